import CrossEntropy
import Insight

extension Chapter {
  /// Reads a lesson.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - name: What `--lesson` calls it.
  ///   - file: What errors call it.
  /// - Throws: ``LessonError`` with the line of the first thing that is wrong.
  public init(yaml: String, name: String, file: String) throws(LessonError) {
    let reader = YAMLReader(file: file)
    let root = try reader.mapping(
      reader.document(yaml), key: "the lesson", required: ["title", "steps"], optional: ["data"])
    self.name = name
    title = try reader.text(root.node("title"), key: "title")
    let own = try root["data"].map(reader.data)
    data = own?.data ?? LessonData(.points, LessonData.tenPoints)
    keepsData = own?.isKept ?? false
    steps = try reader.steps(root.node("steps"))
  }
}

extension YAMLReader {
  fileprivate func steps(_ node: YAMLNode) throws(LessonError) -> [Step] {
    var steps: [Step] = []
    for node in try list(node, key: "steps") {
      let step = try step(node)
      guard !steps.contains(where: { $0.id == step.id }) else { throw error(.repeatedID(step.id), at: node) }
      steps.append(step)
    }
    guard !steps.isEmpty else { throw error(.noSteps, at: node) }
    return steps
  }

  private func step(_ node: YAMLNode) throws(LessonError) -> Step {
    let keys = try mapping(
      node, key: "a step", required: ["id", "title", "scene", "said"],
      optional: ["reading", "notes", "question", "shows", "training", "dials"])
    var question: Question?
    if let node = keys["question"] { question = try self.question(node) }
    var notes: [Passage] = []
    if let node = keys["notes"] { notes = try passages(node, key: "notes") }
    return Step(
      id: try identifier(keys.node("id")), title: try template(keys.node("title"), key: "title"),
      figure: try figure(keys.node("scene")), said: try passages(keys.node("said"), key: "said"),
      reading: try keys["reading"].map(reading) ?? .loss,
      notes: notes, showsData: try keys["shows"].map(showsData) ?? true,
      training: try keys["training"].map(training), dials: try keys["dials"].map(dials) ?? [],
      question: question)
  }

  private func question(_ node: YAMLNode) throws(LessonError) -> Question {
    let keys = try mapping(node, key: "question", required: ["ask", "answer"])
    return Question(
      ask: try passages(keys.node("ask"), key: "ask"),
      answer: try passages(keys.node("answer"), key: "answer"))
  }

  /// What the reading of a followed point shows.
  private func reading(_ node: YAMLNode) throws(LessonError) -> Step.Reading {
    let text = try text(node, key: "reading")
    guard let reading = Step.Reading(rawValue: text) else {
      throw error(.unknownReading(text, known: Step.Reading.allCases.map(\.rawValue)), at: node)
    }
    return reading
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
    let isKebab = text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    guard isKebab, text.first?.isLetter == true, text.last != "-", !text.contains("--") else {
      throw error(.malformedID(text), at: node)
    }
    return text
  }

  private func figure(_ node: YAMLNode) throws(LessonError) -> Figure {
    let name = try text(node, key: "scene")
    guard let figure = Vocabulary.all.figure(name) else {
      throw error(.unknownScene(name, known: Vocabulary.all.figures.map(\.name)), at: node)
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
    for part in try text(node, key: "when").split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.split(separator: " ").joined(separator: " ")
      guard let condition = Condition(name, in: .all) else {
        throw error(.unknownFact(name, known: Vocabulary.all.facts.map(\.name)), at: node)
      }
      conditions.append(condition)
    }
    return conditions
  }
}
