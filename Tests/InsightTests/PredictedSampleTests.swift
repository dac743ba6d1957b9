import CrossEntropy
import TestSupport
import Testing

@testable import Insight

struct PredictedSampleTests {
  private func sample() throws -> PredictedSample { try DataSet.tenPoints.facts().sample }

  @Test("The ten points are their own sample, each with its logit")
  func tenPoints() throws {
    let rows = try sample().observations
    #expect(rows.count == 10)
    // −(w·x + b) of x = 0.2 and of x = 4.6, with fifty digits.
    #expect(isClose(rows[3].x, 0.849922841, within: 1e-8) && isClose(rows[9].x, 5.12643453, within: 1e-7))
    #expect(rows[3].label == .negative && rows[9].label == .positive)
  }

  /// Computed with fifty digits from the fitted weight and bias.
  @Test(
    "Moving the bias of the ten points' model changes its loss and its accuracy",
    arguments: [
      (-6.0, 2.693624409922947, 0.3), (-2, 0.631083922116172, 0.6), (0, 0.332911409950390, 0.8),
      (1, 0.397500293976312, 0.8), (6, 1.668385768013604, 0.7),
    ])
  func shifted(shift: Double, loss: Double, accuracy: Double) throws {
    let sample = try sample()
    #expect(isClose(sample.meanLoss(shift: shift), loss, within: 1e-12))
    #expect(isClose(sample.accuracy(shift: shift), accuracy, within: 1e-12))
    #expect(isClose(sample.summary(shift: shift)?.meanLoss ?? .nan, loss, within: 1e-12))
  }

  @Test("The slope is the mean of p − y, and a difference of the loss")
  func slope() throws {
    let sample = try sample()
    #expect(isClose(sample.slope(shift: -2), -0.30044985141051823, within: 1e-12))
    let difference = sample.meanLoss(shift: -2 + 1e-5) - sample.meanLoss(shift: -2 - 1e-5)
    #expect(isClose(sample.slope(shift: -2), difference / 2e-5, within: 1e-8))
  }

  @Test("The accuracy is a staircase whose steps are where a point changes sides")
  func stairs() throws {
    let sample = try sample()
    let corners = sample.accuracySteps(from: -6, to: 6)
    // From the left all are called red, until the point at 4.6 turns.
    #expect(isClose(corners[1].shift, -5.126434533, within: 1e-7) && isClose(corners[0].accuracy, 0.3))
    #expect(corners.count == 22 && isClose(corners.last?.accuracy ?? 0, 0.7))
    #expect(isClose(corners.map(\.accuracy).max() ?? 0, 0.9))
    for (one, next) in zip(corners, corners.dropFirst()) where next.shift > one.shift {
      #expect(one.accuracy == next.accuracy)
      #expect(isClose(sample.accuracy(shift: (one.shift + next.shift) / 2), one.accuracy))
    }
  }

  @Test("A step of the staircase is as high as the weight of the points that change sides there")
  func weightedStairs() {
    let sample = PredictedSample([
      Observation(x: 1, label: .positive, sampleWeight: 3), Observation(x: -1, label: .negative),
      Observation(x: 0.5, label: .negative, sampleWeight: 4),
    ])
    let corners = sample.accuracySteps(from: -6, to: 6)
    // 5 of 8 are right where all are called red; 3 more turn right at −1, then 4 and 1 wrong.
    #expect(corners.map(\.shift) == [-6, -1, -1, -0.5, -0.5, 1, 1, 6])
    #expect(areClose(corners.map(\.accuracy), [5, 5, 8, 8, 4, 4, 3, 3].map { $0 / 8 }, within: 1e-12))
  }

  @Test("Equal predictions change sides together, so none is right about more than the larger class")
  func ties() {
    let labels: [Label] = [.positive, .negative, .positive, .positive, .negative, .positive, .positive]
    let sample = PredictedSample(labels.map { Observation(x: 0.8, label: $0) })
    let corners = sample.accuracySteps(from: -6, to: 6)
    #expect(corners.map(\.shift) == [-6, -0.8, -0.8, 6])
    #expect(isClose(corners[1].accuracy, 2.0 / 7) && isClose(corners[2].accuracy, 5.0 / 7))
    #expect(isClose(corners.map(\.accuracy).max() ?? 0, 5.0 / 7))
  }

  @Test("The lowest loss of a fit is where its bias is; a single class has none, nor has an infinite loss")
  func bestShift() throws {
    #expect(abs(try sample().bestShift ?? 1) < 1e-7)
    let one = PredictedSample([Observation(x: 1, label: .positive), Observation(x: -2, label: .positive)])
    #expect(one.bestShift == nil && one.recalibration == nil)
    let wrong = PredictedSample([
      Observation(x: -.infinity, label: .positive), Observation(x: 1, label: .negative),
      Observation(x: -1, label: .positive),
    ])
    #expect(wrong.bestShift == nil && wrong.meanLoss(shift: 3) == .infinity)
  }

  @Test(
    "Wherever equal predictions lie, the best shift leads to their own share, up to 64 logits away",
    arguments: [(-60.0, 60.0), (-5, 5), (-0.5, 0.5), (0, 0), (3, -3), (60, -60), (70, nil), (-70, nil)])
  func farShift(logit: Double, shift: Double?) {
    let rows = [Label.positive, .negative].map { Observation(x: logit, label: $0) }
    let best = PredictedSample(rows).bestShift
    #expect((best == nil) == (shift == nil) && abs((best ?? 0) - (shift ?? 0)) < 1e-6)
  }

  @Test("Up to forty rows are too few to be recalibrated", arguments: [(40, false), (41, true)])
  func fewRows(count: Int, isRecalibrated: Bool) {
    let sample = PredictedSample(
      (0..<count).map {
        Observation(x: Double($0 % 5) - 2, label: $0 % 3 == 0 ? .positive : .negative)
      })
    #expect((sample.recalibration != nil) == isRecalibrated)
  }

  @Test("One half is called green: two of three rows at logit 0 are, and one is not")
  func oneHalf() {
    let labels: [Label] = [.positive, .negative, .positive]
    let sample = PredictedSample(labels.map { Observation(x: 0, label: $0) })
    #expect(isClose(sample.accuracy(shift: 0), 2.0 / 3))
    #expect(isClose(sample.accuracy(shift: -1e-9), 1.0 / 3))
    // The staircase reaches its upper side at that very place.
    #expect(isClose(sample.accuracySteps(from: -1, to: 0).last?.accuracy, 2.0 / 3))
  }

  @Test("Of a million rows in turns about a thousand are drawn, of both classes, from all of the file")
  func large() {
    let rows = (0..<1_000_000).map {
      Observation(x: Double($0), label: $0 % 2 == 0 ? .positive : .negative, sampleWeight: 1)
    }
    let sample = PredictedSample(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)))
    #expect(sample.observations.count == 1024 && sample.isPart)
    let greens = sample.observations.count { $0.label == .positive }
    #expect((400...624).contains(greens))
    for (part, row) in sample.observations.enumerated() {
      #expect((part * 1_000_000 / 1024..<(part + 1) * 1_000_000 / 1024).contains(Int(row.x)))
    }
  }

  @Test("Rows without weight are left out, and the weights of others count")
  func weights() {
    let rows = [
      Observation(x: 1, label: .positive, sampleWeight: 3), Observation(x: 1, label: .negative),
      Observation(x: 9, label: .negative, sampleWeight: 0),
    ]
    let sample = PredictedSample(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)))
    #expect(sample.observations.count == 2 && sample.accuracy(shift: 0) == 0.75)
  }
}

struct ForecastSampleTests {
  /// By statsmodels, as in ForecastsTests.
  @Test("The invented predictions are too bold: their loss falls when they are pulled towards one half")
  func recalibration() throws {
    let sample = PredictedSample.forecasts
    #expect(sample.observations.count == 400 && !sample.isPart)
    #expect(isClose(sample.summary()?.meanLoss ?? 0, 0.5393395639414789, within: 1e-12))
    let near = try #require(sample.summary(stretch: 0.45, shift: -0.5))
    #expect(isClose(near.meanLoss, 0.4496279076608258, within: 1e-12))
    let best = try #require(sample.recalibration)
    #expect(isClose(best.model.weight, 0.4565484592279234, within: 1e-9))
    #expect(isClose(best.model.bias, -0.4827846314612702, within: 1e-9))
    #expect(isClose(best.lossAfter, 0.4495957038024819, within: 1e-12))
  }
}
