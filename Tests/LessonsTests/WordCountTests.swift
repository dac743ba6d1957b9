import CrossEntropy
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// How much a step says on the screen: what is said, and the question with its answer. The title and the words in the
/// figure are not counted.
private struct Amount {
  /// What stands between blanks and has a letter in it, so that p counts as a word and − does not.
  let words: Int
  /// Numbers in digits. The bare 0 and 1 of labels and formulas, as in y = 1 and 1 − p, are none, and numbers that are
  /// written as words are words.
  let numbers: Int

  init(_ text: String) {
    words = text.split { $0 == " " || $0 == "\n" }.count { word in word.contains(where: \.isLetter) }
    let digits = /[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?: × 10[⁻⁰¹²³⁴-⁹]+)?|∞/
    numbers = text.matches(of: digits).count { $0.0 != "0" && $0.0 != "1" }
  }
}

struct WordCountTests {
  @Test("Of any three steps in a row, one asks something")
  func questions() throws {
    for chapter in try Course.chapters() {
      for (index, step) in chapter.steps.enumerated().dropLast(2) {
        let next = chapter.steps[index..<index + 3]
        #expect(next.contains { $0.question != nil }, "\(step.id) and the two after it")
      }
    }
  }

  @Test("A recap says in three sentences what is known now")
  func recaps() throws {
    for chapter in try Course.chapters() {
      for step in chapter.steps where step.id.hasPrefix("recap") {
        let said = step.said.filled(try step.context(chapter.data))
        #expect(sentences(in: said).count == 3, "\(step.id): \(said)")
      }
    }
  }

  @Test("Words and numbers are counted as they are heard")
  func counting() {
    let amount = Amount("At p = 0.1, −log p is 2.30; y = 1, for ten of 1,000 or 3 × 10⁻⁷. The loss is ∞.")
    // At p −log p is y for ten of or The loss is: 13. 0.1, 2.30, 1,000, 3 × 10⁻⁷, ∞.
    #expect(amount.words == 13 && amount.numbers == 5)
  }

  @Test("A step says at most forty words and three numbers", arguments: LossUnit.allCases)
  func limits(unit: LossUnit) throws {
    for chapter in try Course.chapters() {
      for step in chapter.steps {
        let context = try step.context(chapter.data, unit)
        let passages = [step.said, step.question?.ask ?? [], step.question?.answer ?? []]
        let text = passages.map { $0.filled(context) }.joined(separator: " ")
        let amount = Amount(text)
        #expect(amount.words <= 40, "\(step.id) says \(amount.words) words: \(text)")
        #expect(amount.numbers <= 3, "\(step.id) says \(amount.numbers) numbers: \(text)")
      }
    }
  }
}
