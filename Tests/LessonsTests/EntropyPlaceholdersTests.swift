import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

struct EntropyPlaceholdersTests {
  private let dials = ["share of green": 0.5, "p of green": 0.5]

  private func context(_ data: DataSet = .tenPoints, _ unit: LossUnit = .nats, p: Double = 0.5) throws
    -> PictureContext
  {
    var context = try data.context(unit)
    context.dials = dials
    context.dials["p of green"] = p
    return context
  }

  @Test(
    "The names give the reference numbers in both units",
    arguments: [
      ("share of green", "0.70", "0.70"), ("share of red", "0.30", "0.30"), ("entropy", "0.6109", "0.8813"),
      ("entropy in the other unit", "0.8813 bits", "0.6109 nats"),
      ("coin loss in the other unit", "1.0000 bits", "0.6931 nats"), ("share on the dial", "0.5", "0.5"),
      ("entropy on the dial", "0.6931", "1.0000"), ("believed p", "0.5", "0.5"),
      ("cross-entropy", "0.6931", "1.0000"), ("divergence", "0.0823", "0.1187"),
      ("exchanged divergence", "0.0872", "0.1258"), ("green loss sum", "1.5172", "2.1889"),
      ("red loss sum", "1.8119", "2.6140"), ("timid loss", "0.6733", "0.9714"),
      ("bold loss", "0.2445", "0.3527"),
    ])
  func numbers(name: String, nats: String, bits: String) throws {
    #expect(try placeholderText(name, context()) == nats)
    #expect(try placeholderText(name, context(.tenPoints, .bits)) == bits)
  }

  @Test(
    "Other beliefs have their reference numbers",
    arguments: [
      (0.6, "0.6325", "0.0216"), (0.9, "0.7645", "0.1537"), (0.99, "1.3886", "0.7777"), (0, "∞", "∞"),
    ])
  func beliefs(p: Double, crossEntropy: String, divergence: String) throws {
    let context = try context(p: p)
    #expect(placeholderText("cross-entropy", context) == crossEntropy)
    #expect(placeholderText("divergence", context) == divergence)
  }

  private func holds(_ name: String, _ context: PictureContext) throws -> Bool {
    try #require(Condition(name, in: .all)).holds(context)
  }

  @Test("Named facts about entropies follow the dials and the data")
  func conditions() throws {
    #expect(try holds("coin on the dial", context()))
    #expect(try holds("divergences differ", context()))
    #expect(try !holds("divergences differ", context(p: 0.7)))
    #expect(try !holds("divergences differ", context(p: 0.3)))
    #expect(try holds("belief is true", context(p: 0.7)) && !holds("belief is true", context()))
    #expect(
      try holds("cross-entropy is finite", context()) && !holds("cross-entropy is finite", context(p: 1)))
    #expect(try holds("shares are even", context(.coin)) && !holds("shares are even", context()))
    #expect(try holds("mean below entropy", context()) && !holds("mean above entropy", context()))
    #expect(try !holds("mean below entropy", context(.coin)) && !holds("mean above entropy", context(.coin)))
  }

  @Test("A model that was set by hand may pay more than the entropy")
  func byHand() throws {
    let data = LessonData(.points, DataSet.tenPoints.observations)
    var experiment = Experiment(data)
    experiment.handSet = LogisticModel(weight: -2, bias: 0)
    let context = PictureContext(facts: try Facts(data, experiment))
    #expect(try holds("mean above entropy", context))
  }

  @Test("Predictions of one class leave nothing to guess")
  func oneClass() throws {
    let data = LessonData(
      .predictions, [Observation(x: 2, label: .positive), Observation(x: 1, label: .positive)])
    let context = PictureContext(facts: try Facts(data, Experiment(data)))
    #expect(try holds("one class", context) && !holds("one class", self.context()))
    #expect(placeholderText("entropy", context) == "0")
    #expect(placeholderText("share of green", context) == "1")
  }
}
