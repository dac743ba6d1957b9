import CrossEntropy
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// What one can know of a data set without the program's own facts, its model apart.
private struct Independent {
  let count: Int
  let positives: Int
  let trueProbabilities: [Double]
  let losses: [Double]
  let mean: Double

  init(_ data: DataSet, _ model: LogisticModel) {
    count = data.observations.count
    positives = data.observations.count { $0.label == .positive }
    trueProbabilities = data.observations.map { observation in
      let logit = model.logitAtCentre + model.weight * (observation.x - model.centre)
      return 1 / (1 + exp(observation.label == .positive ? -logit : logit))
    }
    losses = trueProbabilities.map { -log($0) }
    mean = losses.reduce(0, +) / Double(count)
    // One half is called green.
    wrong = data.observations.map { (model.probability(at: $0.x) >= 0.5) != ($0.label == .positive) }
  }

  let wrong: [Bool]

  var negatives: Int { count - positives }
  var mistakes: Int { wrong.count { $0 } }
  var shareOfMistakes: Double {
    zip(losses, wrong).map { $1 ? $0 : 0 }.reduce(0, +) / losses.reduce(0, +)
  }
  /// The loss of the share of green as a constant guess.
  var baseRateLoss: Double {
    [positives, negatives].map { Double($0) / Double(count) }.reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
  }
}

private func word(_ count: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  return words.indices.contains(count) ? words[count] : "\(count)"
}

private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

/// The sentences of the first chapter with other data than its own.
struct SentencesTests {
  private func said(_ id: String, _ context: PictureContext) throws -> String {
    try step(id).said.filled(context)
  }

  private func answer(_ id: String, _ context: PictureContext) throws -> String {
    try #require(step(id).question).answer.filled(context)
  }

  private func step(_ id: String) throws -> Step {
    try Course.step(id)
  }

  @Test("No missing value, enum or broken number shows in any text", arguments: DataSet.all)
  func noDebris(data: DataSet) throws {
    for unit in LossUnit.allCases {
      for step in try Course.chapters().flatMap(\.steps) {
        let context = try data.context(unit, at: step)
        let passages = [step.said, step.notes, step.question?.ask ?? [], step.question?.answer ?? []]
        for text in [step.title.filled(context)] + passages.map({ $0.filled(context) }) {
          let parts = text.split { !$0.isLetter }
          #expect(!parts.contains("none") && !parts.contains("nan") && !parts.contains("inf"), "\(text)")
          #expect(!text.contains("{") && !text.contains("Optional") && !text.contains("?,"), "\(text)")
          #expect(!text.contains("  ") && !text.contains(" ,") && !text.contains(" ."), "\(text)")
        }
      }
    }
  }

  @Test("The classes are counted right", arguments: DataSet.all)
  func counts(data: DataSet) throws {
    let context = try data.context()
    let truth = Independent(data, context.facts.model)
    func points(_ count: Int) -> String { "\(word(count)) \(count == 1 ? "point" : "points");" }
    let words = try said("labels", context)
    #expect(
      words.contains("y = 1: \(points(truth.positives))")
        && words.contains("y = 0: \(truth.negatives == 0 ? "no point" : word(truth.negatives))."))
    #expect(try said("product", context).contains("all \(word(truth.count)) labels"))
    #expect(try said("feature", context).hasPrefix("\(capital(word(truth.count))) points"))
  }

  @Test(
    "The classes are said to overlap unless some x has each of them on a side of its own",
    arguments: DataSet.all)
  func overlap(data: DataSet) throws {
    func xs(_ label: Label) -> [Double] { data.observations.filter { $0.label == label }.map(\.x) }
    let (greens, reds) = (xs(.positive), xs(.negative))
    let isParted =
      greens.allSatisfy { x in reds.allSatisfy { x > $0 } }
      || greens.allSatisfy { x in reds.allSatisfy { x < $0 } }
    #expect(try answer("labels", data.context()).hasPrefix("No") == !isParted)
  }

  @Test("Mistakes are counted, one half being called green", arguments: DataSet.all)
  func mistakes(data: DataSet) throws {
    let context = try data.context()
    let count = Independent(data, context.facts.model).mistakes
    let words = try answer("together", context)
    #expect(words.hasPrefix(count == 0 ? "None." : capital(word(count)) + ", at x = "), "\(words)")
  }

  @Test("That mistakes make most is said only if they make more than half", arguments: DataSet.all)
  func share(data: DataSet) throws {
    let context = try data.context()
    let truth = Independent(data, context.facts.model)
    let words = try said("losses", context)
    let percent = (truth.shareOfMistakes * 100).rounded()
    let makeMost = percent > 50 && truth.mistakes < truth.count
    #expect(words.contains(" of the total loss") == makeMost, "\(words)")
    guard percent > 50, percent < 100, truth.mistakes < truth.count else { return }
    let verb = truth.mistakes == 1 ? "mistake makes up" : "mistakes make up"
    let share = "\(capital(word(truth.mistakes))) \(verb) \(Int(percent))% of the total loss"
    #expect(words.contains(share), "\(words)")
  }

  @Test("The mean is below the loss of the best constant guess, or it is not", arguments: DataSet.all)
  func baseRate(data: DataSet) throws {
    let context = try data.context()
    let truth = Independent(data, context.facts.model)
    let words = try answer("losses", context)
    #expect(words.hasPrefix("Below") == (truth.mean < truth.baseRateLoss - 1e-4), "\(words)")
    #expect(words.hasPrefix("Above") == (truth.mean > truth.baseRateLoss + 1e-4), "\(words)")
  }

  @Test("The point with the largest loss is named, or that there are several", arguments: DataSet.all)
  func worst(data: DataSet) throws {
    let context = try data.context()
    let losses = Independent(data, context.facts.model).losses
    let most = try #require(losses.max())
    let index = try #require(losses.firstIndex(of: most))
    let worst = data.observations[index]
    let isAlone = losses.count { $0 > most * (1 - 1e-7) } == 1
    let words = try answer("stand", context)
    #expect(words.hasPrefix("None alone") == !isAlone, "\(words)")
    if isAlone { #expect(words.hasPrefix("The \(worst.label == .positive ? "green" : "red") one at x = ")) }
  }

  @Test("The first chapter tells one story: no penalty and no C outside the notes", arguments: DataSet.all)
  func oneStory(data: DataSet) throws {
    let context = try data.context()
    for step in try Course.firstChapter().steps {
      let passages = [step.said, step.question?.ask ?? [], step.question?.answer ?? []]
      for text in passages.map({ $0.filled(context) }) {
        #expect(!text.contains("penal") && !text.contains("C = "), "\(step.id): \(text)")
      }
    }
    #expect(try step("sigmoid").notes.filled(context).contains("penalty"))
  }

  @Test(
    "A flip is answered with the mean that the same predictions then have, and with that of a new fit",
    arguments: DataSet.all)
  func flip(data: DataSet) throws {
    let context = try data.context()
    let words = try answer("recap", context)
    let flip = try #require(context.facts.flip)
    #expect(
      words.hasPrefix("With the same predictions ")
        && words.contains("refitted") == (flip.refittedMeanLoss != nil))
  }
}
