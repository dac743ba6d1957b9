import Drawing
import Explainer

/// What is seen as one thing in a plot: the bar of a point, the class symbol under it, the numbers at it and below it.
struct Thing {
  let item: Int
  let x: Double
  var bars: [(role: Role, bar: Bar, ink: Ink)] = []
  /// What stands under it, row by row.
  var labels: [(role: Role, title: String, text: String)] = []
  /// What is written at it.
  var captions: [(role: Role, text: String)] = []

  /// The roles of its marks.
  var roles: Set<Role> { Set(bars.map(\.role) + labels.map(\.role) + captions.map(\.role)) }

  var symbol: Symbol { bars.map(\.bar.symbol).first { $0 != .plain } ?? .plain }

  /// Whether it stands for a point.
  var isPoint: Bool { !roles.isDisjoint(with: pointRoles) }

  /// The row in which it lies, counted downward; what stands has none.
  var lane: Double { bars.first.flatMap { $0.bar.lies && $0.bar.readX == nil ? -$0.bar.low : nil } ?? 0 }

  /// Whether it is what the step is about.
  var isAccent: Bool { bars.contains { $0.ink == .accent } }
}

/// A rule or a curve with what is written at it.
struct Line<Shape> {
  let id: MarkID
  let shape: Shape
  let ink: Ink
  var captions: [String] = []
}

/// The marks of a plot by what belongs together: what is written at a mark is part of what the mark says.
struct Things {
  private(set) var things: [Thing] = []
  private(set) var rules: [Line<Rule>] = []
  private(set) var curves: [Line<Curve>] = []
  private(set) var fields: [Field] = []
  private(set) var scatters: [Scatter] = []
  /// What is written where no mark is.
  private(set) var words: [(caption: Caption, text: String)] = []
  private let x: Quantity
  private let y: Quantity

  init(_ plot: Plot, x: Quantity, y: Quantity) {
    self.x = x
    self.y = y
    for mark in plot.marks { add(mark) }
    for row in plot.labelRows { add(row) }
    for mark in plot.marks {
      if case .caption(let caption) = mark.shape { add(caption, of: mark) }
    }
    dropFeet()
    // What lies in rows is told row by row, from the top.
    things.sort { ($0.lane, $0.x, $0.item) < ($1.lane, $1.x, $1.item) }
  }

  private mutating func add(_ mark: Mark) {
    switch mark.shape {
    case .bar(let bar): add(bar, mark)
    case .rule(let rule): rules.append(Line(id: mark.id, shape: rule, ink: mark.ink))
    case .curve(let curve): curves.append(Line(id: mark.id, shape: curve, ink: mark.ink))
    case .field(let field): fields.append(field)
    case .scatter(let scatter): scatters.append(scatter)
    case .caption: break
    }
  }

  private mutating func add(_ bar: Bar, _ mark: Mark) {
    let part = (role: mark.id.role, bar: bar, ink: mark.ink)
    let index = things.firstIndex { thing in
      thing.item == mark.id.item && x.isAt(thing.x, bar.x)
        && (thing.symbol == bar.symbol && belongs(bar, to: thing))
    }
    if let index { return things[index].bars.append(part) }
    things.append(Thing(item: mark.id.item, x: bar.x, bars: [part]))
  }

  /// Of two bars one must be a class symbol under the other.
  private func belongs(_ bar: Bar, to thing: Thing) -> Bool {
    isFoot(bar) != thing.bars.contains { isFoot($0.bar) }
  }

  private func isFoot(_ bar: Bar) -> Bool { bar.isDot && (bar.low == 0 || y.isAt(bar.low, y.lower)) }

  /// The class symbol under a bar says nothing that the bar does not.
  private mutating func dropFeet() {
    for index in things.indices where things[index].bars.count > 1 {
      things[index].bars = things[index].bars.filter { !isFoot($0.bar) }
    }
  }

  private mutating func add(_ row: LabelRow) {
    for entry in row.entries {
      guard let text = entry.texts.first, !text.isEmpty else { continue }
      let label = (role: row.role, title: row.title, text: text)
      let at = things.indices.filter { x.isAt(things[$0].x, entry.x) }
      let index = at.first { things[$0].item == entry.item } ?? at.first
      if let index {
        things[index].labels.append(label)
      } else {
        things.append(Thing(item: entry.item, x: entry.x, labels: [label]))
      }
    }
  }

  // Captions

  private mutating func add(_ caption: Caption, of mark: Mark) {
    guard let text = caption.texts.first, !text.isEmpty else { return }
    let (role, point) = (mark.id.role, caption.point)
    if let index = thing(at: point, for: mark) ?? onlyLane(of: point) {
      things[index].captions.append((role, text))
    } else if let index = rules.firstIndex(where: { isOn(point, $0.shape) }) {
      rules[index].captions.append(text)
    } else if let index = things.firstIndex(where: { !$0.isPoint && $0.bars.contains { isIn(point, $0.bar) } }
    ) {
      things[index].captions.append((role, text))
    } else if let index = curves.firstIndex(where: { isOn(point, $0.shape) }) {
      curves[index].captions.append(text)
    } else {
      words.append((caption, text))
    }
  }

  /// The thing at whose end a caption stands. An explanation of the picture may stand at a point by chance.
  private func thing(at point: DataPoint, for mark: Mark) -> Int? {
    things.firstIndex { thing in
      !(thing.isPoint && mark.ink == .muted) && thing.bars.contains { isEnd(point, of: $0.bar) }
    }
      ?? things.firstIndex { thing in
        thing.isPoint && thing.item == mark.id.item && thing.bars.contains { isIn(point, $0.bar) }
      }
  }

  /// The bar that lies alone at the height of a caption.
  private func onlyLane(of point: DataPoint) -> Int? {
    let lying = things.indices.filter { index in
      things[index].bars.contains { $0.bar.lies && isWithin(point.y, $0.bar.low, $0.bar.high, y) }
    }
    return y.isRead || lying.count != 1 ? nil : lying.first
  }

  private func isEnd(_ point: DataPoint, of bar: Bar) -> Bool {
    let ends = bar.lies ? [bar.x - bar.width / 2, bar.x + bar.width / 2] : [bar.low, bar.high]
    return bar.lies
      ? isWithin(point.y, bar.low, bar.high, y) && ends.contains { x.isAt($0, point.x) }
      : x.isAt(point.x, bar.x) && ends.contains { y.isAt($0, point.y) }
  }

  private func isIn(_ point: DataPoint, _ bar: Bar) -> Bool {
    isWithin(point.x, bar.x - bar.width / 2, bar.x + bar.width / 2, x)
      && isWithin(point.y, bar.low, bar.high, y)
  }

  private func isOn(_ point: DataPoint, _ rule: Rule) -> Bool {
    switch rule.direction {
    case .horizontal:
      y.isAt(rule.value, point.y) && isWithin(point.x, rule.start ?? x.lower, rule.end ?? x.upper, x)
    case .vertical:
      x.isAt(rule.value, point.x) && isWithin(point.y, rule.start ?? y.lower, rule.end ?? y.upper, y)
    }
  }

  private func isOn(_ point: DataPoint, _ curve: Curve) -> Bool {
    curve.value(at: point.x).map { abs($0 - point.y) <= 1e-3 * (y.upper - y.lower).magnitude } ?? false
  }

  private func isWithin(_ value: Double, _ first: Double, _ second: Double, _ quantity: Quantity) -> Bool {
    value >= min(first, second) - quantity.tolerance && value <= max(first, second) + quantity.tolerance
  }
}

extension Bar {
  /// Whether it has no extent.
  var isDot: Bool { width == 0 && low == high }
}

extension Curve {
  /// Whether it goes to one side all the way, so that it has one height for each x.
  var isFunction: Bool {
    let steps = zip(points, points.dropFirst()).map { $1.x - $0.x }
    return steps.allSatisfy { $0 >= 0 } || steps.allSatisfy { $0 <= 0 }
  }

  /// Its height at an x, between two of its points on the straight line; nil where it does not go.
  func value(at x: Double) -> Double? {
    for (first, second) in zip(points, points.dropFirst()) {
      guard min(first.x, second.x) <= x, x <= max(first.x, second.x) else { continue }
      guard first.x != second.x else { return first.y }
      let share = (x - first.x) / (second.x - first.x)
      // At its points it is what they say, also beside one at infinity.
      if share == 0 || share == 1 { return share == 0 ? first.y : second.y }
      return first.y + share * (second.y - first.y)
    }
    return nil
  }
}
