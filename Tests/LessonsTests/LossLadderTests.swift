import CrossEntropy
import Insight
import Testing

@testable import Lessons

struct LossLadderTests {
  @Test("Of the ten points the rungs are a coin, the shares, the model and the free fit, in this order")
  func tenPoints() throws {
    let rungs = ladderRungs(try DataSet.tenPoints.context())
    #expect(rungs.map(\.item) == [0, 1, 2, 4])
    let expected = [0.693147180559945309, 0.610864302054893463, 0.332911409950390432, 0.305159289570061841]
    for (rung, loss) in zip(rungs, expected) { #expect(isClose(rung.loss, loss, within: 1e-9)) }
  }

  @Test("Whatever the data, the rungs go down, and none is there twice", arguments: DataSet.all)
  func order(data: DataSet) throws {
    let rungs = ladderRungs(try data.context())
    #expect(zip(rungs, rungs.dropFirst()).allSatisfy { $0.loss >= $1.loss })
    #expect(Set(rungs.map(\.item)).count == rungs.count)
    #expect(Set([0, 1, 2]).isSubset(of: rungs.map(\.item)))
    // A fit with a free intercept can always fall back on the shares.
    let loss = Dictionary(uniqueKeysWithValues: rungs.map { ($0.item, $0.loss) })
    #expect(try #require(loss[2]) <= #require(loss[1]) + 1e-9)
    #expect(try #require(loss[1]) <= #require(loss[0]) + 1e-12)
  }

  @Test("Data without a free fit have no rung for it")
  func separable() throws {
    #expect(ladderRungs(try DataSet.separable.context()).map(\.item) == [0, 1, 2])
  }

  @Test("A model set by hand stands beside the fit, also above the coin")
  func byHand() throws {
    let data = LessonData(.points, DataSet.tenPoints.observations)
    var experiment = Experiment(data)
    experiment.handSet = LogisticModel(weight: -2, bias: 0)
    let rungs = ladderRungs(PictureContext(facts: try Facts(data, experiment)))
    #expect(rungs.map(\.item) == [2, 0, 1, 3, 4])
  }

  @Test("An infinite loss is the highest rung, and its picture has no broken number")
  func infinite() throws {
    let data = LessonData(
      .predictions, [Observation(x: .infinity, label: .negative), Observation(x: 1, label: .positive)])
    let context = PictureContext(facts: try Facts(data, Experiment(data)))
    #expect(ladderRungs(context).map(\.item) == [2, 0, 1])
    guard case .plot(let plot) = lossLadder(context).scene.panels.first?.content else {
      Issue.record("The ladder is a plot.")
      return
    }
    #expect(plot.x.upper.isFinite)
    let texts = plot.marks.compactMap {
      if case .caption(let caption) = $0.shape { caption.texts.first } else { nil }
    }
    #expect(texts.contains("∞  this model"))
  }
}
