import CrossEntropy
import Insight
import TestSupport
import Testing

struct TableOfFourTests {
  private func points(_ rows: [PredictedRow]) throws -> [Point] {
    let data = predictionsGiven(rows.map { ($0.probability, $0.label) })
    return try Facts(data, Experiment(data)).points.sorted { $0.item < $1.item }
  }

  @Test("The table costs 0.2656, with the misprint 0.8150")
  func means() {
    #expect(isClose(TableOfFour.mean, 0.2656183105130591239914013))
    // In the first row −log 0.1 takes the place of −log 0.9.
    #expect(isClose(TableOfFour.misprintedMean, 0.81492445484711330, within: 1e-12))
  }

  @Test("Points are the printed rows if they are all of them, in their order")
  func shown() throws {
    #expect(TableOfFour.isShown(by: try points(TableOfFour.rows)))
    #expect(!TableOfFour.isShown(by: try points(Array(TableOfFour.rows.dropLast()))))
    #expect(!TableOfFour.isShown(by: try points(TableOfFour.rows.reversed())))
    var other = TableOfFour.rows
    other[1] = PredictedRow(.negative, 0.21)
    #expect(!TableOfFour.isShown(by: try points(other)))
    other[1] = PredictedRow(.positive, 0.2)
    #expect(!TableOfFour.isShown(by: try points(other)))
  }
}
