import CrossEntropy
import Insight
import Words

extension YAMLReader {
  /// The data of a lesson: labels y with the feature x, or with predicted probabilities p, or a set that comes with
  /// the program, or the ten points where none of these is there; and whether the lesson keeps them, whatever data its reader brings. Nil where they cannot
  /// be read.
  func data(_ node: YAMLNode) -> (data: LessonData, isKept: Bool)? {
    let keys = mapping(node, key: "data", required: [], optional: ["y", "x", "p", "set", "C", "keep"])
    guard let keys else { return nil }
    let isKept = keys["keep"].flatMap { flag($0, key: "keep") } ?? false
    let penalty = keys["C"].flatMap(inverseRegularization) ?? .finite(1)
    if let node = keys["set"] { return builtIn(node, keys).map { ($0.data, isKept) } }
    if keys["y"] == nil, keys["x"] == nil, keys["p"] == nil {
      return (LessonData(.points, LessonData.tenPoints, inverseRegularization: penalty), isKept)
    }
    return observed(keys, at: node, penalty).map { ($0, isKept) }
  }

  /// A set that comes with the program, which has its own columns.
  private func builtIn(_ node: YAMLNode, _ keys: YAMLFields) -> BuiltInData? {
    for key in ["y", "x", "p"] {
      if let other = keys[key] { note(.unknownKey(key, allowed: ["set", "keep"]), at: other) }
    }
    guard let text = text(node, key: "set") else { return nil }
    let data = BuiltInData(rawValue: text)
    if data == nil {
      let names = BuiltInData.allCases.map(\.rawValue).joined(separator: ", ")
      note(.wrongKind(expected: wording("authoring.reading.one-of", ["names": names]), key: "set"), at: node)
    }
    return data
  }

  /// Data of columns; nil where something is wrong with them.
  private func observed(_ keys: YAMLFields, at node: YAMLNode, _ penalty: InverseRegularization)
    -> LessonData?
  {
    let labels = keys["y"].flatMap { column($0, key: "y", label) }
    let xs = keys["x"].flatMap { column($0, key: "x") { number($0, key: "x") } }
    let given = keys["p"].flatMap { column($0, key: "p", probability) }
    if keys["y"] == nil { note(.missingKey("y"), at: node) }
    switch (keys["x"], keys["p"]) {
    case (_?, nil):
      guard let observations = observations(xs, labels, key: "x", at: node) else { return nil }
      return LessonData(.points, observations, inverseRegularization: penalty)
    case (nil, _?):
      let logits = given?.map { $0.map(logit(ofProbability:)) }
      guard let given, let observations = observations(logits, labels, key: "p", at: node) else { return nil }
      return LessonData(.predictions, observations, given: GivenProbabilities(given.compactMap(\.self)))
    case (_?, let node?): note(.unknownKey("p", allowed: ["x", "y", "keep"]), at: node)
    case (nil, nil): note(.missingKey("x"), at: node)
    }
    return nil
  }

  /// Places and labels together; nil where one of them is wrong or is there without the other.
  private func observations(_ xs: [Double?]?, _ labels: [Label?]?, key: String, at node: YAMLNode)
    -> [Observation]?
  {
    guard let xs, let labels else { return nil }
    guard xs.count == labels.count else {
      note(.unequalColumns(key, xs.count, labels: labels.count), at: node)
      return nil
    }
    let observations = zip(xs, labels).compactMap { x, label in
      if let x, let label { Observation(x: x, label: label) } else { nil as Observation? }
    }
    return observations.count == labels.count ? observations : nil
  }

  /// The values of a column, each nil that is wrong.
  private func column<Value>(_ node: YAMLNode, key: String, _ value: (YAMLNode) -> Value?) -> [Value?]? {
    list(node, key: key)?.map(value)
  }

  private func probability(_ node: YAMLNode) -> Double? {
    guard let number = number(node, key: "p") else { return nil }
    if !(0...1).contains(number) { note(.outsideRange(number), at: node) }
    return number
  }

  private func label(_ node: YAMLNode) -> Label? {
    guard let text = text(node, key: "y") else { return nil }
    let label = Int(text).flatMap(Label.init(rawValue:))
    if label == nil { note(.notALabel(text), at: node) }
    return label
  }

  /// A number above zero, or `none`.
  private func inverseRegularization(_ node: YAMLNode) -> InverseRegularization? {
    if case .scalar(let text, _) = node, text.withSingleBlanks == "none" { return InverseRegularization.none }
    guard let value = number(node, key: "C") else { return nil }
    if value <= 0 {
      note(.wrongKind(expected: wording("authoring.reading.number-or-none"), key: "C"), at: node)
    }
    return .finite(value)
  }

  private func flag(_ node: YAMLNode, key: String) -> Bool? {
    guard let text = text(node, key: key) else { return nil }
    if !["true", "false"].contains(text) {
      note(.wrongKind(expected: wording("authoring.reading.true-or-false"), key: key), at: node)
    }
    return text == "true"
  }
}
