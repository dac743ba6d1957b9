import CrossEntropy
import Drawing
import Foundation
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

/// The steps of chapter 2 on odds and on other measures of a prediction.
struct JudgementTests: ReadsJudgements {
  @Test(
    "One slider reads p, odds and logit",
    arguments: [
      (2.2, "p = 0.90", "9:1", "z = 2.2"), (-2.2, "p = 0.10", "1:9", "z = −2.2"),
      (0, "p = 0.50", "1:1", "z = 0"), (-6, "p = 0.002", "1:403.4", "z = −6"),
    ])
  func odds(z: Double, p: String, odds: String, logit: String) throws {
    let scene = try scene("odds", .nats, ["z": z])
    let readings = scene.allMarks.filter { $0.id.role == .readout }.compactMap {
      if case .caption(let caption) = $0.shape { caption.texts.first } else { nil }
    }
    #expect(readings == [p, odds, logit])
    for item in 0..<3 { #expect(try bar("reading", item, in: scene).x == z) }
  }

  @Test("The numbers on the rulers stand where their logits are: 0.9 and 9:1 over log 9")
  func rulers() throws {
    let scene = try scene("odds")
    let numbers = scene.allMarks.filter { $0.id.role == "ruler number" }.compactMap {
      if case .caption(let caption) = $0.shape { caption } else { nil }
    }
    let places = Dictionary(uniqueKeysWithValues: numbers.map { ($0.texts[0], $0.point.x) })
    for (p, odds) in [("0.01", "1:99"), ("0.1", "1:9"), ("0.5", "1:1"), ("0.9", "9:1"), ("0.99", "99:1")] {
      let value = try #require(Double(p))
      #expect(abs((places[p] ?? .nan) - log(value / (1 - value))) < 1e-12)
      #expect(places[p] == places[odds])
    }
  }

  @Test(
    "One more on the logit is e times the odds, also at the end of the ruler", arguments: [-6, 0.3, 5.5, 6])
  func oneMore(z: Double) throws {
    let scene = try scene("odds", .nats, ["z": z])
    #expect(captions(scene).contains("× 2.72"))
    #expect(try bar("one more", 0, in: scene).x == min(z + 1, 6))
    #expect(try answer("odds").contains("7.39"))
    #expect(try said("odds").contains("At z = 2.2 the odds are 9:1."))
  }

  // MARK: Squared error

  @Test(
    "The slopes for green are p − y and 2(p − y)·p(1 − p)",
    arguments: [
      (-6.0, "−0.998", "−0.005"), (-2, "−0.881", "−0.185"), (0, "−0.500", "−0.250"), (2, "−0.119", "−0.025"),
    ])
  func squared(z: Double, loss: String, squared: String) throws {
    for unit in LossUnit.allCases {
      let scene = try scene("squared", unit, ["z": z])
      #expect(scene.headline?.items.map(\.text) == [loss, squared])
      #expect(fixed(try bar(.probe, 0, in: scene).low, 3) == loss)
      #expect(fixed(try bar(.probe, 2, in: scene).low, 3) == squared)
      #expect(try said("squared", unit, ["z": z]).contains("log loss \(loss), squared error \(squared)."))
      #expect(try said("squared", unit).contains("nats") == (unit == .bits))
    }
  }

  @Test("Both slopes are differences of what they are slopes of")
  func slopes() {
    func loss(_ z: Double) -> Double { -log(1 / (1 + exp(-z))) }
    func squared(_ z: Double) -> Double { pow(1 / (1 + exp(-z)) - 1, 2) }
    for z in [-5, -1.3, 0, 0.7, 4] {
      let slopes = SlopesOfGreen(logit: z)
      #expect(abs(slopes.loss - (loss(z + 1e-5) - loss(z - 1e-5)) / 2e-5) < 1e-8)
      #expect(abs(slopes.squaredError - (squared(z + 1e-5) - squared(z - 1e-5)) / 2e-5) < 1e-8)
    }
  }

  @Test("The log loss never stops teaching a model that is wrong; the squared error does")
  func curves() throws {
    let scene = try scene("squared")
    let (loss, squared) = (try curve("slope curve", 0, in: scene), try curve("slope curve", 1, in: scene))
    #expect(zip(loss, loss.dropFirst()).allSatisfy { $0.y < $1.y })
    // The squared error is steepest at p = 1/3, where it has −8/27.
    #expect(abs((squared.map(\.y).min() ?? 0) + 8.0 / 27) < 1e-3)
    #expect((squared.first?.y ?? -1) > -0.005)
  }

  // MARK: Accuracy

  @Test(
    "Over a change of b the accuracy is a staircase and the loss a bowl with its floor at the fit",
    arguments: [(-2.0, "0.60", "0.6311"), (0, "0.80", "0.3329"), (1, "0.80", "0.3975")])
  func accuracy(change: Double, accuracy: String, loss: String) throws {
    let scene = try scene("accuracy", .nats, ["change of b": change])
    #expect(scene.headline?.items.map(\.text) == [accuracy, loss])
    let bowl = try curve("bowl", 0, in: scene)
    #expect(abs((bowl.min { $0.y < $1.y })?.x ?? 9) < 0.11)
    let stairs = try curve("stairs", 0, in: scene)
    #expect(zip(stairs, stairs.dropFirst()).allSatisfy { $0.x == $1.x || $0.y == $1.y })
  }

  @Test("Accuracy is best at another b than the loss, and where it is not, that is said")
  func accuracyAnswer() throws {
    #expect(
      try answer("accuracy")
        == "No: at the lowest loss, 0.3329, it is 0.80; another b has 0.90.")
    let parted = LessonData(.points, DataSet.separable.observations)
    #expect(try answer("accuracy", data: parted).contains("and no b has more"))
    let green = LessonData(
      .predictions, [Observation(x: 1, label: .positive), Observation(x: -1, label: .positive)])
    let question = try #require(Course.step("accuracy").question)
    #expect(try !question.isAsked(context(of: Course.step("accuracy"), data: green)))
    #expect(try question.isAsked(context(of: Course.step("accuracy"), data: parted)))
    #expect(try said("accuracy", data: green).contains("has no lowest place"))
  }

  /// All by another program: the loss is lowest at b = −1.0925, where six of eight are right; seven can be.
  @Test("The accuracy at the floor of the bowl is that of its own side")
  func accuracyAtTheFloor() throws {
    let rows: [(z: Double, label: Label)] = [
      (-1, .negative), (0.5, .negative), (1, .positive), (2, .positive), (0.2, .negative), (0.9, .negative),
      (-0.3, .negative), (0.7, .positive),
    ]
    let data = LessonData(.predictions, rows.map { Observation(x: $0.z, label: $0.label) })
    #expect(try answer("accuracy", data: data).hasPrefix("No: at the lowest loss, 0.4639, it is 0.75;"))
  }

  @Test("The axis of the bowl reaches 2 nats, or a tenth above a greater loss", arguments: LossUnit.allCases)
  func reachOfTheBowl(unit: LossUnit) throws {
    // Certain and wrong by logits of 4: a loss of log(1 + e⁴) = 4.0181 each.
    let wrong = LessonData(
      .predictions, [Observation(x: -4, label: .positive), Observation(x: 4, label: .negative)])
    let scale = unit == .bits ? 0.6931471805599453 : 1
    for (data, upper) in [(nil, 2), (wrong, 1.1 * 4.01814992791781)] as [(LessonData?, Double)] {
      let scene = try scene("accuracy", unit, data: data)
      let panel = try #require(scene.leafPanels.first { $0.id == "points" })
      guard case .plot(let bowl) = panel.content else { throw NotThere("bowl") }
      #expect(bowl.y.lower == 0 && isClose(bowl.y.upper, upper / scale, within: 1e-12))
    }
  }

  @Test("Where the loss is infinite there is no bowl to be drawn")
  func infiniteLoss() throws {
    let rows = [Observation(x: -.infinity, label: .positive), Observation(x: 1, label: .negative)]
    let scene = try scene("accuracy", data: LessonData(.predictions, rows))
    #expect(scene.headline?.items.last?.text == "∞")
    #expect(!scene.allMarks.contains { $0.id == MarkID("bowl") })
  }

  // MARK: Calibration

  // MARK: Recap

  @Test("The recap shows one prediction three times", arguments: [0.1, 0.5, 0.999])
  func recap(p: Double) throws {
    let scene = try scene("recap-one", .nats, ["p": p])
    let z = log(p / (1 - p))
    let places = [
      (p, -log(p)), (p, -log(1 - p)), (z, -log(p)), (z, -log(1 - p)), (p, -0.7 * log(p) - 0.3 * log(1 - p)),
    ]
    for (item, place) in places.enumerated() {
      let dot = try bar("recap dot", item, in: scene)
      #expect(isClose(dot.low, place.1, within: 1e-9) && abs(dot.x - place.0) < 1e-9)
    }
    let expected = try curve("recap curve", 4, in: scene)
    #expect(abs((expected.min { $0.y < $1.y })?.x ?? 0) - 0.7 < 0.02)
  }
}
