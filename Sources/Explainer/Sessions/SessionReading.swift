import CrossEntropy
import Drawing
import Insight
import Lessons
import Numerals
import Words

/// A session as it was read from a file, and where its parts stand there.
public struct SessionReading: Sendable {
  /// What the file says.
  public let session: Session
  let file: String
  private let positions: [SessionPart: YAMLNode.Position]

  /// Whether a text is that of a session: it says so before anything else, in whatever else it may be wrong.
  public static func isSession(_ text: some StringProtocol) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).lazy
    let first = lines.first { !$0.allSatisfy(\.isWhitespace) && $0.first != "#" && $0 != "---" }
    return first?.hasPrefix("session:") == true
  }

  /// Reads a session.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: What errors call it.
  /// - Throws: ``SessionError``, and `LessonError` where the file is not made as sessions are; the first thing that is
  ///   wrong, with its place.
  public init(_ text: String, file: String) throws {
    let reader = SessionReader(file: file)
    let read = try reader.session(text)
    (session, positions) = (read.session, read.positions)
    self.file = file
  }

  /// What is wrong with a part of it.
  public func error(_ problem: SessionError.Problem, at part: SessionPart) -> SessionError {
    let position = positions[part]
    return SessionError(
      file: file, line: position?.line ?? 1, column: position?.column ?? 1, problem: problem)
  }
}

private struct SessionReader {
  let reader: YAMLReader

  init(file: String) { reader = YAMLReader(file: file) }

  typealias Reading = (session: Session, positions: [SessionPart: YAMLNode.Position])

  func session(_ text: String) throws -> Reading {
    let root = reader.document(text)
    try check()
    guard let root else { throw wrong(.noSteps) }
    try checkVersion(root)
    let fields = try mapping(
      root, "session", required: ["session", "step", "theme", "unit", "chapters"],
      optional: ["lesson", "data", "answered", "notes", "point", "experiment", "run"])
    var positions: [SessionPart: YAMLNode.Position] = [
      .step: fields.node("step").position, .point: fields.node("point").position,
      .experiment: fields.node("experiment").position, .lesson: fields.node("lesson").position,
      .dataFile: fields.node("data").position,
    ]
    var source = try fields["data"].map { try self.source($0, &positions) } ?? SessionSource()
    source.lesson = try fields["lesson"].map { try self.text($0, "lesson") }
    var chapters: [Session.Bench] = []
    for (index, node) in try list(fields.node("chapters"), "chapters").enumerated() {
      chapters.append(try bench(node, index, &positions))
    }
    let session = Session(
      source: source, step: try self.text(fields.node("step"), "step"),
      isAnswered: try flag(fields["answered"]), theme: try word(fields.node("theme"), Theme.Name.allCases),
      unit: try word(fields.node("unit"), LossUnit.allCases), hasNotes: try flag(fields["notes"]),
      followed: try fields["point"].map { try count($0, "point") - 1 },
      experimenting: try fields["experiment"].map(experimenting), run: try fields["run"].map(run),
      chapters: chapters)
    return (session, positions)
  }

  /// A later form may have other keys, so its number is looked at first.
  private func checkVersion(_ root: YAMLNode) throws {
    guard case .mapping(let pairs, _) = root else { return }
    for (key, value) in pairs {
      guard case .scalar("session", _) = key else { continue }
      let version = try text(value, "session")
      guard let number = Int(version), number > 0 else { throw wrong(.notANumber(version), at: value) }
      if number > sessionVersion { throw error(.newer(version, known: sessionVersion), at: value) }
    }
  }

  private func source(
    _ node: YAMLNode, _ positions: inout [SessionPart: YAMLNode.Position]
  ) throws -> SessionSource {
    let fields = try mapping(
      node, "data", required: ["file", "C"], optional: ["columns", "header", "positive", "clip"])
    positions[.dataFile] = fields.node("file").position
    return SessionSource(
      data: try text(fields.node("file"), "file"),
      columns: try fields["columns"].map { try text($0, "columns") },
      hasHeader: try fields["header"].map { try word($0, ["yes", "no"]) == "yes" },
      positive: try fields["positive"].map { try text($0, "positive") },
      clip: try fields["clip"].map { try number($0) },
      inverseRegularization: try inverseRegularization(fields.node("C")))
  }

  private func bench(
    _ node: YAMLNode, _ index: Int, _ positions: inout [SessionPart: YAMLNode.Position]
  ) throws -> Session.Bench {
    let fields = try mapping(
      node, "chapters", required: ["chapter", "data", "C"],
      optional: ["model", "last fit", "undo", "points", "dials", "answers"])
    positions[.chapter(index)] = fields.node("chapter").position
    positions[.data(index)] = fields.node("data").position
    positions[.changes(index)] = (fields["points"] ?? fields["model"] ?? fields.node("C")).position
    let fingerprint = try text(fields.node("data"), "data")
    guard let data = UInt64(fingerprint, radix: 16) else {
      throw wrong(.notANumber(fingerprint), at: fields.node("data"))
    }
    var points: [Int: Observation?] = [:]
    for node in try fields["points"].map({ try list($0, "points") }) ?? [] {
      let (item, observation) = try point(node)
      points.updateValue(observation, forKey: item)
    }
    return Session.Bench(
      chapter: try text(fields.node("chapter"), "chapter"), data: data, points: points,
      inverseRegularization: try inverseRegularization(fields.node("C")),
      handSet: try fields["model"].map(model), lastFit: try fields["last fit"].map(model),
      dials: try dials(fields["dials"]), predictions: try predictions(fields["answers"]),
      canUndo: try flag(fields["undo"]))
  }

  private func point(_ node: YAMLNode) throws -> (Int, Observation?) {
    let fields = try mapping(node, "points", required: ["point"], optional: ["x", "y", "weight", "removed"])
    let item = try count(fields.node("point"), "point") - 1
    guard try !flag(fields["removed"]) else { return (item, nil) }
    for key in ["x", "y"] where fields[key] == nil { throw wrong(.missingKey(key), at: node) }
    let label = try text(fields.node("y"), "y")
    guard ["0", "1"].contains(label) else { throw wrong(.notALabel(label), at: fields.node("y")) }
    return (
      item,
      Observation(
        x: try number(fields.node("x")), label: label == "1" ? .positive : .negative,
        sampleWeight: try fields["weight"].map(number) ?? 1)
    )
  }

  private func model(_ node: YAMLNode) throws -> LogisticModel {
    let fields = try mapping(node, "model", required: ["w", "logit", "at"])
    return LogisticModel(
      weight: try finite(fields.node("w")), centre: try finite(fields.node("at")),
      logitAtCentre: try finite(fields.node("logit")))
  }

  private func dials(_ node: YAMLNode?) throws -> [String: Double] {
    var dials: [String: Double] = [:]
    for node in try node.map({ try list($0, "dials") }) ?? [] {
      let fields = try mapping(node, "dials", required: ["dial", "value"])
      dials[try text(fields.node("dial"), "dial")] = try number(fields.node("value"))
    }
    return dials
  }

  private func predictions(_ node: YAMLNode?) throws -> [String: Prediction] {
    var predictions: [String: Prediction] = [:]
    for node in try node.map({ try list($0, "answers") }) ?? [] {
      let fields = try mapping(node, "answers", required: ["step", "given", "right", "asked", "answer"])
      let given = try list(fields.node("given"), "given").map(number)
      let right = try count(fields.node("right"), "right") - 1
      guard let forecast = Forecast(given), given.indices.contains(right) else {
        throw error(.noForecast, at: fields.node("given"))
      }
      predictions[try text(fields.node("step"), "step")] = Prediction(
        ask: try text(fields.node("asked"), "asked"), rightWords: try text(fields.node("answer"), "answer"),
        judged: JudgedForecast(forecast, rightAnswer: right))
    }
    return predictions
  }

  private func experimenting(_ node: YAMLNode) throws -> Experimenting {
    let fields = try mapping(node, "experiment", optional: ["moves", "cursor"])
    var control: Control?
    if let moved = fields["moves"] {
      let words = try text(moved, "moves")
      control = Control(words: words)
      if control == nil { throw error(.nothingToMove(words), at: moved) }
    }
    return Experimenting(control: control, cursor: try fields["cursor"].map(number))
  }

  private func run(_ node: YAMLNode) throws -> Session.Run {
    let fields = try mapping(node, "run", required: ["epoch", "speed"])
    return Session.Run(
      epoch: try count(fields.node("epoch"), "epoch", from: 0),
      speed: try count(fields.node("speed"), "speed") - 1)
  }

  // Values

  private func mapping(
    _ node: YAMLNode, _ key: String, required: [String] = [], optional: [String] = []
  ) throws -> YAMLFields {
    let fields = reader.mapping(node, key: key, required: required, optional: optional)
    try check()
    guard let fields else { throw wrong(.wrongKind(expected: key, key: key), at: node) }
    return fields
  }

  private func list(_ node: YAMLNode, _ key: String) throws -> [YAMLNode] {
    let list = reader.list(node, key: key)
    try check()
    return list ?? []
  }

  /// Text as it stands, blanks and all.
  private func text(_ node: YAMLNode, _ key: String) throws -> String {
    if case .scalar(let text, _) = node { return text }
    _ = reader.text(node, key: key)
    try check()
    return ""
  }

  private func number(_ node: YAMLNode) throws -> Double {
    let text = try text(node, "number")
    guard let number = readNumber(text), !number.isNaN else { throw wrong(.notANumber(text), at: node) }
    return number
  }

  private func finite(_ node: YAMLNode) throws -> Double {
    let value = try number(node)
    guard value.isFinite else { throw wrong(.outsideRange(value), at: node) }
    return value
  }

  private func count(_ node: YAMLNode, _ key: String, from least: Int = 1) throws -> Int {
    let text = try text(node, key)
    guard let count = Int(text), (least...1_000_000_000).contains(count) else {
      throw wrong(.notANumber(text), at: node)
    }
    return count
  }

  private func inverseRegularization(_ node: YAMLNode) throws -> InverseRegularization {
    if try text(node, "C") == "none" { return .none }
    let value = try number(node)
    guard value > 0, value.isFinite else { throw wrong(.outsideRange(value), at: node) }
    return .finite(value)
  }

  private func flag(_ node: YAMLNode?) throws -> Bool {
    guard let node else { return false }
    return try word(node, ["true", "false"]) == "true"
  }

  private func word(_ node: YAMLNode, _ known: [String]) throws -> String {
    let text = try text(node, "word")
    guard known.contains(text) else { throw error(.unknownWord(text, known: known), at: node) }
    return text
  }

  private func word<Word: RawRepresentable<String>>(_ node: YAMLNode, _ known: [Word]) throws -> Word {
    let text = try word(node, known.map(\.rawValue))
    guard let word = Word(rawValue: text) else {
      throw error(.unknownWord(text, known: known.map(\.rawValue)), at: node)
    }
    return word
  }

  // Errors

  private func check() throws {
    if let error = reader.errors.first { throw error }
  }

  private func wrong(_ problem: LessonError.Problem, at node: YAMLNode? = nil) -> LessonError {
    LessonError(
      file: reader.file, line: node?.position.line ?? 1, column: node?.position.column, problem: problem)
  }

  private func error(_ problem: SessionError.Problem, at node: YAMLNode) -> SessionError {
    SessionError(
      file: reader.file, line: node.position.line, column: node.position.column, problem: problem)
  }
}
