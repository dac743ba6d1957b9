import Insight
import TestSupport
import Testing

struct ArticlesTests {
  @Test("Every claim agrees, lies within its range, or has a remark that says why it does not")
  func verdicts() throws {
    let claims = try Articles.claims(.recorded())
    #expect(claims.count > 80)
    for claim in claims {
      #expect(claim.verdict != .differs, "\(claim.quantity)")
      if claim.verdict != .agrees { #expect(claim.remark != nil) }
    }
    #expect(claims.map(\.source) == claims.map(\.source).sorted())
    #expect(Set(claims.map(\.source)) == ["000", "001", "002", "003"])
  }

  @Test("No two claims of an article are about the same quantity")
  func quantities() throws {
    let names = try Articles.claims(.recorded()).map { "\($0.source) \($0.quantity)" }
    #expect(Set(names).count == names.count)
  }

  @Test("The claims that pictures show are those of the recorded runs")
  func recorded() throws {
    #expect(try Articles.recordedClaims == Articles.claims(.recorded()))
  }

  @Test("The loss is recomputed wherever an article prints it")
  func loss() throws {
    let claims = try Articles.claims(.recorded()).filter { $0.printed == "0.3329" }
    #expect(claims.map(\.source) == ["000", "000", "002"])
    #expect(claims.allSatisfy { isClose($0.computed, 0.332911409950390432) && $0.agrees })
  }

  @Test(
    "What two articles say has the same verdict in both",
    arguments: [
      ("exponentially", .wrong, ["000", "002"]), ("log(p(y))", .wrong, ["000", "002"]),
      ("random", .loose, ["000", "002"]), ("lr=0.01", .outdated, ["000"]), ("lr=0.001", .outdated, ["001"]),
    ] as [(String, ArticleClaim.Verdict, [String])])
  func common(printed: String, verdict: ArticleClaim.Verdict, sources: [String]) throws {
    let claims = try Articles.claims(.recorded()).filter { $0.printed == printed }
    #expect(claims.map(\.source) == sources && claims.allSatisfy { $0.verdict == verdict })
  }

  @Test("Eleven claims are wrong as they stand; a reader who checks them finds the numbers in the remarks")
  func wrong() throws {
    let wrong = try Articles.claims(.recorded()).filter { $0.verdict == .wrong }
    #expect(wrong.count == 11)
    for number in ["2.3026", "−0.3329", "0.373", "steps of 0.002", "0.3052", "0.8149", "0.0000001"] {
      #expect(wrong.contains { $0.remark?.contains(number) == true }, "\(number)")
    }
  }

  @Test("What a small probability costs is large in words and in numbers")
  func prices() throws {
    let claims = try Articles.claims(.recorded()).filter { ["large", "HUGE"].contains($0.printed) }
    #expect(isClose(claims.first?.computed, 3.912023005428146))
    #expect(isClose(claims.last?.computed, 4.605170185988091))
    #expect(claims.map(\.verdict) == [.agrees, .agrees])
  }

  @Test("Taken at their word the articles would have the loss below 0", arguments: ["000", "002"])
  func literalSign(source: String) throws {
    let claim = try claim(source, "what a green point adds")
    #expect(claim.verdict == .wrong && isClose(claim.computed, -TenPoints.meanLoss))
  }
}

/// A claim of an article by its quantity.
func claim(_ source: String, _ quantity: String) throws -> ArticleClaim {
  try #require(try Articles.claims(.recorded()).first { $0.source == source && $0.quantity == quantity })
}
