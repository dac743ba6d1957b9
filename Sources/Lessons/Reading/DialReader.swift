import Words

/// The dials of a step, as far as they could be read.
struct Dials {
  /// Those that are right.
  private(set) var all: [Dial] = []
  /// The names that could be read, each with its place.
  private(set) var named: [(name: String, node: YAMLNode)] = []
  /// Whether every name could be read.
  private(set) var isEveryNameKnown = true

  func has(_ name: String) -> Bool { named.contains { $0.name == name } }

  fileprivate mutating func add(_ dial: Dial?, _ name: String?, at node: YAMLNode) {
    if let dial { all.append(dial) }
    if let name { named.append((name, node)) } else { isEveryNameKnown = false }
  }

  fileprivate mutating func addUnknown() { isEveryNameKnown = false }
}

extension YAMLReader {
  /// The dials of a step.
  func dials(_ node: YAMLNode) -> Dials {
    var dials = Dials()
    guard let nodes = list(node, key: "dials") else {
      dials.addUnknown()
      return dials
    }
    for node in nodes {
      let (name, dial) = dial(node)
      if let name, dials.has(name) {
        note(.repeatedDial(name), at: node)
      } else {
        dials.add(dial, name, at: node)
      }
    }
    return dials
  }

  /// A dial if all of it is right, and its name by itself.
  private func dial(_ node: YAMLNode) -> (name: String?, dial: Dial?) {
    let keys = mapping(
      node, key: wording("authoring.reading.a-dial"), required: ["name", "range", "start"],
      optional: ["step", "factor", "title", "unit"])
    guard let keys else { return (nil, nil) }
    let name = keys["name"].flatMap { text($0, key: "name") }
    let range = keys["range"].flatMap(range)
    let start = keys["start"].flatMap { number($0, key: "start") }
    let stepping = stepping(keys, node)
    let title = keys["title"].flatMap { text($0, key: "title") }
    let unit = keys["unit"].flatMap { text($0, key: "unit") } ?? ""
    guard let range, let start else { return (name, nil) }
    if !range.contains(start) { note(.outsideRange(start), at: keys.node("start")) }
    guard let name, let stepping else { return (name, nil) }
    return (name, Dial(name, title: title, range, stepping, start: start, unit: unit))
  }

  /// Two numbers, the smaller first.
  private func range(_ node: YAMLNode) -> ClosedRange<Double>? {
    guard let nodes = list(node, key: "range") else { return nil }
    let ends = nodes.compactMap { number($0, key: "range") }
    // Of what is no number, that is said already.
    let isOrdered = ends.count < 2 || ends[0] < ends[1]
    guard nodes.count == 2, isOrdered else {
      note(.wrongKind(expected: wording("authoring.reading.two-numbers"), key: "range"), at: node)
      return nil
    }
    return ends.count == 2 ? ends[0]...ends[1] : nil
  }

  /// Either `step`, which is added, or `factor`, which multiplies.
  private func stepping(_ keys: YAMLFields, _ dial: YAMLNode) -> Dial.Stepping? {
    let step = keys["step"].flatMap {
      number($0, key: "step", above: 0, wording("authoring.reading.above-zero"))
    }
    let factor = keys["factor"].flatMap {
      number($0, key: "factor", above: 1, wording("authoring.reading.above-one"))
    }
    switch (keys["step"], keys["factor"]) {
    case (let node?, _?): note(.unknownKey("step", allowed: ["factor"]), at: node)
    case (nil, nil): note(.missingKey("step"), at: dial)
    default: break
    }
    return step.map(Dial.Stepping.step) ?? factor.map(Dial.Stepping.factor)
  }

  private func number(_ node: YAMLNode, key: String, above bound: Double, _ words: String) -> Double? {
    guard let number = number(node, key: key) else { return nil }
    if number <= bound { note(.wrongKind(expected: words, key: key), at: node) }
    return number
  }
}
