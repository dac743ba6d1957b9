import CrossEntropy
import Insight
import TestSupport
import Testing

struct LossLadderTests {
  @Test("Of the ten points the rungs are a coin, the shares, the model and the free fit, in this order")
  func tenPoints() throws {
    let rungs = try DataSet.tenPoints.facts().lossLadder
    #expect(rungs.map(\.kind) == [.coin, .baseRate, .model, .unpenalised])
    let expected = [0.693147180559945309, 0.610864302054893463, 0.332911409950390432, 0.305159289570061841]
    for (rung, loss) in zip(rungs, expected) { #expect(isClose(rung.loss, loss, within: 1e-9)) }
  }

  @Test("Whatever the data, the rungs go down, and none is there twice", arguments: DataSet.all)
  func order(data: DataSet) throws {
    let rungs = try data.facts().lossLadder
    #expect(zip(rungs, rungs.dropFirst()).allSatisfy { $0.loss >= $1.loss })
    #expect(Set(rungs.map(\.kind)).count == rungs.count)
    #expect(Set([.coin, .baseRate, .model]).isSubset(of: rungs.map(\.kind)))
    // A fit with a free intercept can always fall back on the shares.
    let loss = Dictionary(uniqueKeysWithValues: rungs.map { ($0.kind, $0.loss) })
    #expect(try #require(loss[.model]) <= #require(loss[.baseRate]) + 1e-9)
    #expect(try #require(loss[.baseRate]) <= #require(loss[.coin]) + 1e-12)
  }

  @Test("Data without a free fit have no rung for it")
  func separable() throws {
    #expect(try DataSet.separable.facts().lossLadder.map(\.kind) == [.coin, .baseRate, .model])
  }

  @Test(
    "Where the model is as good as the free fit, there is no rung for that",
    arguments: [InverseRegularization.none, .finite(1e9)])
  func freeFit(penalty: InverseRegularization) throws {
    let facts = try Facts(DataSet.tenPoints.observations, inverseRegularization: penalty)
    #expect(facts.lossLadder.map(\.kind) == [.coin, .baseRate, .model])
  }

  @Test("A model set by hand stands beside the fit, also above the coin")
  func byHand() throws {
    let data = LessonData(.points, DataSet.tenPoints.observations)
    var experiment = Experiment(data)
    experiment.handSet = LogisticModel(weight: -2, bias: 0)
    let rungs = try Facts(data, experiment).lossLadder
    #expect(rungs.map(\.kind) == [.model, .coin, .baseRate, .fitted, .unpenalised])
  }

  @Test("An infinite loss is the highest rung")
  func infinite() throws {
    let data = LessonData(
      .predictions, [Observation(x: .infinity, label: .negative), Observation(x: 1, label: .positive)])
    #expect(try Facts(data, Experiment(data)).lossLadder.map(\.kind) == [.model, .coin, .baseRate])
  }
}
