import Drawing

/// One way from scene to scene of a picture that moves by itself: every mark with its own animation.
struct MovingScene {
  /// All marks of the way, above each other as they lie.
  private(set) var element: String
  /// What animates them.
  private(set) var sheet: String

  /// A way that begins and takes so many seconds. Names of its animations hold its number.
  init(_ leg: TransitionLeg, number: Int, from start: Double, for length: Double) {
    var (elements, rules) = ([String](), [String]())
    for (index, track) in leg.tracks.sorted(by: { $0.layer < $1.layer }).enumerated() {
      let animated = AnimatedTrack(track, name: "k\(number)-\(index)", from: start, for: length)
      elements += animated.elements
      rules += animated.rules
    }
    element = "<g class=\"way\" id=\"way\(number)\">" + elements.joined() + "</g>"
    let end = start + length
    let isFirst = number == 0
    let appears = isFirst ? "" : "0%{opacity:0}"
    sheet =
      "#way\(number){animation:way\(number) \(short(end))s step-end both}"
      + "@keyframes way\(number){\(appears)\(isFirst ? "0" : short(100 * start / end))%{opacity:1}100%{opacity:0}}"
      + rules.joined()
  }
}

/// A mark on its way.
private struct AnimatedTrack {
  private(set) var elements: [String] = []
  private(set) var rules: [String] = []
  private let track: MixingTrack
  private let name: String
  private let start: Double
  private let length: Double

  init(_ track: MixingTrack, name: String, from start: Double, for length: Double) {
    (self.track, self.name, self.start, self.length) = (track, name, start, length)
    switch (track.start, track.end) {
    case (let one?, let other?): move(one, other)
    case (let one?, nil): goOrCome(one, isLeaving: true)
    case (nil, let other?): goOrCome(other, isLeaving: false)
    case (nil, nil): break
    }
  }

  // MARK: Movements

  private mutating func move(_ one: PlacedMark, _ other: PlacedMark) {
    switch (one.form, other.form) {
    case (.box(let start), .box(let end)) where !start.isDot && !end.isDot:
      animate(other, from: start.geometry, to: end.geometry)
    case (.box(let start), .box(let end)) where start.isDot && end.isDot && start.symbol == end.symbol:
      shift(other, from: start.middle, to: end.middle)
    case (.curve(let start), .curve(let end)): animate(other, from: start.geometry, to: end.geometry)
    case (.line(let start), .line(let end)): animate(other, from: start.geometry, to: end.geometry)
    case (.sign(let start), .sign(let end)): shift(other, from: start.place, to: end.place)
    case (.text(let start), .text(let end)): shift(other, from: start.origin, to: end.origin)
    case (.big(let start), .big(let end)): shift(other, from: start.origin, to: end.origin)
    default:
      // A dot that becomes a bar, or another sign: the one is gone half-way, when the other is there.
      appear(one, from: 1, to: 0)
      appear(other, from: 0, to: 1)
    }
  }

  private mutating func goOrCome(_ mark: PlacedMark, isLeaving: Bool) {
    let (first, last) = isLeaving ? (1.0, 0.0) : (0.0, 1.0)
    guard track.manner == .shape else {
      return step(mark, at: isLeaving ? 1 : track.easing.map(timeOfArrival) ?? 1, isLeaving: isLeaving)
    }
    guard case .box(let box) = mark.form, !box.isDot else { return appear(mark, from: first, to: last) }
    let (empty, full) = (box.empty.geometry, box.geometry)
    animate(mark, from: isLeaving ? full : empty, to: isLeaving ? empty : full)
  }

  private mutating func animate(_ mark: PlacedMark, from start: String, to end: String) {
    add(mark, "from{\(start)}to{\(end)}")
  }

  private mutating func shift(_ mark: PlacedMark, from start: CellPoint, to end: CellPoint) {
    let (from, to) = (VectorPoint(start), VectorPoint(end))
    guard from != to else { return elements.append(VectorMarks(Placement(marks: [mark])).elements.joined()) }
    add(mark, "from{transform:translate(\(from.x - to.x)px,\(from.y - to.y)px)}to{transform:none}")
  }

  private mutating func appear(_ mark: PlacedMark, from start: Double, to end: Double) {
    add(mark, "from{opacity:\(short(start))}to{opacity:\(short(end))}")
  }

  /// Shows or hides a mark at once, when so much of its time has passed.
  private mutating func step(_ mark: PlacedMark, at share: Double, isLeaving: Bool) {
    let seconds = start + length * (track.time.lowerBound + share * duration)
    add(
      mark, isLeaving ? "from{opacity:1}to{opacity:0}" : "from{opacity:0}to{opacity:1}",
      timing: "\(short(seconds))s step-end both")
  }

  private mutating func add(_ mark: PlacedMark, _ frames: String, timing: String? = nil) {
    let delay = start + length * track.time.lowerBound
    let ordinary = "\(short(length * duration))s \(track.easing.curve) \(short(delay))s both"
    let drawn = VectorMarks(Placement(marks: [mark])).elements.joined()
    elements.append("<g class=\"\(name)\">\(drawn)</g>")
    rules.append(
      ".\(name)>*{animation:\(name) \(timing ?? ordinary)}@keyframes \(name){\(frames)}")
  }

  private var duration: Double { track.time.upperBound - track.time.lowerBound }
}

/// The share of a movement's time after which text that comes is there.
private func timeOfArrival(_ easing: Easing) -> Double {
  stride(from: 0, through: 1, by: 0.005).first { easing($0) >= 0.85 } ?? 1
}

extension Easing? {
  /// The same easing as style sheets write it: both are cubic, so that these are not near but equal.
  fileprivate var curve: String {
    switch self {
    case nil: "linear"
    case .smooth: "cubic-bezier(.333333,0,.666667,1)"
    case .settling: "cubic-bezier(.333333,1,.666667,1)"
    }
  }
}

extension MixingTrack {
  fileprivate var layer: Layer { max(start?.layer ?? .field, end?.layer ?? .field) }
}

extension PlacedBox {
  fileprivate var middle: CellPoint { CellPoint(column: (left + right) / 2, row: (top + bottom) / 2) }

  /// The box from which it grows.
  fileprivate var empty: PlacedBox {
    var box = self
    if hangs { box.bottom = top } else { box.top = bottom }
    return box
  }

  fileprivate var geometry: String {
    let (x, y) = (VectorUnits.x(left), VectorUnits.y(top))
    return "x:\(x)px;y:\(y)px;width:\(VectorUnits.x(right) - x)px;height:\(VectorUnits.y(bottom) - y)px"
  }
}

extension PlacedCurve {
  fileprivate var geometry: String {
    let points = points.filter { $0.column.isFinite && $0.row.isFinite }.map(VectorPoint.init)
    return "d:path('\(vectorPath(points))')"
  }
}

extension PlacedLine {
  fileprivate var geometry: String {
    "d:path('\(vectorPath([VectorPoint(start), VectorPoint(end)]))')"
  }
}
