import CrossEntropy
import Drawing
import Testing

@testable import Insight
@testable import Lessons
@testable import logloss

struct ErrorSentencesTests {
  private static let modelErrors: [ModelError] = [
    .noObservations, .invalidX(index: 2, value: .nan), .invalidWeight(index: 2, value: -1),
    .invalidProbability(index: 2, value: 1.5),
    .probabilityCountDiffers(observations: 3, probabilities: 2), .allWeightsZero, .weightSumOverflows,
    .rangeOfXOverflows, .singleClass(.positive), .singleClass(.negative), .separable,
    .invalidInverseRegularization(-2), .invalidClip(0.5), .invalidParameters(weight: .infinity, bias: 1),
  ]

  private static let problems: [LessonError.Problem] = [
    .unreadable(reason: "there is no such file"), .notUTF8, .notYAML("did not find what was expected"),
    .severalDocuments, .reference("*name"), .nestedTooDeep,
    .wrongKind(expected: "a list", key: "steps"), .missingKey("title"),
    .unknownKey("author", allowed: ["title", "data"]), .repeatedKey("title"),
    .unknownFigure("nowhere", nearest: ["classes", "formula"]),
    .unknownPlaceholder("no number", nearest: ["mean loss"]), .unknownReading("all", known: ["x", "loss"]),
    .unknownFact("is fun", nearest: ["penalised"]), .template(.unbalancedBrace), .template(.malformed("a|b")),
    .template(.unknownName("no number")), .template(.notACount("mean loss")), .malformedID("Two Words"),
    .repeatedID("first"), .noSteps, .notANumber("much"), .notALabel("2"), .unequalColumns("x", 3, labels: 2),
    .fewChoices, .choicesAlike(first: 1, second: 3),
  ]

  /// One sentence: it ends in a full stop, has no other, and no sign of Swift in it.
  private func isOneSentence(_ text: String) -> Bool {
    let stops = text.replacing(/[0-9]\.[0-9]|\.yaml|'[^']*'/, with: "").count { $0 == "." }
    let debris = ["Optional(", "Error", "index:", "value:", "CrossEntropy", "Lessons", "[\"", "(_", "\n"]
    return text.hasSuffix(".") && stops == 1 && !debris.contains { text.contains($0) }
  }

  @Test("Every error of the model has one sentence for people", arguments: modelErrors)
  func model(error: ModelError) {
    let text = sentence(for: error)
    #expect(isOneSentence(text), "\(text)")
    #expect(text.first?.isUppercase == true)
  }

  @Test("Points are counted from one in sentences")
  func counting() {
    #expect(sentence(for: ModelError.invalidX(index: 0, value: .infinity)).contains("point 1 "))
    #expect(sentence(for: ModelError.invalidProbability(index: 9, value: 2)).contains("point 10 "))
  }

  @Test("The class that is meant is named")
  func classes() {
    #expect(sentence(for: ModelError.singleClass(.positive)).contains("green"))
    #expect(sentence(for: ModelError.singleClass(.negative)).contains("red"))
  }

  @Test("Every problem of a lesson has one sentence, with file and line", arguments: problems)
  func lesson(problem: LessonError.Problem) {
    let text = sentence(for: LessonError(file: "mine.yaml", line: 7, problem: problem))
    #expect(text.hasPrefix("mine.yaml, line 7: "), "\(text)")
    #expect(isOneSentence(text), "\(text)")
    let exact = sentence(for: LessonError(file: "mine.yaml", line: 7, column: 3, problem: problem))
    #expect(exact == text.replacing("line 7", with: "line 7, column 3"))
    let whole = sentence(for: LessonError(file: "mine.yaml", line: nil, problem: problem))
    #expect(whole.hasPrefix("mine.yaml: ") && !whole.contains("line"), "\(whole)")
  }

  @Test("No two problems have the same words")
  func distinct() {
    let texts = Self.problems.filter { $0 != .template(.unknownName("no number")) }
      .map { sentence(for: LessonError(file: "f", line: 1, problem: $0)) }
    #expect(Set(texts).count == texts.count)
    #expect(Set(Self.modelErrors.map { sentence(for: $0) }).count == Self.modelErrors.count)
  }

  @Test("What is wrong is quoted, and what may stand there is listed")
  func values() {
    func text(_ problem: LessonError.Problem) -> String {
      sentence(for: LessonError(file: "f", line: 1, problem: problem))
    }
    #expect(text(.unknownKey("author", allowed: ["title", "data"])).contains("title, data"))
    #expect(text(.unknownFigure("nowhere", nearest: ["classes", "formula"])).contains("classes, formula"))
    #expect(text(.unknownPlaceholder("no number", nearest: ["mean loss"])).contains("{no number}"))
    #expect(text(.malformedID("Two Words")).contains("\"Two Words\""))
    #expect(
      text(.unequalColumns("x", 3, labels: 2)).contains("3")
        && text(.unequalColumns("x", 3, labels: 2)).contains("2"))
    #expect(text(.unreadable(reason: "it is a folder")).contains("it is a folder"))
  }

  @Test(
    "What the reader really says of a broken file is one sentence for each flaw",
    arguments: [
      "title: [A", "a: b\n\tc: d", "title: A\ntitle: B", "x: \u{1}", "", "title: &a *b", "%YAML 9\n---\na",
      "- a\nb: c",
    ])
  func realErrors(yaml: String) {
    let texts = LessonReading(yaml: yaml, name: "f", file: "f.yaml").errors.map { sentence(for: $0) }
    #expect(!texts.isEmpty)
    for text in texts { #expect(isOneSentence(text) && text.hasPrefix("f.yaml, line "), "\(text)") }
  }

  @Test("Damaged training data are named with file and line")
  func trainingData() {
    let text = sentence(for: TrainingDataError(file: "data/circles.csv", line: 12))
    #expect(text.contains("line 12 of data/circles.csv"))
    #expect(sentence(for: TrainingDataError(file: "data/spam8.csv", line: nil)).contains("in data/spam8.csv"))
  }
}
