import CrossEntropy
import Foundation
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct DataTextTests {
  /// The columns of a text by name, read in the simplest way.
  private func columns(_ text: String) throws -> [String: [Double]] {
    let lines = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let header = try #require(lines.first)
    return Dictionary(
      uniqueKeysWithValues: try header.enumerated().map { index, name in
        (name, try lines.dropFirst().map { try #require(Double($0[index])) })
      })
  }

  @Test("Points are written as x and y and read back as they were")
  func points() throws {
    let bench = try Workbench(Course.firstChapter().data)
    #expect(bench.text.hasPrefix("x,y\n-2.2,0\n-1.4,0\n-0.8,1\n"))
    #expect(bench.text.hasSuffix("4.6,1\n"))
    let read = try columns(bench.text)
    #expect(read["x"] == bench.data.observations.map(\.x))
    #expect(read["y"] == bench.data.observations.map { Double($0.label.rawValue) })
  }

  @Test("What was changed, added and removed is in the file, every number to its last digit")
  func edited() throws {
    var bench = try Workbench(Course.firstChapter().data)
    let data = bench.data
    try bench.change {
      $0.edits.set(0, to: nil, in: data)
      $0.edits.set(1, to: Observation(x: 0.1 + 0.2, label: .positive), in: data)
      $0.edits.set(10, to: Observation(x: -1.0 / 3, label: .negative), in: data)
    }
    let read = try columns(bench.text)
    #expect(read["x"] == [0.30000000000000004, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6, -1.0 / 3])
    #expect(read["y"] == [1, 1, 0, 1, 1, 1, 1, 1, 1, 0])
  }

  @Test("Predictions are written as their logits, certain ones as infinite")
  func predictions() throws {
    let read = try columns(Workbench(Samples.predictions).text)
    #expect(Set(read.keys) == ["y", "logit"])
    #expect(read["logit"] == [-.infinity, -2, -1, 0.5, 1, 3, .infinity])
    #expect(read["y"] == [0, 0, 1, 0, 1, 1, 1])
  }

  @Test("Recalibrated predictions are written as w and b have made them")
  func recalibrated() throws {
    var bench = try Workbench(Samples.predictions)
    try bench.change { $0.handSet = LogisticModel(weight: 0.5, bias: 0.25) }
    let read = try columns(bench.text)
    #expect(read["logit"] == [-.infinity, -0.75, -0.25, 0.5, 0.75, 1.75, .infinity])
    let logits = try #require(read["logit"])
    let reread = LessonData(
      .predictions, zip(logits, bench.data.observations).map { Observation(x: $0, label: $1.label) })
    #expect(try Workbench(reread).facts.summary.meanLoss == bench.facts.summary.meanLoss)
  }

  @Test("Weights are written where there are any but one")
  func weights() throws {
    let data = LessonData(
      .points,
      [
        Observation(x: 1, label: .positive, sampleWeight: 2), Observation(x: 0, label: .negative),
        Observation(x: 2, label: .negative, sampleWeight: 0.125),
      ])
    #expect(try Workbench(data).text == "x,y,weight\n1.0,1,2.0\n0.0,0,1.0\n2.0,0,0.125\n")
  }

  @Test("Counts are written as counts, which are read as such by themselves; weights have to be asked for")
  func counts() throws {
    let rows = [Observation(x: 1, label: .positive, sampleWeight: 2), Observation(x: 0, label: .negative)]
    let counted = try Workbench(LessonData(.points, rows, weightMeaning: .count))
    #expect(counted.text == "x,y,count\n1.0,1,2.0\n0.0,0,1.0\n" && !counted.savesWeights)
    #expect(try Workbench(LessonData(.points, rows)).savesWeights)
    #expect(try !Workbench(Course.firstChapter().data).savesWeights)
  }
}
