import CrossEntropy
import Insight

/// A lesson as it was read: the chapter, or everything that is wrong with it.
public struct LessonReading: Sendable {
  /// Nil where anything is wrong.
  public let chapter: Chapter?
  /// What is wrong, in the order of the file.
  public let errors: [LessonError]

  /// Reads a lesson.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - name: What `--lesson` calls it.
  ///   - file: What errors call it.
  public init(yaml: String, name: String, file: String) {
    let reader = YAMLReader(file: file)
    let chapter = reader.attempt { () throws(LessonError) in try reader.chapter(yaml, name: name) }
    errors = reader.errors
    self.chapter = errors.isEmpty ? chapter.flatMap(\.self) : nil
  }
}

extension Chapter {
  /// Reads a lesson.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - name: What `--lesson` calls it.
  ///   - file: What errors call it.
  /// - Throws: ``LessonError``, the first thing that is wrong, with its place.
  public init(yaml: String, name: String, file: String) throws(LessonError) {
    let reading = LessonReading(yaml: yaml, name: name, file: file)
    if let error = reading.errors.first { throw error.with(others: reading.errors.count - 1) }
    guard let chapter = reading.chapter else { throw LessonError(file: file, line: 1, problem: .noSteps) }
    self = chapter
  }
}

extension YAMLReader {
  /// The chapter; nil where something was wrong and noted.
  fileprivate func chapter(_ yaml: String, name: String) throws(LessonError) -> Chapter? {
    let root = try mapping(
      document(yaml), key: "the lesson", required: ["title", "steps"], optional: ["data"])
    let title = attempt { () throws(LessonError) in try text(root.node("title"), key: "title") }
    let own = root["data"].map { node in attempt { () throws(LessonError) in try data(node) } }
    let steps = try steps(root.node("steps"))
    guard let title, own == nil || own?.map({ _ in true }) == true else { return nil }
    let brought = own.flatMap(\.self)
    return Chapter(
      name: name, title: title, data: brought?.data ?? LessonData(.points, LessonData.tenPoints),
      keepsData: brought?.isKept ?? false, steps: steps)
  }

  private func steps(_ node: YAMLNode) throws(LessonError) -> [Step] {
    let nodes = try list(node, key: "steps")
    guard !nodes.isEmpty else { throw error(.noSteps, at: node) }
    var steps: [Step] = []
    for node in nodes {
      guard let step = attempt({ () throws(LessonError) in try step(node) }).flatMap(\.self) else { continue }
      if steps.contains(where: { $0.id == step.id }) { note(error(.repeatedID(step.id), at: node)) }
      steps.append(step)
    }
    return steps
  }

  /// A step; nil where something in it was wrong and noted.
  private func step(_ node: YAMLNode) throws(LessonError) -> Step? {
    let keys = try mapping(
      node, key: "a step", required: ["id", "title", "scene", "said"],
      optional: ["reading", "notes", "question", "shows", "training", "dials"])
    let errorCount = errors.count
    let id = attempt { () throws(LessonError) in try identifier(keys.node("id")) }
    let title = attempt { () throws(LessonError) in try template(keys.node("title"), key: "title") }
    let figure = attempt { () throws(LessonError) in try self.figure(keys.node("scene")) }
    let said = attempt { () throws(LessonError) in try passages(keys.node("said"), key: "said") }
    let details = details(keys)
    guard errors.count == errorCount, let id, let title, let figure, let said else { return nil }
    let step = Step(
      id: id, title: title, figure: figure, said: said, pointDetail: details.pointDetail,
      notes: details.notes,
      showsData: details.showsData, training: details.training, dials: details.dials,
      question: details.question)
    checkNeeds(of: step, keys)
    return step
  }

  /// What a step may have besides.
  private struct Details {
    var pointDetail = Step.PointDetail.loss
    var notes: [Passage] = []
    var question: Question?
    var showsData = true
    var training: Training?
    var dials: [Dial] = []
  }

  private func details(_ keys: YAMLFields) -> Details {
    func value<Value>(_ key: String, _ read: (YAMLNode) throws(LessonError) -> Value) -> Value? {
      keys[key].flatMap { node in attempt { () throws(LessonError) in try read(node) } }
    }
    var details = Details()
    details.pointDetail = value("reading", pointDetail) ?? details.pointDetail
    details.showsData = value("shows", showsData) ?? details.showsData
    details.training = value("training", training)
    details.dials = value("dials", dials) ?? []
    details.notes = value("notes") { node throws(LessonError) in try passages(node, key: "notes") } ?? []
    details.question = value("question", question)
    return details
  }

  private func question(_ node: YAMLNode) throws(LessonError) -> Question {
    let keys = try mapping(node, key: "question", required: ["ask", "answer"])
    return Question(
      ask: try passages(keys.node("ask"), key: "ask"),
      answer: try passages(keys.node("answer"), key: "answer"))
  }

  /// What the reading of a followed point shows.
  private func pointDetail(_ node: YAMLNode) throws(LessonError) -> Step.PointDetail {
    let text = try text(node, key: "reading")
    guard let detail = Step.PointDetail(rawValue: text) else {
      throw error(.unknownReading(text, known: Step.PointDetail.allCases.map(\.rawValue)), at: node)
    }
    return detail
  }

  /// Whether the picture shows the data, which is so unless the step says `shows: no data`.
  private func showsData(_ node: YAMLNode) throws(LessonError) -> Bool {
    let text = try text(node, key: "shows")
    guard ["data", "no data"].contains(text) else {
      throw error(.wrongKind(expected: "\"data\" or \"no data\"", key: "shows"), at: node)
    }
    return text == "data"
  }

  /// What the step trains.
  private func training(_ node: YAMLNode) throws(LessonError) -> Training {
    let text = try text(node, key: "training")
    guard let training = Training(rawValue: text) else {
      throw error(.unknownTraining(text, known: Training.allCases.map(\.rawValue)), at: node)
    }
    return training
  }

  private func identifier(_ node: YAMLNode) throws(LessonError) -> String {
    let text = try text(node, key: "id")
    guard isKebab(text.utf8) else { throw error(.malformedID(text), at: node) }
    return text
  }

  private func figure(_ node: YAMLNode) throws(LessonError) -> Figure {
    let name = try text(node, key: "scene")
    guard let figure = Vocabulary.all.figure(name) else {
      let nearest = nearestNames(to: name, among: Vocabulary.all.figures.map(\.name))
      throw error(.unknownFigure(name, nearest: nearest), at: node)
    }
    return figure
  }

  // MARK: Passages

  /// Text, or a list of texts and variants.
  private func passages(_ node: YAMLNode, key: String) throws(LessonError) -> [Passage] {
    guard case .sequence(let items, _) = node else { return [Passage(say: try template(node, key: key))] }
    var passages: [Passage] = []
    for node in items { passages.append(try passage(node, key: key)) }
    return passages
  }

  private func passage(_ node: YAMLNode, key: String) throws(LessonError) -> Passage {
    guard case .mapping = node else { return Passage(say: try template(node, key: key)) }
    let keys = try mapping(node, key: key, required: ["when", "say"], optional: ["otherwise"])
    var otherwise: Template?
    if let node = keys["otherwise"] { otherwise = try template(node, key: "otherwise") }
    return Passage(
      when: try conditions(keys.node("when")), say: try template(keys.node("say"), key: "say"),
      otherwise: otherwise)
  }

  /// One fact, or several parted by commas that must all hold.
  private func conditions(_ node: YAMLNode) throws(LessonError) -> [Condition] {
    var conditions: [Condition] = []
    let text = try text(node, key: "when")
    for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let name = String(Substring(part)).withSingleBlanks
      guard let condition = Condition(name, in: .all) else {
        let nearest = nearestNames(to: name, among: Vocabulary.all.facts.map(\.name))
        throw error(.unknownFact(name, nearest: nearest), at: node)
      }
      conditions.append(condition)
    }
    return conditions
  }
}

/// Whether a text is words of lower-case letters and digits with single hyphens between, the first letter first.
private func isKebab(_ text: String.UTF8View) -> Bool {
  let (letters, digits) = (UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"))
  guard let first = text.first, letters.contains(first) else { return false }
  let words = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return words.allSatisfy { word in
    !word.isEmpty && word.allSatisfy { letters.contains($0) || digits.contains($0) }
  }
}
