import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// Which bars carry their losses as numbers.
struct LossBarNumbersTests {
  private func numbered(_ data: DataSet, followed: Int? = nil) throws -> [Int] {
    let figure = try #require(Vocabulary.all.figure("loss-bars"))
    let marks = figure.picture(try data.context(followed: followed)).scene.allMarks
    return marks.map(\.id).filter { $0.role == "value" }.map(\.item).sorted()
  }

  private func line(_ count: Int, _ greens: Set<Int>) -> DataSet {
    DataSet("", x: (0..<count).map(Double.init), y: (0..<count).map { greens.contains($0) ? 1 : 0 })
  }

  @Test("Up to fourteen bars all do")
  func few() throws {
    #expect(try numbered(.tenPoints) == Array(0..<10))
    #expect(try numbered(line(14, [5, 9, 11, 12, 13])) == Array(0..<14))
  }

  @Test(
    "Of more, those that are higher than the bars beside them, and the followed one", arguments: [nil, 0, 7])
  func many(followed: Int?) throws {
    let data = line(15, [6, 8, 11, 12, 13, 14])
    let losses = try data.facts().points.map(\.loss)
    let around = [-1] + losses + [-1]
    let peaks = losses.indices.filter { losses[$0] > around[$0] && losses[$0] >= around[$0 + 2] }
    #expect(peaks.count < 10 && peaks.count > 1)
    #expect(try numbered(data, followed: followed) == Set(peaks + [followed].compactMap(\.self)).sorted())
  }
}
