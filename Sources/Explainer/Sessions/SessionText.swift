import CrossEntropy
import Drawing
import Insight
import Words

/// The newest form of a session that is written and read here.
let sessionVersion = 1

extension Session {
  /// The session as a file: YAML, every number to its last digit.
  public var text: String {
    var lines = ["# \(wording("screen.sessions.comment"))", "session: \(sessionVersion)"]
    if let lesson = source.lesson { lines.append("lesson: \(quoted(lesson))") }
    lines += source.dataLines
    lines += ["step: \(quoted(step))", "theme: \(theme.rawValue)", "unit: \(unit.rawValue)"]
    if isAnswered { lines.append("answered: true") }
    if hasNotes { lines.append("notes: true") }
    if let followed { lines.append("point: \(followed + 1)") }
    if let experimenting { lines.append("experiment: \(experimenting.fields)") }
    if let run { lines.append("run: {epoch: \(run.epoch), speed: \(run.speed + 1)}") }
    lines.append("chapters:")
    lines += chapters.flatMap(\.lines)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SessionSource {
  fileprivate var dataLines: [String] {
    guard let data else { return [] }
    var lines = ["data:", "  file: \(quoted(data))"]
    if let columns { lines.append("  columns: \(quoted(columns))") }
    if let hasHeader { lines.append("  header: \(hasHeader ? "yes" : "no")") }
    if let positive { lines.append("  positive: \(quoted(positive))") }
    if let clip { lines.append("  clip: \(clip)") }
    return lines + ["  C: \(inverseRegularization.words)"]
  }
}

extension Experimenting {
  fileprivate var fields: String {
    var fields: [String] = []
    if let control { fields.append("moves: \(quoted(control.words))") }
    if let cursor { fields.append("cursor: \(cursor)") }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}

extension Control {
  /// What a session calls it.
  var words: String {
    switch self {
    case .point: "point"
    case .weight: "w"
    case .bias: "b"
    case .inverseRegularization: "C"
    case .dial(let name): dialPrefix + name
    }
  }

  /// The control that a session calls so.
  init?(words: String) {
    switch words {
    case "point": self = .point
    case "w": self = .weight
    case "b": self = .bias
    case "C": self = .inverseRegularization
    default:
      guard words.hasPrefix(dialPrefix) else { return nil }
      self = .dial(String(words.dropFirst(dialPrefix.count)))
    }
  }
}

private let dialPrefix = "dial "

extension Session.Bench {
  fileprivate var lines: [String] {
    var lines = ["  - chapter: \(quoted(chapter))", "    data: \(quoted(String(data, radix: 16)))"]
    lines.append("    C: \(inverseRegularization.words)")
    if let handSet { lines.append("    model: \(handSet.fields)") }
    if let lastFit { lines.append("    last fit: \(lastFit.fields)") }
    if canUndo { lines.append("    undo: true") }
    lines += list("points", points.sorted { $0.key < $1.key }.map { fields($0.key, $0.value) })
    lines += list(
      "dials", dials.sorted { $0.key < $1.key }.map { "{dial: \(quoted($0.key)), value: \($0.value)}" })
    lines += list("answers", predictions.sorted { $0.key < $1.key }.map { $0.value.fields(of: $0.key) })
    return lines
  }

  private func list(_ key: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["    \(key):"] + items.map { "      - \($0)" }
  }

  private func fields(_ item: Int, _ observation: Observation?) -> String {
    guard let observation else { return "{point: \(item + 1), removed: true}" }
    let weight = observation.sampleWeight == 1 ? "" : ", weight: \(observation.sampleWeight)"
    return "{point: \(item + 1), x: \(observation.x), y: \(observation.label.rawValue)\(weight)}"
  }
}

extension LogisticModel {
  fileprivate var fields: String { "{w: \(weight), logit: \(logitAtCentre), at: \(centre)}" }
}

extension InverseRegularization {
  fileprivate var words: String {
    switch self {
    case .finite(let value): "\(value)"
    case .none: "none"
    }
  }
}

extension Prediction {
  fileprivate func fields(of step: String) -> String {
    let given = judged.forecast.probabilities.map { "\($0)" }.joined(separator: ", ")
    return
      "{step: \(quoted(step)), given: [\(given)], right: \(judged.rightAnswer + 1), asked: \(quoted(ask)), "
      + "answer: \(quoted(rightWords))}"
  }
}

/// A text in double quotes, as YAML reads it.
private func quoted(_ text: String) -> String {
  let inside = text.unicodeScalars.map { scalar -> String in
    switch scalar.value {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...:
      "\(scalar)"
    default:
      "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16)
    }
  }
  return "\"" + inside.joined() + "\""
}
