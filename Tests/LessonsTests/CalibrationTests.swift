import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The step of chapter 2 on calibration.
struct CalibrationTests: ReadsJudgements {
  /// The counts and losses by another program.
  @Test("Ten points are too few, so that invented predictions are calibrated")
  func invented() throws {
    let scene = try scene("calibration")
    #expect(scene.headline?.items.map(\.text) == ["0.5393"])
    #expect(scene.headline?.items.first?.captions == ["nats, the loss"])
    #expect(try said("calibration").hasPrefix("Ten points are too few: here are 400 invented predictions."))
    // 28 of the 38 that were given nine in ten or more are green.
    let last = try bar("bin", 9, in: scene)
    #expect(abs(last.x - 0.9514) < 1e-4 && abs((last.low + last.high) / 2 - 28.0 / 38) < 1e-9)
    #expect(try answer("calibration").hasPrefix("Too bold:"))
    #expect(try answer("calibration").contains(" 0.46 "))
    #expect(try answer("calibration").contains("0.4496"))
  }

  @Test("The area of a dot is its part of all predictions")
  func areas() throws {
    let scene = try scene("calibration")
    // 201 of 400 in the first tenth, 29 in the second.
    let (first, second) = (try bar("bin", 0, in: scene), try bar("bin", 1, in: scene))
    let areas = [first, second].map { $0.width * $0.width }
    #expect(isClose(areas[0] / areas[1], 201.0 / 29, within: 1e-12))
  }

  @Test("The dials pull the dots onto the diagonal, and the loss falls")
  func recalibration() throws {
    /// How far predictions lie from the diagonal on average: areas are counts.
    func distance(_ scene: Scene) throws -> Double {
      let dots = try (0..<10).map { try bar("bin", $0, in: scene) }
      let areas = dots.map { $0.width * $0.width }
      // A dot ends at the axis at the latest.
      let gaps = zip(dots, areas).map { abs($0.x - ($0.high - $0.width / 2)) * $1 }
      return gaps.reduce(0, +) / areas.reduce(0, +)
    }
    let scene = try scene("calibration", .nats, ["w": 0.45, "b": -0.5])
    // By another program, from the gaps of its own tenths: 0.0926 before, 0.0381 after.
    #expect(abs(try distance(self.scene("calibration")) - 0.0926) < 1e-3)
    #expect(abs(try distance(scene) - 0.0381) < 1e-3)
    let item = try #require(scene.headline?.items.first)
    #expect(item.text == "0.4496" && item.captions.first == "nats, the loss; 0.5393 before")
  }

  @Test(
    "As soon as one of the dials is moved, the loss before is told beside the new one", arguments: ["w", "b"])
  func before(dial: String) throws {
    func caption(_ dials: [String: Double]) throws -> String? {
      try scene("calibration", .nats, dials).headline?.items.first?.captions.first
    }
    #expect(try caption([:])?.contains("before") == false)
    #expect(try caption([dial: 0.5])?.contains("0.5393 before") == true)
  }

  @Test("Many predictions are judged themselves")
  func ownPredictions() throws {
    // Of 500 that are given σ(1) = 0.7311, 250 are green; of 500 that are given σ(−1), 100.
    let rows = (0..<1000).map { row in
      Observation(x: row < 500 ? 1 : -1, label: row % 500 < (row < 500 ? 250 : 100) ? .positive : .negative)
    }
    let data = LessonData(.predictions, rows)
    let scene = try scene("calibration", data: data)
    let (low, high) = (try bar("bin", 2, in: scene), try bar("bin", 7, in: scene))
    #expect(abs(high.x - 0.7311) < 1e-4 && isClose((high.low + high.high) / 2, 0.5, within: 1e-12))
    #expect(abs(low.x - 0.2689) < 1e-4 && isClose((low.low + low.high) / 2, 0.2, within: 1e-12))
    #expect(try !said("calibration", data: data).contains("too few"))
    // The line through logit 0 at 1 and logit −log 4 at −1: w = log 4 / 2 = 0.69, with a standard error of
    // √(1/125 + 1/80) / 2 = 0.07.
    let answer = try answer("calibration", data: data)
    #expect(answer.hasPrefix("Too bold:") && answer.contains(" 0.69 ") && answer.hasSuffix(" 0.5968."))
  }

  @Test("Where chance may have made the difference, predictions are called neither bold nor timid")
  func neither() throws {
    // Of 30 that are given σ(1), 23 are green, of 30 that are given σ(−1), 7: w = log(23/7) = 1.19, with a standard
    // error of √(30 / (2·23·7)) = 0.31.
    let rows = (0..<60).map { row in
      Observation(x: row < 30 ? 1 : -1, label: row % 30 < (row < 30 ? 23 : 7) ? .positive : .negative)
    }
    #expect(try answer("calibration", data: LessonData(.predictions, rows)).contains("Neither"))
    #expect(try answer("calibration", data: LessonData(.predictions, rows)).contains("1.19"))
  }

  @Test(
    "Where less green came the more was predicted, predictions are neither bold nor timid but upside down")
  func upsideDown() throws {
    // Of 30 that are given σ(1), 7 are green, of 30 that are given σ(−1), 23: w = −log(23/7) = −1.19.
    let rows = (0..<60).map { row in
      Observation(x: row < 30 ? 1 : -1, label: row % 30 < (row < 30 ? 7 : 23) ? .positive : .negative)
    }
    let data = LessonData(.predictions, rows)
    let words = try answer("calibration", data: data)
    #expect(words.contains("upside down") && words.contains("−1.19") && !words.contains("Too"))
    let step = try Course.step("calibration")
    let right = try #require(step.question).rightChoices(context(of: step, data: data))
    #expect(right == [2])
  }

  @Test("Of very many rows it is said that some are taken")
  func drawn() throws {
    let rows = (0..<2000).map {
      Observation(x: Double($0 % 7) - 3, label: $0 % 3 == 0 ? .positive : .negative)
    }
    for id in ["accuracy", "calibration"] {
      let words = try said(id, data: LessonData(.predictions, rows))
      #expect(words.contains("1,024 of the 2,000 rows"), "\(words)")
      #expect(try !said(id).contains("at random"))
    }
  }

  @Test("Labels of one class do not tell how bold predictions are")
  func oneClass() throws {
    let rows = (0..<60).map { Observation(x: Double($0 % 5), label: .positive) }
    let step = try Course.step("calibration")
    #expect(
      try !#require(step.question).isAsked(context(of: step, data: LessonData(.predictions, rows))))
  }
}
