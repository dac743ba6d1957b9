import CrossEntropy
import Foundation
import Insight
import TestSupport
import Testing

struct ModelChoiceTests {
  private let data = LessonData(.points, DataSet.tenPoints.observations)
  private let reference = LogisticModel(weight: 0.971934475185148916, bias: 0.655535945163695796)

  private func facts(_ data: LessonData, _ edit: (inout Experiment) -> Void = { _ in }) throws -> Facts {
    var experiment = Experiment(data)
    edit(&experiment)
    return try Facts(data, experiment)
  }

  /// The mean of −log p(true), computed from the probabilities.
  private func mean(_ observations: [Observation], w: Double, b: Double) -> Double {
    let losses = observations.map { observation in
      let p = 1 / (1 + exp(-(w * observation.x + b)))
      return -log(observation.label == .positive ? p : 1 - p)
    }
    return losses.reduce(0, +) / Double(losses.count)
  }

  @Test("Points have the model that is fitted to them with the C at hand")
  func fitted() throws {
    let facts = try facts(data) { $0.inverseRegularization = .none }
    #expect(facts.origin == .fitted(.none))
    #expect(isClose(facts.model.weight, 1.64242586445696258))
    #expect(facts.fitted?.model == facts.model)
    #expect(facts.fitted?.meanLoss == facts.summary.meanLoss)
  }

  @Test("Edited points are fitted as if they had been brought so")
  func edited() throws {
    let edited = try facts(data) {
      $0.edits.set(3, to: Observation(x: 0.2, label: .positive), in: data)
      $0.edits.set(0, to: nil, in: data)
      $0.edits.set(10, to: Observation(x: 1, label: .negative), in: data)
    }
    var observations = Array(data.observations.dropFirst())
    observations[2].label = .positive
    observations.append(Observation(x: 1, label: .negative))
    let brought = try Facts(observations)
    #expect(edited.model == brought.model && edited.summary == brought.summary)
    #expect(edited.points.map(\.x) == brought.points.map(\.x))
    #expect(edited.points.map(\.item) == [1, 2, 3, 4, 5, 10, 6, 7, 8, 9])
    #expect(edited.worst?.item == 10)
  }

  @Test("Where the points allow no fit the last one stays, and the reason is known")
  func kept() throws {
    let oneClass: (inout Experiment) -> Void = {
      for item in [0, 1, 3] {
        $0.edits.set(item, to: Observation(x: data.observations[item].x, label: .positive), in: data)
      }
      $0.lastFit = reference
    }
    let facts = try facts(data, oneClass)
    #expect(facts.origin == .kept(.finite(1), because: .singleClass(.positive)))
    #expect(facts.model == reference && facts.fitted == nil && facts.unpenalised == nil)
    #expect(facts.flip?.refittedMeanLoss == nil)
    let observations = data.observations.map { Observation(x: $0.x, label: .positive) }
    #expect(isClose(facts.summary.meanLoss, mean(observations, w: reference.weight, b: reference.bias)))
  }

  @Test("Separable points keep the last fit when the penalty is taken away")
  func separable() throws {
    let data = LessonData(.points, DataSet.separable.observations)
    let facts = try facts(data) {
      $0.inverseRegularization = .none
      $0.lastFit = reference
    }
    #expect(facts.origin == .kept(.none, because: .separable))
  }

  @Test("Without a fit and without a last one there is an error")
  func nothing() {
    #expect(throws: ModelError.separable) {
      try facts(LessonData(.points, DataSet.separable.observations)) { $0.inverseRegularization = .none }
    }
    #expect(throws: ModelError.noObservations) {
      try facts(LessonData(.points, [Observation(x: 1, label: .positive)])) {
        $0.edits.set(0, to: nil, in: LessonData(.points, [Observation(x: 1, label: .positive)]))
        $0.handSet = reference
      }
    }
  }

  @Test("A model set by hand is used as it is, beside the fit that would be")
  func byHand() throws {
    let facts = try facts(data) { $0.handSet = LogisticModel(weight: 2, bias: -1) }
    #expect(facts.origin == .byHand)
    #expect(facts.model.weight == 2 && facts.model.bias == -1)
    #expect(isClose(facts.summary.meanLoss, mean(data.observations, w: 2, b: -1)))
    #expect(isClose(facts.fitted?.model.weight, reference.weight))
    #expect(isClose(facts.fitted?.meanLoss, 0.332911409950390432))
    #expect(facts.flip?.refittedMeanLoss == nil)
  }

  @Test("Predictions have the sigmoid itself as their model, and nothing is fitted")
  func predictions() throws {
    let data = LessonData(.predictions, DataSet.tenPoints.observations)
    let facts = try facts(data)
    #expect(facts.origin == .predictions)
    #expect(facts.model == LogisticModel(weight: 1, bias: 0))
    #expect(isClose(facts.summary.meanLoss, mean(data.observations, w: 1, b: 0)))
    #expect(facts.fitted == nil && facts.unpenalised == nil && facts.flip?.refittedMeanLoss == nil)
  }

  @Test("One class is enough for predictions")
  func oneClass() throws {
    let facts = try facts(LessonData(.predictions, [Observation(x: 0, label: .negative)]))
    #expect(facts.summary.meanLoss == facts.coinLoss)
    #expect(facts.secondWorst == nil && facts.positives.isEmpty)
  }

  @Test("Predictions whose w and b were moved are recalibrated")
  func recalibrated() throws {
    let data = LessonData(.predictions, DataSet.tenPoints.observations)
    let facts = try facts(data) { $0.handSet = LogisticModel(weight: 0.5, bias: 0.1) }
    #expect(facts.origin == .recalibrated)
    #expect(isClose(facts.summary.meanLoss, mean(data.observations, w: 0.5, b: 0.1)))
  }

  @Test("Certain predictions cost nothing where they are right and everything where they are wrong")
  func certain() throws {
    func facts(_ y: [Label]) throws -> Facts {
      try self.facts(
        LessonData(
          .predictions,
          zip([-Double.infinity, 0, .infinity], y).map { Observation(x: $0, label: $1) }))
    }
    let right = try facts([.negative, .positive, .positive])
    #expect(right.points.map(\.probability) == [0, 0.5, 1])
    #expect(right.points.map(\.loss) == [0, right.coinLoss, 0])
    #expect(isClose(right.summary.meanLoss, right.coinLoss / 3))
    let wrong = try facts([.negative, .positive, .negative])
    #expect(wrong.points.map(\.trueProbability) == [1, 0.5, 0])
    #expect(wrong.summary.meanLoss == .infinity && wrong.mistakesShare == nil)
    #expect(wrong.worst?.item == 2 && wrong.flip?.loss == 0)
    #expect(isClose(wrong.flip?.meanLoss, wrong.coinLoss / 3))
  }

  @Test(
    "Beside a model set by hand stands the fit under the penalty that is set",
    arguments: [InverseRegularization.finite(1), .finite(0.1), .finite(30), .none])
  func fitBesideHand(penalty: InverseRegularization) throws {
    let facts = try facts(LessonData(.points, TenPoints.observations)) {
      $0.handSet = LogisticModel(weight: 2, bias: -1)
      $0.inverseRegularization = penalty
    }
    let fit = try fitLogisticRegression(TenPoints.observations, inverseRegularization: penalty)
    #expect(isClose(facts.fitted?.model.weight, fit.weight) && isClose(facts.fitted?.model.bias, fit.bias))
  }

  @Test("A certain prediction stays certain under w, and w = 0 makes it a coin's")
  func certainRecalibrated() throws {
    let data = LessonData(
      .predictions, [Observation(x: .infinity, label: .positive), Observation(x: 1, label: .negative)])
    #expect(try facts(data) { $0.handSet = LogisticModel(weight: 0.3, bias: -5) }.points[1].probability == 1)
    #expect(try facts(data) { $0.handSet = LogisticModel(weight: 0, bias: 0) }.points[1].probability == 0.5)
  }

  @Test("Clipped predictions cost what a library that clips reports")
  func clipped() throws {
    let data = LessonData(
      .predictions, [Observation(x: -.infinity, label: .positive), Observation(x: 0, label: .negative)],
      clip: 1e-7)
    let facts = try facts(data)
    #expect(facts.clip == 1e-7)
    #expect(isClose(facts.worst?.loss, -log(1e-7)))
    #expect(isClose(facts.summary.meanLoss, (-log(1e-7) + log(2)) / 2))
  }

  @Test("A mistake of weight 0 counts as none")
  func weightless() throws {
    let data = LessonData(
      .predictions,
      [
        Observation(x: -2, label: .positive, sampleWeight: 0), Observation(x: -1, label: .positive),
        Observation(x: 1, label: .positive, sampleWeight: 3),
      ])
    let facts = try facts(data)
    #expect(facts.summary.mistakes == 1 && facts.mistakes.map(\.x) == [-1])
    #expect(facts.worst?.x == -1)
    #expect(isClose(facts.summary.meanLoss, (log(1 + exp(1)) + 3 * log(1 + exp(-1))) / 4))
  }
}
