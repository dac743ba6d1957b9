import Insight
import Words

extension YAMLReader {
  /// A step, as far as its id and its figure can be read, and the id by itself.
  func step(_ node: YAMLNode) -> (id: String?, step: Step?) {
    let keys = mapping(
      node, key: wording("authoring.reading.a-step"), required: ["id", "title", "scene", "said"],
      optional: ["reading", "notes", "question", "shows", "training", "dials"])
    guard let keys else { return (nil, nil) }
    let id = keys["id"].flatMap(identifier)
    let parts = parts(keys)
    let pointDetail = keys["reading"].flatMap(pointDetail)
    let showsData = keys["shows"].flatMap(showsData)
    checkNeeds(of: parts, keys)
    guard let id, let figure = parts.figure else { return (id, nil) }
    let step = Step(
      id: id, title: parts.title, figure: figure, said: parts.said, pointDetail: pointDetail ?? .loss,
      notes: parts.notes, showsData: showsData ?? true, training: parts.training, dials: parts.dials.all,
      question: parts.question)
    return (id, step)
  }

  /// The parts of a step that need something, and its dials.
  private func parts(_ keys: YAMLFields) -> StepParts {
    let errorCount = errorCount
    let figure = keys["scene"].flatMap(figure)
    let training = keys["training"].flatMap(training)
    let title = keys["title"].map { template($0, key: "title") }
    let said = keys["said"].map { passages($0, key: "said") }
    let notes = keys["notes"].map { passages($0, key: "notes") } ?? []
    let question = keys["question"].flatMap(question)
    let isWhole = errorCount == self.errorCount && figure != nil && title != nil && said != nil
    return StepParts(
      figure: figure, training: training, title: title ?? .empty, said: said ?? [], notes: notes,
      question: question, dials: keys["dials"].map(dials) ?? Dials(), isWhole: isWhole,
      lacksTraining: keys["training"] == nil)
  }

  /// What the reading of a followed point shows.
  private func pointDetail(_ node: YAMLNode) -> Step.PointDetail? {
    guard let text = text(node, key: "reading") else { return nil }
    let detail = Step.PointDetail(rawValue: text)
    if detail == nil {
      note(.unknownReading(text, known: Step.PointDetail.allCases.map(\.rawValue)), at: node)
    }
    return detail
  }

  /// Whether the picture shows the data, which is so unless the step says `shows: no data`.
  private func showsData(_ node: YAMLNode) -> Bool? {
    guard let text = text(node, key: "shows") else { return nil }
    if !["data", "no data"].contains(text) {
      note(.wrongKind(expected: wording("authoring.reading.data-or-no-data"), key: "shows"), at: node)
    }
    return text == "data"
  }

  /// What the step trains.
  private func training(_ node: YAMLNode) -> Training? {
    guard let text = text(node, key: "training") else { return nil }
    let training = Training(rawValue: text)
    if training == nil { note(.unknownTraining(text, known: Training.allCases.map(\.rawValue)), at: node) }
    return training
  }

  private func identifier(_ node: YAMLNode) -> String? {
    guard let text = text(node, key: "id") else { return nil }
    if !isKebab(text.utf8) { note(.malformedID(text), at: node) }
    return text
  }

  private func figure(_ node: YAMLNode) -> Figure? {
    guard let name = text(node, key: "scene") else { return nil }
    let figure = Vocabulary.all.figure(name)
    if figure == nil {
      let nearest = nearestNames(to: name, among: Vocabulary.all.figures.map(\.name))
      note(.unknownFigure(name, nearest: nearest), at: node)
    }
    return figure
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
