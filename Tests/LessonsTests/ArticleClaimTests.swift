import Testing

@testable import Lessons

struct ArticleClaimTests {
  @Test("Every claim of the articles agrees, or is a known erratum with a remark")
  func verdicts() throws {
    let claims = try Articles.claims()
    #expect(claims.count > 20)
    for claim in claims {
      #expect(claim.verdict == .agrees || claim.verdict == .erratum, "\(claim.quantity)")
      #expect((claim.verdict == .erratum) == (claim.remark != nil))
      #expect(["000", "001", "002", "003"].contains(claim.source))
    }
    #expect(claims.map(\.source) == claims.map(\.source).sorted())
  }

  @Test("The list of probabilities is checked entry by entry")
  func probabilities() throws {
    let claims = try Articles.claims().filter { $0.quantity.hasPrefix("p(y)") }
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

  @Test("The loss is recomputed wherever an article prints it")
  func loss() throws {
    let claims = try Articles.claims().filter { $0.printed == "0.3329" }
    #expect(claims.map(\.source) == ["000", "000", "002"])
    #expect(claims.allSatisfy { isClose($0.computed, 0.332911409950390432) && $0.agrees })
  }

  @Test("The table of four has the mean that the article prints, and its 0.1 is an erratum")
  func tableOfFour() throws {
    let claims = try Articles.claims().filter { $0.source == "003" }
    let mean = try #require(claims.first { $0.printed == "0.2656" })
    #expect(isClose(mean.computed, 0.265618310513059))
    let row = try #require(claims.first { $0.printed == "0.1" })
    #expect(row.verdict == .erratum && row.computed == 0.9)
    #expect(row.remark?.contains("0.8149") == true)
  }

  @Test("What the articles say about growth and sign is an erratum in both that say it")
  func errata() throws {
    let errata = try Articles.claims().filter { $0.verdict == .erratum }
    #expect(errata.filter { $0.printed == "exponentially" }.map(\.source) == ["000", "002"])
    #expect(errata.filter { $0.printed == "log(p(y))" }.map(\.source) == ["000", "002"])
    #expect(errata.contains { $0.remark?.contains("2.3026") == true })
    #expect(errata.contains { $0.remark?.contains("−0.3329") == true })
  }

  @Test(
    "A number agrees if it rounds to what is printed",
    arguments: [
      ("0.3329", 0.33285001, true), ("0.3329", 0.33294, true), ("0.3329", 0.333, false),
      ("0.3329", 0.3328, false), ("0.7", 0.7006, true), ("0.7", 0.76, false), ("10", 10.4, true),
      ("10", 9.4, false), ("0.3329", -0.3329, false), ("0.3329", .nan, false), ("0.3329", .infinity, false),
    ])
  func rounding(printed: String, computed: Double, agrees: Bool) {
    let claim = ArticleClaim("000", "a number", printed: printed, computed: computed)
    #expect(claim.agrees == agrees)
    #expect(claim.verdict == (agrees ? .agrees : .differs))
  }

  @Test("An erratum stays one, whatever comes out, and words agree with no number")
  func erratumVerdict() {
    let right = ArticleClaim.erratum("000", "q", printed: "0.5", computed: 0.5, remark: "Wrong word.")
    #expect(right.verdict == .erratum && right.agrees)
    let words = ArticleClaim.erratum("000", "q", printed: "fast", computed: nil, remark: "Slow.")
    #expect(words.verdict == .erratum && !words.agrees)
    #expect(ArticleClaim.Verdict.withinRange.rawValue == "within range")
  }
}
