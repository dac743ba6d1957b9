import CrossEntropy
import Insight

extension YAMLReader {
  /// The data of a lesson: labels y with the feature x, or with predicted probabilities p, or the ten points where
  /// none of these is there; and whether the lesson keeps them, whatever data its reader brings.
  func data(_ node: YAMLNode) throws(LessonError) -> (data: LessonData, isKept: Bool) {
    let keys = try mapping(node, key: "data", required: [], optional: ["y", "x", "p", "C", "keep"])
    let isKept = try keys["keep"].map { node throws(LessonError) in try flag(node, key: "keep") } ?? false
    let penalty = try keys["C"].map(inverseRegularization) ?? .finite(1)
    guard keys["y"] != nil || keys["x"] != nil || keys["p"] != nil else {
      return (LessonData(.points, LessonData.tenPoints, inverseRegularization: penalty), isKept)
    }
    guard let column = keys["y"] else { throw error(.missingKey("y"), at: node) }
    var labels: [Label] = []
    for node in try list(column, key: "y") { labels.append(try label(node)) }
    switch (keys["x"], keys["p"]) {
    case (let xs?, nil):
      let observations = try observations(try numbers(xs, key: "x"), labels, column: "x", at: node)
      return (LessonData(.points, observations, inverseRegularization: penalty), isKept)
    case (nil, let probabilities?):
      let given = try numbers(probabilities, key: "p", within: 0...1)
      let logits = given.map(logit(ofProbability:))
      let observations = try observations(logits, labels, column: "p", at: node)
      return (LessonData(.predictions, observations, given: GivenProbabilities(given)), isKept)
    case (_?, let node?): throw error(.unknownKey("p", allowed: ["x", "y", "keep"]), at: node)
    case (nil, nil): throw error(.missingKey("x"), at: node)
    }
  }

  /// A number above zero, or `none`.
  private func inverseRegularization(_ node: YAMLNode) throws(LessonError) -> InverseRegularization {
    if try text(node, key: "C") == "none" { return .none }
    let value = try number(node, key: "C")
    guard value > 0 else {
      throw error(.wrongKind(expected: "a number above zero, or none", key: "C"), at: node)
    }
    return .finite(value)
  }

  private func observations(_ xs: [Double], _ labels: [Label], column: String, at node: YAMLNode)
    throws(LessonError) -> [Observation]
  {
    guard xs.count == labels.count else {
      throw error(.unequalColumns(column, xs.count, labels: labels.count), at: node)
    }
    return zip(xs, labels).map { Observation(x: $0, label: $1) }
  }

  private func numbers(_ node: YAMLNode, key: String, within range: ClosedRange<Double>? = nil)
    throws(LessonError) -> [Double]
  {
    var numbers: [Double] = []
    for node in try list(node, key: key) {
      let number = try number(node, key: key)
      if let range, !range.contains(number) { throw error(.outsideRange(number), at: node) }
      numbers.append(number)
    }
    return numbers
  }

  private func label(_ node: YAMLNode) throws(LessonError) -> Label {
    let text = try text(node, key: "y")
    guard let label = Int(text).flatMap(Label.init(rawValue:)) else {
      throw error(.notALabel(text), at: node)
    }
    return label
  }

  private func flag(_ node: YAMLNode, key: String) throws(LessonError) -> Bool {
    let text = try text(node, key: key)
    guard ["true", "false"].contains(text) else {
      throw error(.wrongKind(expected: "true or false", key: key), at: node)
    }
    return text == "true"
  }
}
