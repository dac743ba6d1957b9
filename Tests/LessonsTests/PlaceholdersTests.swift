import CrossEntropy
import Insight
import Numerals
import TestSupport
import Testing
import Words

@testable import Lessons

struct PlaceholdersTests {
  private func text(_ name: String, _ data: DataSet = .tenPoints, _ unit: LossUnit = .nats) throws -> String {
    #expect(isPlaceholder(name))
    return try placeholderText(name, data.context(unit))
  }

  @Test(
    "The names of the ten points' numbers give the reference numbers",
    arguments: [
      ("mean loss", "0.3329", "0.4803"), ("sum loss", "3.329", "4.803"), ("coin loss", "0.6931", "1.0000"),
      ("coin loss short", "0.69", "1.00"), ("unpenalised mean loss", "0.3052", "0.4403"),
      ("geometric mean", "0.717", "0.717"), ("product", "0.036", "0.036"), ("w", "0.97", "0.97"),
      ("b", "0.66", "0.66"), ("C", "1", "1"), ("boundary", "−0.67", "−0.67"),
      ("unpenalised w", "1.64", "1.64"),
      ("base rate", "0.70", "0.70"), ("base rate loss", "0.6109", "0.8813"), ("accuracy", "80%", "80%"),
      ("mistakes share", "59%", "59%"),
      ("loss at one in a hundred", "4.61", "6.64"), ("loss at one in ten", "2.30", "3.32"),
      ("cost of a tenth", "2.30", "3.32"), ("coin product", "0.00098", "0.00098"), ("unit", "nats", "bits"),
      ("count", "ten", "ten"), ("positives", "seven", "seven"), ("negatives", "three", "three"),
      ("mistakes", "two", "two"), ("worst x", "0.2", "0.2"), ("worst colour", "red", "red"),
      ("worst probability", "0.299", "0.299"), ("worst loss", "1.21", "1.74"),
      ("second worst x", "−0.8", "−0.8"),
      ("second worst probability", "0.470", "0.470"), ("second worst loss", "0.76", "1.09"),
      ("best x", "4.6", "4.6"), ("best probability", "0.994", "0.994"), ("best loss", "0.01", "0.01"),
      ("mistake positions", "−0.8 and 0.2", "−0.8 and 0.2"), ("smallest x", "−2.2", "−2.2"),
      ("largest x", "4.6", "4.6"), ("flipped loss", "0.36", "0.51"),
      ("flipped mean loss", "0.2479", "0.3577"),
    ])
  func tenPoints(name: String, nats: String, bits: String) throws {
    #expect(try text(name) == nats)
    #expect(try text(name, .tenPoints, .bits) == bits)
  }

  @Test(
    "Where the curve crosses one half has two decimals, near 0 two digits, and powers of ten only far below",
    arguments: [
      (-0.6745, "−0.67"), (2.5, "2.5"), (0, "0"), (-0.0019283, "−0.0019"), (1.2345e-6, "1.2345e−6"),
    ])
  func boundary(x: Double, text: String) {
    #expect(boundaryText(x) == text)
  }

  @Test("A name that is not known has no text and is no count")
  func unknown() {
    #expect(!isPlaceholder("no such thing"))
    #expect(!isCount("mean loss"))
    #expect(isCount("mistakes"))
  }

  @Test("The list of names is in order and holds each once")
  func names() {
    #expect(placeholderNames == Set(placeholderNames).sorted())
    #expect(placeholderNames.allSatisfy(isPlaceholder))
  }

  @Test("Counts are words up to twelve, then digits")
  func countWords() throws {
    #expect(try text("count", .many) == "40")
    #expect(try text("mistakes", .separable) == "no")
    let thirteen = DataSet("", x: (0..<13).map(Double.init), y: (0..<13).map { $0 % 2 })
    #expect(try text("count", thirteen) == "13")
    #expect(try text("negatives", thirteen) == "seven")
  }

  @Test("Of many mistakes three places are named, and each place once")
  func positions() throws {
    #expect(try text("mistake positions", .repeated) == "0, 1 and 2")
    let crowd = DataSet("", x: (0..<12).map(Double.init), y: [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0])
    let places = try crowd.facts().mistakes.count
    #expect(places > 4)
    #expect(try text("mistake positions", crowd).hasSuffix(" and \(numberWord(places - 3)) more"))
  }

  @Test("What is small and not zero is not written as zero, and what is less than one not as one")
  func extremes() throws {
    for name in ["mean loss", "sum loss", "worst loss", "best loss", "w"] {
      #expect(try Double(text(name, .nearlyPerfect)) != 0, "\(name)")
    }
    for name in ["geometric mean", "product", "worst probability", "best probability"] {
      #expect(try Double(text(name, .nearlyPerfect)) != 1, "\(name)")
    }
    #expect(try text("w", .tiny) == "10⁻⁶")
  }

  @Test("Neighbouring values of x near a million are told apart")
  func farAway() throws {
    #expect(try text("smallest x", .farAway) == "1,000,000.2")
    #expect(try text("largest x", .farAway) == "1,000,004")
  }

  @Test("The smallest and the largest x are those of the points, also where groups are drawn")
  func groupedExtremes() throws {
    // The outer groups reach further than their means.
    let x = (0..<60).map { Double($0) / 4 - 3 }
    let data = DataSet("", x: x, y: x.indices.map { $0 / 2 % 2 })
    #expect(try data.facts().isGrouped)
    #expect(try text("smallest x", data) == "−3" && text("largest x", data) == "11.75")
    #expect(try data.facts().points.allSatisfy { $0.x > -3 && $0.x < 11.75 })
  }

  @Test("The share of the mistakes in the loss is a percentage")
  func mistakesShare() throws {
    #expect(try Template("{mistakes share}", in: .all).filled(DataSet.tenPoints.context()) == "59%")
  }
}
