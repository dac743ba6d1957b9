import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

struct ListedPositionsTests {
  /// Where the mistakes are, of so many: red predictions at the logits 1, 2, 3 …, beside a right one.
  private func positions(_ count: Int, sameX: Bool = false) throws -> String {
    let wrong = (0..<count).map { Observation(x: sameX ? 1 : Double($0 + 1), label: .negative) }
    let data = LessonData(.predictions, wrong + [Observation(x: 9, label: .positive)])
    let placeholder = try #require(Vocabulary.all.placeholder("mistake positions"))
    return placeholder.text(PictureContext(facts: try Facts(data, Experiment(data))))
  }

  @Test(
    "Up to four mistakes are listed in full, of more the first three and how many more there are",
    arguments: [
      (1, "1"), (2, "1 and 2"), (3, "1, 2 and 3"), (4, "1, 2, 3 and 4"), (5, "1, 2, 3 and two more"),
      (9, "1, 2, 3 and six more"),
    ])
  func list(count: Int, text: String) throws {
    #expect(try positions(count) == text)
  }

  @Test("Mistakes at one place are named once")
  func once() throws {
    #expect(try positions(5, sameX: true) == "1")
  }
}
