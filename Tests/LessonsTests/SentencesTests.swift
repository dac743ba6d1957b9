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
  }

  var negatives: Int { count - positives }
  var hasTies: Bool { trueProbabilities.contains { abs($0 - 0.5) < 1e-9 } }
  var short: Int { trueProbabilities.count { $0 < 0.5 } }
  var shareOfShort: Double {
    zip(losses, trueProbabilities).map { $1 < 0.5 ? $0 : 0 }.reduce(0, +) / losses.reduce(0, +)
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
          let parts = text.lowercased().split { !$0.isLetter }
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
    #expect(
      try said("labels", context).hasPrefix(
        "Every point is green or red: \(word(truth.positives)) green, \(word(truth.negatives)) red."))
    #expect(try said("product", context).contains("the \(word(truth.count)) labels"))
    #expect(
      try said("split", context).hasPrefix(
        "Lift the green \(truth.positives == 1 ? "point" : "points") to y = 1, leave the red "
          + "\(truth.negatives == 1 ? "one" : "ones") at y = 0"))
    #expect(
      try said("gather", context).contains(truth.negatives == 1 ? "one still hangs" : "ones still hang"))
    #expect(try said("stand", context).contains(truth.negatives == 1 ? "red bar comes" : "red bars come"))
  }

  @Test("Where the points begin and end is said, or that they lie at one place", arguments: DataSet.all)
  func extent(data: DataSet) throws {
    let xs = data.observations.map(\.x)
    let words = try said("feature", data.context())
    #expect(words.contains("at one place") == (xs.min() == xs.max()))
    if let bounds = words.firstMatch(of: /from (\S+) to (\S+)\. One/) { #expect(bounds.1 != bounds.2) }
  }

  @Test("The bars shorter than one half are counted, and the verb goes with them", arguments: DataSet.all)
  func mistakes(data: DataSet) throws {
    let context = try data.context()
    let truth = Independent(data, context.facts.model)
    let words = try said("together", context)
    let sentence =
      "\(capital(word(truth.short))) of \(word(truth.count)) bars \(truth.short == 1 ? "is" : "are") shorter"
    #expect(words.contains(sentence) == (truth.short > 0 && !truth.hasTies), "\(words)")
    #expect(words.contains("No bar is shorter") == (truth.short == 0 && !truth.hasTies), "\(words)")
    #expect(words.contains("neither right nor wrong") == truth.hasTies, "\(words)")
  }

  @Test("That mistakes make most is said only if they make more than half", arguments: DataSet.all)
  func share(data: DataSet) throws {
    let context = try data.context()
    let truth = Independent(data, context.facts.model)
    let words = try said("losses", context)
    let percent = (truth.shareOfShort * 100).rounded()
    let isMost = percent > 50 && !truth.hasTies
    #expect(words.contains(" of the whole") == isMost, "\(words)")
    let verb = truth.short == 1 ? "mistake makes" : "mistakes make"
    let sentence = "\(capital(word(truth.short))) \(verb) \(Int(percent)) % of the whole"
    #expect(words.contains(sentence) == isMost, "\(words)")
    #expect(words.contains("Together they are") == !isMost, "\(words)")
  }

  @Test("Less than a coin, more, or as good as the same: whichever is so", arguments: DataSet.all)
  func coin(data: DataSet) throws {
    let context = try data.context()
    let difference = Independent(data, context.facts.model).mean - log(2)
    let words = try answer("losses", context)
    #expect(words.hasPrefix("Less") == (difference < -1e-4), "\(words)")
    #expect(words.hasPrefix("More") == (difference > 1e-4), "\(words)")
    #expect(words.hasPrefix("As good as the same") == (abs(difference) <= 1e-4), "\(words)")
  }

  @Test("The point that costs the most is named, or that there are several", arguments: DataSet.all)
  func worst(data: DataSet) throws {
    let context = try data.context()
    let losses = Independent(data, context.facts.model).losses
    let most = try #require(losses.max())
    let index = try #require(losses.firstIndex(of: most))
    let worst = data.observations[index]
    let isAlone = losses.count { $0 > most * (1 - 1e-7) } == 1
    let words = try answer("stand", context)
    #expect(words.contains("less than at any other") == isAlone, "\(words)")
    #expect(words.hasPrefix("More than one") == !isAlone, "\(words)")
    #expect(try said("on-the-curve", context).contains("then comes") == isAlone)
    if isAlone { #expect(words.contains("the \(worst.label == .positive ? "green" : "red") point")) }
  }

  @Test(
    "The tallest bar is said to be taller than the shortest, or that all are equal", arguments: DataSet.all)
  func tallest(data: DataSet) throws {
    let context = try data.context()
    let probabilities = Independent(data, context.facts.model).trueProbabilities
    let words = try said("stand", context)
    let spread = try #require(probabilities.max()) - (try #require(probabilities.min()))
    #expect(words.contains("the tallest is") == (spread > 0.01), "\(words)")
    #expect(words.contains("as good as equal") == (spread <= 0.01), "\(words)")
  }

  @Test("What the penalty does is said only where the free fit is steeper and better", arguments: DataSet.all)
  func penalty(data: DataSet) throws {
    let context = try data.context()
    let words = try said("sigmoid", context)
    let free = try? Facts(data.observations, inverseRegularization: .none)
    let penalised = context.facts
    if words.contains("flatter") {
      let free = try #require(free)
      #expect(abs(free.model.weight) > abs(penalised.model.weight))
      #expect(free.summary.meanLoss < penalised.summary.meanLoss - 1e-4)
    }
    #expect(words.contains("no w would be large enough") == (free == nil), "\(words)")
    #expect(try said("mean", context).contains("Without the penalty") == words.contains("flatter"))
  }

  @Test("The two weights that are compared never read the same", arguments: DataSet.all)
  func weights(data: DataSet) throws {
    let words = try said("sigmoid", data.context())
    let match = try #require(words.firstMatch(of: /w = (\S+) and b =/))
    #expect(!words.contains("without it w would be \(match.1),"), "\(words)")
  }

  @Test("A flip is said to make the loss fall only if it visibly does", arguments: DataSet.all)
  func flip(data: DataSet) throws {
    for unit in LossUnit.allCases {
      let words = try answer("recap", data.context(unit))
      guard let match = words.firstMatch(of: /falls from (\S+) to (\S+) and the mean to/) else {
        #expect(words.hasPrefix("With the same curve its loss is "), "\(words)")
        continue
      }
      let from = try #require(Double(match.1))
      let to = try #require(Double(match.2))
      #expect(from > to, "\(words)")
    }
  }
}
