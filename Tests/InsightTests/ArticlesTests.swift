import Insight
import TestSupport
import Testing

struct ArticlesTests {
  @Test("Every claim agrees, lies within its range, or is a known erratum with a remark")
  func verdicts() throws {
    let claims = try Articles.claims(.recorded())
    #expect(claims.count > 80)
    for claim in claims {
      #expect(claim.verdict != .differs, "\(claim.quantity)")
      if [.erratum, .withinRange].contains(claim.verdict) { #expect(claim.remark != nil) }
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

  @Test("What several articles say is an erratum in each of them")
  func common() throws {
    let errata = try Articles.claims(.recorded()).filter { $0.verdict == .erratum }
    for printed in ["exponentially", "log(p(y))", "random"] {
      #expect(errata.filter { $0.printed == printed }.map(\.source) == ["000", "002"])
    }
    #expect(errata.contains { $0.remark?.contains("2.3026") == true })
    #expect(errata.contains { $0.remark?.contains("−0.3329") == true })
    #expect(errata.filter { $0.printed.hasPrefix("lr=") }.map(\.source) == ["000", "001"])
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
    #expect(claim.verdict == .erratum && isClose(claim.computed, -TenPoints.meanLoss))
  }
}

/// A claim of an article by its quantity.
func claim(_ source: String, _ quantity: String) throws -> ArticleClaim {
  try #require(try Articles.claims(.recorded()).first { $0.source == source && $0.quantity == quantity })
}
