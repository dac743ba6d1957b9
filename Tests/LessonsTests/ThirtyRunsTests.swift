import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct ThirtyRunsTests {
  /// Seed, then loss and accuracy on the training half, then on the test half.
  private func rows() throws -> [[Double]] {
    let file = try #require(Asset.all(under: "data/circles-runs.csv").first)
    return file.text.split(separator: "\n").map { $0.split(separator: ",").compactMap { Double($0) } }
      .filter { $0.count == 5 }
  }

  private func dots(_ role: Role) throws -> [DataPoint] {
    thirtyRuns(try DataSet.tenPoints.context()).scene.allMarks.filter { $0.id.role == role }.compactMap {
      if case .bar(let bar) = $0.shape { DataPoint(bar.x, bar.low) } else { nil }
    }
  }

  @Test("Each recorded run stands at its loss and its accuracy, on either half")
  func places() throws {
    let rows = try rows()
    #expect(rows.count == 30)
    #expect(try dots("end on training half") == rows.map { DataPoint($0[1], $0[2]) })
    #expect(try dots("end on test half") == rows.map { DataPoint($0[3], $0[4]) })
  }

  @Test("The runs that beat the one with the lowest test loss in accuracy are counted")
  func moreAccurate() throws {
    let rows = try rows()
    let best = try #require(rows.min { $0[3] < $1[3] })
    let count = rows.count { $0[4] > best[4] }
    let step = try Course.step("recap-learning")
    let context = try DataSet.tenPoints.context()
    #expect(try #require(step.question).answer.filled(context) == "No: four other runs are more accurate.")
    #expect(count == 4)
  }
}
