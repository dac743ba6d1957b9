import Testing

@testable import Lessons

struct ChoiceReaderTests {
  private func reading(_ choices: String) -> LessonReading {
    let yaml = """
      title: T
      steps:
        - id: a
          title: A
          scene: classes
          said: B
          question:
            ask: C?
            answer: D.
            choices:
      """
    return LessonReading(yaml: yaml + choices, name: "mine", file: "mine.yaml")
  }

  private func problems(_ choices: String) -> [LessonError.Problem] { reading(choices).errors.map(\.problem) }

  @Test("Each choice has words and says when it is right; one without a condition is right where no other is")
  func read() throws {
    let reading = reading(
      """

              - {words: "{Mistakes}", when: "has mistakes, not weighted"}
              - words: None
      """)
    let question = try #require(reading.chapter?.steps.first?.question)
    #expect(question.choices.count == 2)
    #expect(question.choices.map(\.conditions.count) == [2, 0])
  }

  @Test("A question may offer no choices")
  func optional() throws {
    #expect(
      try Chapter(
        yaml:
          "title: T\nsteps:\n  - {id: a, title: A, scene: classes, said: B, question: {ask: C, answer: D}}",
        name: "mine", file: "mine.yaml"
      ).steps.first?.question?.choices.isEmpty == true)
  }

  @Test("One choice alone, or none, is no choice: refused at the line of the list")
  func few() {
    let errors = reading(" [{words: Yes}]").errors
    #expect(errors.map(\.problem) == [.fewChoices])
    #expect(errors.first?.line == 10 && errors.first?.column == 16)
    #expect(problems(" []") == [.fewChoices])
  }

  @Test("Two that are right together cannot be told apart: refused at the line of the second")
  func alike() {
    let errors = reading(
      """

              - {words: "Yes", when: has mistakes}
              - {words: "No"}
              - {words: "Perhaps", when: "weighted, has mistakes"}
      """
    ).errors
    #expect(errors.map(\.problem) == [.choicesAlike(first: 1, second: 3)])
    #expect(errors.first?.line == 13 && errors.first?.column == 11)
    #expect(errors.first?.file == "mine.yaml")
  }

  @Test("Of answers that are never right there may be several, if their words differ")
  func never() {
    #expect(problems(" [{words: A, when: never}, {words: B, when: never}, {words: C}]").isEmpty)
    #expect(
      problems(" [{words: A, when: never}, {words: A, when: never}]")
        == [.choicesAlike(first: 1, second: 2)])
  }

  @Test(
    "So are two with the same words, the same conditions in another order, or no conditions",
    arguments: [
      " [{words: A, when: weighted}, {words: A, when: grouped}]",
      " [{words: A, when: \"weighted, grouped\"}, {words: B, when: \"grouped, weighted\"}]",
      " [{words: A}, {words: B}]",
    ])
  func same(choices: String) {
    #expect(problems(choices) == [.choicesAlike(first: 1, second: 2)])
  }

  @Test("A fact and its contrary, or two facts, can be told apart")
  func apart() {
    #expect(problems(" [{words: A, when: grouped}, {words: B, when: not grouped}]").isEmpty)
    #expect(problems(" [{words: A, when: grouped}, {words: B, when: weighted}]").isEmpty)
  }

  @Test("What is unknown in a choice, or lacks its dial, is said with its place")
  func flaws() {
    #expect(
      problems(" [{words: A, when: raining}, {words: \"{snow}\"}, {when: grouped}]") == [
        .unknownFact(
          "raining", nearest: nearestNames(to: "raining", among: Vocabulary.all.facts.map(\.name))),
        .unknownPlaceholder(
          "snow", nearest: nearestNames(to: "snow", among: Vocabulary.all.placeholders.map(\.name))),
        .missingKey("words"),
      ])
    #expect(
      problems(" [{words: A, when: belief is true}, {words: B}]") == [
        .missingDial("p of green", neededBy: .fact("belief is true"))
      ])
  }
}
