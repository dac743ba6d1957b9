import CrossEntropy
import Foundation
import Insight
import TestSupport
import Testing

struct FactsTests {
  private let losses = [
    0.204587958459, 0.401472773840, 0.756012699820, 1.205811013447, 0.301536650752, 0.213959219075,
    0.149906053250, 0.059389750052, 0.030517846001, 0.005920134808,
  ]

  @Test("The model of the ten points is the reference model")
  func model() throws {
    let facts = try DataSet.tenPoints.facts()
    #expect(isClose(facts.model.weight, 0.971934475185148916))
    #expect(isClose(facts.model.bias, 0.655535945163695796))
    #expect(isClose(facts.model.decisionBoundary, -0.674465163959555))
    #expect(facts.origin == .fitted(.finite(1)))
  }

  @Test("The losses of the ten points are the reference losses")
  func reference() throws {
    let facts = try DataSet.tenPoints.facts()
    #expect(isClose(facts.summary.meanLoss, 0.332911409950390432))
    #expect(isClose(facts.summary.geometricMean, 0.7168336956755177))
    #expect(facts.points.count == 10)
    for (point, loss) in zip(facts.points, losses) { #expect(isClose(point.loss, loss, within: 1e-10)) }
    #expect(isClose(facts.coinLoss, 0.693147180559945309))
  }

  @Test("Without a penalty the ten points would cost 0.3052")
  func unpenalised() throws {
    let free = try #require(try DataSet.tenPoints.facts().unpenalised)
    #expect(isClose(free.meanLoss, 0.305159289570061841))
    #expect(isClose(free.model.weight, 1.64242586445696258))
    #expect(isClose(free.model.bias, 0.80283584791252630))
  }

  @Test("Every fit is judged with the clip that the data ask for")
  func clippedFits() throws {
    let data = LessonData(.points, TenPoints.observations, clip: 0.25)
    func clippedMean(_ losses: [Double]) -> Double {
      losses.map { min(max($0, -log(0.75)), -log(0.25)) }.reduce(0, +) / 10
    }
    let facts = try Facts(data, Experiment(data))
    #expect(isClose(facts.summary.meanLoss, clippedMean(TenPoints.losses)))
    #expect(facts.defaultFit?.meanLoss == facts.summary.meanLoss)
    #expect(isClose(facts.unpenalised?.meanLoss, clippedMean(TenPoints.unpenalisedLosses)))
    var experiment = Experiment(data)
    experiment.handSet = LogisticModel(weight: 0, bias: 0)
    let byHand = try Facts(data, experiment)
    #expect(isClose(byHand.fitted?.meanLoss, clippedMean(TenPoints.losses)))
    var flipped = TenPoints.observations
    flipped[3].label = .positive
    let refitted = try ScoredModel(LessonData(.points, flipped, clip: 0.25)).summary.meanLoss
    #expect(isClose(facts.flip?.refittedMeanLoss, refitted))
  }

  @Test("The two mistakes of the ten points make 59 % of the loss")
  func mistakes() throws {
    let facts = try DataSet.tenPoints.facts()
    #expect(facts.mistakes.map(\.x) == [-0.8, 0.2])
    #expect(isClose(facts.mistakesShare, (0.756012699820 + 1.205811013447) / 3.32911409950390, within: 1e-10))
  }

  @Test("Where nothing was lost, or too much to be shared, mistakes have no share")
  func noShare() throws {
    func share(_ rows: [(probability: Double, label: Label)]) throws -> Double? {
      let data = predictionsGiven(rows)
      return try Facts(data, Experiment(data)).mistakesShare
    }
    #expect(try share([(1, .positive), (0, .negative)]) == nil)
    #expect(try share([(0, .positive), (0.2, .negative)]) == nil)
    #expect(try share([(0.9, .positive), (0.2, .negative)]) == 0)
    #expect(try share([(0.1, .positive), (0, .negative)]) == 1)
  }

  @Test("The best, the worst and the second worst of the ten points are those of the reference")
  func extremes() throws {
    let facts = try DataSet.tenPoints.facts()
    #expect(facts.worst?.x == 0.2)
    #expect(facts.secondWorst?.x == -0.8)
    #expect(facts.best?.x == 4.6)
    #expect(facts.positives.count == 7)
    #expect(facts.negatives.map(\.x) == [-2.2, -1.4, 0.2])
  }

  @Test("Points come in the order of x and keep the place of their observation")
  func order() throws {
    let data = DataSet("", x: [3, -1, 3, 0], y: [1, 0, 0, 1])
    let facts = try data.facts()
    #expect(facts.points.map(\.x) == [-1, 0, 3, 3])
    #expect(facts.points.map(\.item) == [1, 3, 0, 2])
    #expect(facts.point(2)?.label == .negative)
    #expect(facts.point(4) == nil)
    #expect(facts.point(nil) == nil)
  }

  @Test("Of points with equal losses the first of the data is the worst, the next one the second worst")
  func ties() throws {
    let facts = try DataSet("", x: [1, 1, 1, 1], y: [1, 0, 0, 1]).facts()
    #expect(facts.worst?.item == 0)
    #expect(facts.secondWorst?.item == 1)
  }

  @Test("A flip of the worst point keeps the model, then fits anew", arguments: DataSet.all)
  func flip(data: DataSet) throws {
    let facts = try data.facts()
    let worst = try #require(facts.worst)
    let flip = try #require(facts.flip)
    var observations = data.observations
    observations[worst.item].label = worst.label.opposite
    let kept = observations.map(facts.model.loss(of:))
    #expect(flip.loss == kept[worst.item])
    #expect(isClose(flip.meanLoss, kept.reduce(0, +) / Double(kept.count), within: 1e-9))
    let classes = Set(observations.map(\.label))
    #expect((flip.refittedMeanLoss == nil) == (classes.count < 2))
    if let refitted = flip.refittedMeanLoss {
      #expect(try isClose(Facts(observations).summary.meanLoss, refitted))
    }
  }

  @Test("Separable data have no fit without a penalty", arguments: [DataSet.separable, .touching, .two])
  func separable(data: DataSet) throws {
    #expect(try data.facts().unpenalised == nil)
  }

  @Test("Data of one class cannot be fitted")
  func singleClass() {
    #expect(throws: ModelError.singleClass(.positive)) { try Facts([Observation(x: 1, label: .positive)]) }
  }

  @Test("Every part of a point is what a plain computation says of its observation", arguments: DataSet.all)
  func parts(data: DataSet) throws {
    let facts = try data.facts()
    for point in facts.points {
      let plain = PlainScore(data.observations[point.item], model: facts.model)
      #expect(point.x == plain.observation.x && point.label == plain.observation.label)
      #expect(isClose(point.probability, plain.probability))
      #expect(isClose(point.trueProbability, plain.trueProbability))
      #expect(isClose(point.loss, plain.loss))
      #expect(point.isMistake == plain.isMistake)
    }
  }
}
