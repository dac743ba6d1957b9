import CrossEntropy
import Insight
import TestSupport
import Testing

struct Article000ClaimsTests {
  @Test("The list of probabilities is checked entry by entry")
  func probabilities() throws {
    let claims = try Articles.claims(.recorded()).filter { $0.series == "p(y)" }
    #expect(
      claims.map(\.printed) == [
        "0.19", "0.33", "0.47", "0.7", "0.74", "0.81", "0.86", "0.94", "0.97", "0.99",
      ])
    let expected = [
      0.185016945888, 0.330666457166, 0.469534875996, 0.700550956195, 0.739680716003, 0.807381310108,
      0.860788840940, 0.942339420736, 0.969943122307, 0.994097354660,
    ]
    for (claim, probability) in zip(claims, expected) {
      #expect(isClose(claim.computed, probability, within: 1e-10))
      #expect(claim.agrees)
    }
    #expect(claims.map(\.quantity).first == "p(y) at x = −2.2")
  }

  @Test("What the code prints of x and y is what the text lists")
  func lists() throws {
    let claims = try Articles.claims(.recorded())
    #expect(claims.filter { $0.series == "x" }.map(\.computed) == LessonData.tenPoints.map(\.x))
    #expect(claims.filter { $0.series == "y" }.map(\.computed) == [0, 0, 1, 0, 1, 1, 1, 1, 1, 1])
    for claim in claims where claim.series != nil { #expect(claim.agrees) }
  }

  @Test(
    "The settings of the circles are those of the network here",
    arguments: [
      ("circles: points", 1000.0), ("circles: points trained on", 500), ("circles: hidden units", 50),
      ("circles: inputs", 2), ("circles: momentum", 0.9), ("circles: epochs", 200),
    ])
  func settings(quantity: String, value: Double) throws {
    #expect(try claim("000", quantity).computed == value)
    #expect(try claim("000", quantity).verdict == .agrees)
  }

  @Test("Two calls were damaged in copying, and the mended one makes the model that it fits")
  func damaged() throws {
    let lost = try Articles.claims(.recorded()).filter {
      $0.source == "000" && $0.verdict == .lostInCopying
    }
    #expect(lost.count == 2)
    let call = "logr = LogisticRegression(solver='lbfgs').fit(x.reshape(-1, 1), y)"
    #expect(lost.first?.remark?.contains(call) == true)
  }

  @Test("A tenth of the probability adds log 10 to the loss, so it does not grow exponentially")
  func growth() throws {
    for source in ["000", "002"] {
      let claim = try claim(source, "growth as p goes to 0")
      #expect(isClose(claim.computed, 2.302585092994046, within: 1e-14) && claim.verdict == .wrong)
      #expect(claim.remark?.contains("adds 2.3026 nats") == true)
    }
  }

  @Test("The noise of the circles is found in the data")
  func noise() throws {
    #expect(isClose(try claim("000", "circles: noise").computed, 0.10133061564, within: 1e-9))
  }

  @Test("The train accuracy lies within the range of thirty runs")
  func trainAccuracy() throws {
    let claim = try claim("000", "accuracy, train")
    #expect(claim.printed == "0.840" && claim.verdict == .withinRange)
    #expect(claim.range == 0.824...0.848)
    #expect(isClose(claim.computed, 0.834))
  }

  @Test("The test accuracy cannot occur, and both accuracies are no cross-entropies")
  func testAccuracy() throws {
    let claim = try claim("000", "accuracy, test")
    #expect(claim.printed == "0.853" && claim.verdict == .wrong)
    #expect(claim.range == 0.836...0.856)
    #expect(isClose(claim.computed, 0.848))
    #expect(claim.remark?.contains("steps of 0.002") == true)
    let measure = try #require(try Articles.claims(.recorded()).first { $0.printed == "cross entropy" })
    #expect(measure.verdict == .wrong && measure.remark?.contains("0.373 and 0.362") == true)
  }
}
