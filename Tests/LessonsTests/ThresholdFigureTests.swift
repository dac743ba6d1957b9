import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The right answers come from counting the drawn predictions in another language.
struct ThresholdFigureTests: ReadsPractice {
  @Test(
    "The four counts at a threshold are those of the rows",
    arguments: [
      (0.5, ["36 missed", "71 found", "46 false alarms", "247"]),
      (0.2, ["21", "86 found", "84 false alarms", "209"]),
    ])
  func thresholds(threshold: Double, texts: [String]) throws {
    let page = try page("threshold", ["threshold": threshold])
    for text in texts { #expect(page.contains(text), "\(page)") }
  }

  @Test("What a case costs is counted: 46 false alarms and 36 misses at 4 each of 400 are 0.475")
  func costs() throws {
    #expect(try page("threshold").contains("0.475"))
    let words = try words("threshold")
    #expect(words.contains("cut at 0.2") && words.contains("No: another tenth costs less"))
    #expect(try words.contains("No") && page("threshold", ["threshold": 0.2]).contains("0.420"))
  }

  @Test("The loss is the same at every threshold")
  func lossStays() throws {
    let losses = try [0.1, 0.5, 0.9].map {
      try context("threshold", ["threshold": $0]).facts.summary.meanLoss
    }
    #expect(Set(losses).count == 1)
  }

  @Test("Dots keep the tenth that they had as bars of the threshold")
  func identity() throws {
    let bars = try step("threshold").picture(context("threshold")).scene.allMarks.map(\.id)
    let dots = try step("recalibrate").picture(context("recalibrate")).scene.allMarks.map(\.id)
    #expect((0..<10).allSatisfy { bars.contains(MarkID(.tenth, $0)) && dots.contains(MarkID(.tenth, $0)) })
  }

  @Test(
    "Left of the cut the positives are mistakes, from the cut on the negatives", arguments: [0, 3, 5, 10])
  func mistakes(cut: Int) throws {
    let context = try context("threshold", ["threshold": Double(cut) / 10])
    let marks = try step("threshold").picture(context).scene.allMarks
    for tenth in 0..<10 {
      let positive = try #require(marks.first { $0.id == MarkID(.tenth, tenth) })
      let negative = try #require(marks.first { $0.id == MarkID("tenth of negatives", tenth) })
      #expect(positive.ink == (tenth < cut ? .positive : .positiveDimmed))
      #expect(negative.ink == (tenth < cut ? .negativeDimmed : .negative))
    }
    let captions = (0..<4).map { item in marks.first { $0.id == MarkID("outcome", item) } }
    // Missed and false alarms are what the step is about.
    #expect(captions.map { $0?.ink } == [.accent, .text, .text, .accent])
  }
}
