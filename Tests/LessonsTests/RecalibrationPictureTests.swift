import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The right answers come from scikit-learn and statsmodels.
struct RecalibrationPictureTests: ReadsPractice {
  @Test("The recalibration's slope, intercept and loss are said, and the dots lie nearer to the diagonal")
  func recalibrate() throws {
    let words = try words("recalibrate")
    for text in ["0.46", "−0.48", "0.4496", "too bold"] { #expect(words.contains(text), "\(words)") }
    func distance(_ part: Double) throws -> Double {
      let scene = try step("recalibrate").picture(context("recalibrate", ["recalibrated": part])).scene
      let dots = scene.allMarks.filter { $0.id.role == .tenth }
      #expect(dots.count == 10)
      return dots.reduce(0) { sum, mark in
        guard case .bar(let dot) = mark.shape else { return sum }
        return sum + abs(dot.x - dot.low)
      }
    }
    #expect(try distance(1) < 0.6 * distance(0))
  }

  @Test(
    "A dot goes sideways from what was predicted, its tail behind it and its interval with it",
    arguments: [0, 0.4, 1])
  func dotsOnTheWay(part: Double) throws {
    let context = try context("recalibrate", ["recalibrated": part])
    let scene = try step("recalibrate").picture(context).scene
    func mark(_ role: Role, _ item: Int) throws -> Mark {
      try #require(scene.allMarks.first { $0.id == MarkID(role, item) })
    }
    for (item, bin) in context.facts.summary.reliability.enumerated() {
      guard case .bar(let dot) = try mark(.tenth, item).shape,
        case .rule(let tail) = try mark("tail", item).shape,
        case .rule(let interval) = try mark("interval", item).shape
      else { throw NotThere("mark") }
      let predicted = try #require(bin.meanProbability)
      // The recalibration is 0.4565·z − 0.4828: it lowers all that is above σ(−0.888) = 0.29.
      if part == 0 { #expect(isClose(dot.x, predicted, within: 1e-12)) }
      if part > 0, item > 3 { #expect(dot.x < predicted) }
      if part > 0, item < 2 { #expect(dot.x > predicted) }
      #expect(dot.low == bin.sharePositive && tail.value == dot.low)
      #expect(tail.start == min(predicted, dot.x) && tail.end == max(predicted, dot.x))
      #expect(interval.value == dot.x)
      #expect((interval.start ?? 1) <= dot.low && dot.low <= (interval.end ?? 0))
    }
  }

  @Test("Points, and predictions that allow no recalibration, are told so")
  func noRecalibration() throws {
    #expect(try words("recalibrate", data: tenPoints).contains("bring its predictions"))
    let certain = [(-Double.infinity, Label.negative), (1, .negative), (0, .positive)].map {
      Observation(x: $0.0, label: $0.1)
    }
    #expect(
      try words("recalibrate", data: LessonData(.predictions, certain)).contains("cannot be recalibrated"))
    #expect(try words("weights", data: LessonData(.predictions, certain)).contains("finite logit"))
    let reversed = [
      (-2.0, Label.positive), (-1, .negative), (0, .positive), (1, .negative), (0.5, .positive),
    ].map {
      Observation(x: $0.0, label: $0.1)
    }
    #expect(try words("recalibrate", data: LessonData(.predictions, reversed)).contains("upside down"))
  }
}
