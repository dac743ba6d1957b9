extension YAMLReader {
  /// The dials of a step.
  func dials(_ node: YAMLNode) throws(LessonError) -> [Dial] {
    var dials: [Dial] = []
    for node in try list(node, key: "dials") {
      let dial = try dial(node)
      guard !dials.contains(where: { $0.name == dial.name }) else {
        throw error(.repeatedDial(dial.name), at: node)
      }
      dials.append(dial)
    }
    return dials
  }

  private func dial(_ node: YAMLNode) throws(LessonError) -> Dial {
    let keys = try mapping(
      node, key: "a dial", required: ["name", "range", "start"], optional: ["step", "factor", "unit"])
    let range = try range(keys.node("range"))
    let start = try number(keys.node("start"), key: "start")
    guard range.contains(start) else { throw error(.outsideRange(start), at: keys.node("start")) }
    let unit = try keys["unit"].map { node throws(LessonError) in try text(node, key: "unit") } ?? ""
    return Dial(
      try text(keys.node("name"), key: "name"), range, try stepping(keys, node), start: start, unit: unit)
  }

  /// Two numbers, the smaller first.
  private func range(_ node: YAMLNode) throws(LessonError) -> ClosedRange<Double> {
    var ends: [Double] = []
    for node in try list(node, key: "range") { ends.append(try number(node, key: "range")) }
    guard ends.count == 2, ends[0] < ends[1] else {
      throw error(.wrongKind(expected: "two numbers, the smaller first", key: "range"), at: node)
    }
    return ends[0]...ends[1]
  }

  /// Either `step`, which is added, or `factor`, which multiplies.
  private func stepping(_ keys: YAMLFields, _ dial: YAMLNode) throws(LessonError) -> Dial.Stepping {
    switch (keys["step"], keys["factor"]) {
    case (let node?, nil):
      let step = try number(node, key: "step")
      guard step > 0 else { throw error(.wrongKind(expected: "above zero", key: "step"), at: node) }
      return .step(step)
    case (nil, let node?):
      let factor = try number(node, key: "factor")
      guard factor > 1 else { throw error(.wrongKind(expected: "above one", key: "factor"), at: node) }
      return .factor(factor)
    case (let node?, _?): throw error(.unknownKey("step", allowed: ["factor"]), at: node)
    case (nil, nil): throw error(.missingKey("step"), at: dial)
    }
  }
}
