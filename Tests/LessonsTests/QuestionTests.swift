import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The questions of the course whose answers can be predicted.
struct QuestionTests {
  private static let steps: [Step] = (try? Course.chapters().flatMap(\.steps)) ?? []
  private static let withChoices = steps.filter { $0.question?.choices.isEmpty == false }

  @Test("Questions of the course can be predicted")
  func some() { #expect(!Self.withChoices.isEmpty) }

  @Test("Exactly one answer is right, whatever the data", arguments: DataSet.all)
  func oneIsRight(data: DataSet) throws {
    for step in Self.withChoices { expectOneRight(step, try data.context(at: step)) }
  }

  @Test("Exactly one answer is right, whatever was done to the data", arguments: Variant.all)
  func oneIsRight(variant: Variant) throws {
    let facts = try Facts(variant.data, variant.experiment)
    for step in Self.withChoices {
      var context = try step.context(LessonData(.points, TenPoints.observations))
      context = PictureContext(facts: facts, dials: context.dials, training: context.training)
      expectOneRight(step, context)
    }
  }

  private func expectOneRight(_ step: Step, _ context: PictureContext) {
    guard step.question?.isAsked(context) == true else { return }
    let right = step.question?.rightChoices(context) ?? []
    #expect(right.count == 1, "\(step.id): \(right)")
    let words = step.question?.choices.map { $0.words.filled(context) } ?? []
    #expect(words.allSatisfy { !$0.isEmpty } && Set(words).count == words.count, "\(step.id): \(words)")
  }

  @Test("No change that a class would try makes two answers right, or none")
  func noFlaw() throws {
    for chapter in try Course.chapters() {
      for step in chapter.steps { #expect(try chapter.choiceFlaw(of: step) == nil, "\(step.id)") }
    }
  }

  private func chapter(_ choices: String) throws -> Chapter {
    try Chapter(
      yaml: """
        title: T
        steps:
          - id: a
            title: A
            scene: classes
            said: B
            question: {ask: "C?", answer: D., choices: \(choices)}
        """, name: "mine", file: "mine.yaml")
  }

  private func question(_ choices: String) throws -> Question {
    try #require(try chapter(choices).steps.first?.question)
  }

  @Test("What is right follows the data")
  func follows() throws {
    let question = try question("[{words: \"Yes\", when: has mistakes}, {words: \"No\"}]")
    #expect(question.rightChoice(try DataSet.tenPoints.context()) == 0)
    #expect(question.rightChoice(try DataSet.separable.context()) == 1)
  }

  @Test("Where none is right, or several are, no one is the answer, and the check of a lesson says so")
  func unclear() throws {
    let both = "[{words: A, when: has mistakes}, {words: B, when: several points}]"
    #expect(try question(both).rightChoice(DataSet.tenPoints.context()) == nil)
    let first = try #require(try chapter(both).steps.first)
    #expect(try chapter(both).choiceFlaw(of: first) == .bothAreRight("A", "B"))
    let none = "[{words: A, when: grouped}, {words: B, when: weighted}]"
    let second = try #require(try chapter(none).steps.first)
    #expect(try chapter(none).choiceFlaw(of: second) == .noneIsRight)
  }

  @Test("A question that has nothing to say with the data at hand is not asked")
  func notAsked() throws {
    let labels = try #require(Course.step("labels").question)
    #expect(labels.isAsked(try DataSet.tenPoints.context()))
    let green = LessonData(.predictions, [Observation(x: 1, label: .positive)])
    #expect(!labels.isAsked(PictureContext(facts: try Facts(green, Experiment(green)))))
  }

  @Test("A choice that is never right is a choice all the same")
  func never() throws {
    let question = try question("[{words: A, when: never}, {words: B}]")
    #expect(question.rightChoice(try DataSet.tenPoints.context()) == 1)
  }
}
