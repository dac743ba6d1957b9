import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

/// What is lit and what is said at a point in the pictures of the first chapter.
struct LitHalvesTests {
  private func scene(_ figure: String, followed: Int? = nil) throws -> Scene {
    try #require(Vocabulary.all.figure(figure)).picture(DataSet.tenPoints.context(followed: followed)).scene
  }

  @Test("Of the formula that half is lit which lives for the followed point", arguments: [nil, 0, 2, 3, 9])
  func formula(followed: Int?) throws {
    let lit = try #require(scene("formula", followed: followed).formula).terms.filter(\.isLit)
    let expected = followed.map { TenPoints.labels[$0] == .positive ? ["green, y = 1"] : ["red, y = 0"] }
    #expect(lit.map(\.caption) == [expected].compactMap(\.self))
  }

  @Test(
    "In the recap it is the half of the followed point, with its loss", arguments: [(0, "0.20"), (2, "0.76")])
  func recap(followed: Int, loss: String) throws {
    let lit = try #require(scene("recap", followed: followed).formula).terms.filter(\.isLit)
    let half = TenPoints.labels[followed] == .positive ? "y · log p" : "(1 − y) · log(1 − p)"
    #expect(lit.map { $0.rows.first } == [half, "loss"] && lit.last?.rows.last == loss)
  }

  @Test(
    "Beside the product stands the sum of the losses, of which it is the exponential",
    arguments: LossUnit.allCases)
  func product(unit: LossUnit) throws {
    let figure = try #require(Vocabulary.all.figure("product"))
    let item = try #require(figure.picture(DataSet.tenPoints.context(unit)).scene.headline?.items.first)
    let sum = fixed(unit.value(fromNats: TenPoints.losses.reduce(0, +)), 3)
    #expect(item.text == "0.036" && item.captions.count == 2)
    #expect(item.captions.allSatisfy { $0.contains(sum) })
  }

  @Test(
    "Points stand with the symbols of their classes, in bars, dots and feet",
    arguments: [
      "classes", "two-rows", "sigmoid", "green-bars", "all-bars", "standing-bars", "loss-bars", "recap",
    ])
  func symbols(figure: String) throws {
    let marks = try scene(figure).allMarks.filter { ["point", "foot", "probability"].contains($0.id.role) }
    #expect(marks.count >= 10)
    for mark in marks {
      guard case .bar(let bar) = mark.shape else { continue }
      #expect(bar.symbol == (TenPoints.labels[mark.id.item] == .positive ? .positive : .negative))
    }
  }

  @Test("On the curve −log p three places are read: the dial's, a tenth and a hundredth")
  func probes() throws {
    let figure = try #require(Vocabulary.all.figure("penalty-curve"))
    var context = try DataSet.tenPoints.context()
    context.dials = ["probe": 0.25]
    let dots = figure.picture(context).scene.allMarks.filter { $0.id.role == "probe" }.compactMap { mark in
      if case .bar(let bar) = mark.shape { bar } else { nil as Bar? }
    }
    #expect(dots.map(\.x) == [0.25, 0.1, 0.01])
    #expect(dots.map { fixed($0.low, 4) } == ["1.3863", "2.3026", "4.6052"])
  }

  @Test("Each class has its own share over its bar, which is as high")
  func shares() throws {
    let marks = try scene("class-shares").allMarks
    let texts = marks.filter { $0.id.role == "share caption" }.map { mark -> [String] in
      guard case .caption(let caption) = mark.shape else { return [] }
      return ["\(mark.id.item)"] + caption.texts
    }
    #expect(texts == [["0", "0.30"], ["1", "0.70"]])
    let heights = marks.filter { $0.id.role == "share" }.compactMap { mark in
      if case .bar(let bar) = mark.shape { fixed(bar.high, 2) } else { nil as String? }
    }
    #expect(heights == ["0.30", "0.70"])
  }

  @Test("Each mistake has beside its bar the probability that the truth was given")
  func mistakes() throws {
    let captions = try scene("all-bars").allMarks.filter { $0.id.role == "value" }.map { mark -> [String] in
      guard case .caption(let caption) = mark.shape else { return [] }
      return ["\(mark.id.item)"] + caption.texts
    }
    #expect(captions == [["2", "0.470", "0.47"], ["3", "0.299", "0.30"]])
  }
}
