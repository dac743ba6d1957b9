import CrossEntropy
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The sentences of the first chapter about experiments and about data of a reader's own.
struct VariantSentencesTests {
  /// What one can know of a variant without the program's facts, its model apart.
  private struct Truth {
    let rows: [Observation]
    let losses: [Double]

    init(_ variant: Variant, _ model: LogisticModel) {
      rows = variant.experiment.edits.observations(of: variant.data).filter { $0.sampleWeight > 0 }
      losses = rows.map { row in
        let logit = model.logit(at: row.x)
        let margin = row.label == .positive ? logit : -logit
        let loss = margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin
        guard let clip = variant.data.clip else { return loss }
        return min(loss, -log(clip))
      }
    }

    var greens: Int { rows.count { $0.label == .positive } }
    var reds: Int { rows.count - greens }
    var weightSum: Double { rows.map(\.sampleWeight).reduce(0, +) }
    var sum: Double { zip(rows, losses).map { $0.sampleWeight * $1 }.reduce(0, +) }
    var mean: Double { sum / weightSum }
  }

  private func step(_ id: String) throws -> Step {
    try Course.step(id)
  }

  private func said(_ id: String, _ variant: Variant) throws -> String {
    try step(id).said.filled(variant.context())
  }

  private func truth(_ variant: Variant) throws -> Truth {
    Truth(variant, try variant.context().facts.model)
  }

  /// A number as sentences write it: with those decimals, or ∞.
  private func written(_ value: Double, _ decimals: Int) -> String {
    if value == .infinity { return "∞" }
    let digits = String(format: "%.\(decimals)f", value).split(separator: ".")
    return ([grouped(String(digits[0]))] + digits.dropFirst().map(String.init)).joined(separator: ".")
  }

  /// A comma before every three digits from the right.
  private func grouped(_ digits: String) -> String {
    digits.count > 3 ? grouped(String(digits.dropLast(3))) + "," + digits.suffix(3) : digits
  }

  /// Every text of the chapter, with the id of its step.
  private func texts(_ variant: Variant, _ unit: LossUnit = .nats) throws -> [(id: String, text: String)] {
    let context = try variant.context(unit)
    let steps = try Course.firstChapter().steps
    return steps.flatMap { step in
      let passages = [step.said, step.notes, step.question?.ask ?? [], step.question?.answer ?? []]
      return ([step.title.filled(context)] + passages.map { $0.filled(context) }).map { (step.id, $0) }
    }
  }

  @Test("Every text reads well", arguments: Variant.all)
  func readsWell(variant: Variant) throws {
    for unit in LossUnit.allCases {
      for (id, text) in try texts(variant, unit) {
        let words = text.split { !$0.isLetter }
        #expect(!words.contains("none") && !words.contains("nan") && !words.contains("inf"), "\(id): \(text)")
        for debris in ["{", "  ", " ,", " .", "..", "?,", "Optional", "no ones", "no one ", ": ."] {
          #expect(!text.contains(debris), "\(id): \(text)")
        }
      }
    }
  }

  @Test(
    "Nothing is said in vain: every step says something, and every question has its answer",
    arguments: Variant.all)
  func saysSomething(variant: Variant) throws {
    let context = try variant.context()
    for step in try Course.firstChapter().steps {
      #expect(step.said.filled(context).count > 20, "\(step.id)")
      if let question = step.question { #expect(question.answer.filled(context).count > 10, "\(step.id)") }
    }
  }

  @Test("One is one and many are many", arguments: Variant.all)
  func plurals(variant: Variant) throws {
    let many = [
      "points", "answers", "questions", "bars", "truths", "prices", "losses", "labels", "predictions",
    ]
    for (id, text) in try texts(variant) {
      let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
      for (word, next) in zip(words, words.dropFirst()) {
        if word == "one" { #expect(!many.contains(next), "\(id): \(text)") }
        if word == "no" { #expect(next != "are" && next != "is", "\(id): \(text)") }
        if word == "ten" || word == "two" { #expect(!many.contains(next + "s"), "\(id): \(text)") }
      }
    }
  }

  @Test("The classes are counted, and a class that does not occur has no points", arguments: Variant.all)
  func classes(variant: Variant) throws {
    let truth = try truth(variant)
    let labels = try said("labels", variant)
    #expect(labels.contains("y = 1: no point;") == (truth.greens == 0))
    #expect(labels.contains("y = 0: no point.") == (truth.reds == 0))
    #expect(labels.contains("y = 1: one point;") == (truth.greens == 1))
    #expect(labels.contains("y = 0: one.") == (truth.reds == 1))
  }

  @Test("The sum and the mean of the losses are those of the data as they are now", arguments: Variant.all)
  func means(variant: Variant) throws {
    let truth = try truth(variant)
    let words = try said("mean", variant)
    #expect(words.contains("weighted") == truth.rows.contains { $0.sampleWeight != 1 })
    // A loss that would read 0 is written in powers of ten.
    guard truth.mean > 1e-3 else { return }
    #expect(words.hasSuffix("\(written(truth.mean, 4)) nats."), "\(words)")
    #expect(words.contains(written(truth.sum, 3)) || truth.rows.count == 1, "\(words)")
    #expect(try said("recap", variant).hasSuffix("is \(written(truth.mean, 4)) nats."))
  }

  @Test("Where the curve comes from is said, and only that", arguments: Variant.all)
  func origin(variant: Variant) throws {
    let words = try said("sigmoid", variant)
    let isPrediction = variant.data.kind == .predictions
    let isByHand = variant.experiment.handSet != nil
    let fit = try? fitLogisticRegression(
      variant.experiment.edits.observations(of: variant.data),
      inverseRegularization: variant.experiment.inverseRegularization)
    let isKept = !isPrediction && !isByHand && fit == nil
    #expect(words.contains("set by hand") == (isByHand && !isPrediction), "\(words)")
    #expect(words.contains("Recalibration by hand") == (isPrediction && isByHand), "\(words)")
    #expect(words.contains("nothing is fitted") == (isPrediction && !isByHand), "\(words)")
    #expect(words.contains("as last fitted") == isKept, "\(words)")
    #expect(words.contains("Logistic regression fits") == !(isPrediction || isByHand || isKept), "\(words)")
  }

  @Test("Of a model set by hand the notes tell what the fit would be", arguments: Variant.byHand)
  func besideTheFit(variant: Variant) throws {
    let fit = try? Facts(
      variant.data.observations, inverseRegularization: variant.experiment.inverseRegularization)
    let notes = try step("sigmoid").notes.filled(variant.context())
    #expect(notes.contains("The fit would be") == (fit != nil))
    guard let fit else { return }
    #expect(notes.contains("w = 0.97, b = 0.66") && notes.contains(written(fit.summary.meanLoss, 4)))
  }

  @Test("What belongs to predictions is said of predictions", arguments: Variant.all)
  func predictions(variant: Variant) throws {
    let words = try said("feature", variant)
    #expect(words.contains("placed by the logit") == (variant.data.kind == .predictions), "\(words)")
    #expect(words.contains("we know one value") == (variant.data.kind == .points), "\(words)")
    let answer = try #require(step("stand").question).answer.filled(variant.context())
    if variant.data.kind == .predictions { #expect(!answer.contains("x ="), "\(answer)") }
  }

  @Test("Grouping is said where points are grouped", arguments: Variant.all)
  func grouping(variant: Variant) throws {
    let isGrouped = variant.data.observations.count > 40
    #expect(try said("feature", variant).contains("drawn as groups") == isGrouped)
  }

  @Test("Clipping is said where the loss is told")
  func clipping() throws {
    for variant in Variant.all {
      #expect(try said("mean", variant).contains("away from 0 and 1") == (variant.data.clip != nil))
    }
  }

  @Test("The one with the largest loss is named as it is", arguments: Variant.all)
  func worst(variant: Variant) throws {
    let truth = try truth(variant)
    let most = try #require(truth.losses.max())
    let equals = truth.losses.count { $0 == most || $0 > most * (1 - 1e-9) }
    let words = try #require(step("stand").question).answer.filled(variant.context())
    #expect(words.hasPrefix("None alone") == (equals > 1), "\(words)")
    let row = truth.rows[try #require(truth.losses.firstIndex(of: most))]
    if equals == 1 { #expect(words.contains(row.label == .positive ? "green" : "red"), "\(words)") }
  }

  @Test(
    "That one certain mistake outweighs all is said where the mean is infinite, and only there",
    arguments: Variant.all)
  func infinite(variant: Variant) throws {
    let words = try said("product", variant)
    #expect(words.contains("One certain mistake") == (try truth(variant).mean == .infinity), "\(words)")
  }

  @Test("Mistakes are counted over all rows", arguments: Variant.all)
  func mistakes(variant: Variant) throws {
    let context = try variant.context()
    let wrong = try truth(variant).rows.count {
      (context.facts.model.probability(at: $0.x) >= 0.5) != ($0.label == .positive)
    }
    let words = try #require(step("together").question).answer.filled(context)
    let numbers = [
      "None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
      "Twelve",
    ]
    let count = wrong < numbers.count ? numbers[wrong] : grouped("\(wrong)")
    #expect(words.hasPrefix("\(count),") || words.hasPrefix("\(count)."), "\(words)")
  }

  @Test("A mean is called below the best constant guess only if it is", arguments: Variant.all)
  func baseRate(variant: Variant) throws {
    let truth = try truth(variant)
    let green =
      zip(truth.rows, truth.losses).reduce(0) {
        $1.0.label == .positive ? $0 + $1.0.sampleWeight : $0
      } / truth.weightSum
    let guess = [green, 1 - green].reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
    let words = try #require(step("losses").question).answer.filled(variant.context())
    #expect(words.hasPrefix("Below") == (truth.mean < guess - 1e-4), "\(words)")
    #expect(words.hasPrefix("Not below") == (truth.mean >= guess - 1e-4), "\(words)")
  }
}
