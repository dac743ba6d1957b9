import ArgumentParser
import Foundation
import Subprocess
import TestSupport
import Testing

@testable import Insight
@testable import logloss

@Suite("logloss check")
struct CheckTests {
  private func recorded() async throws -> [[String: Any]] {
    let outcome = try await logloss("check", "--recorded", "--json")
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    return try outcome.objects()
  }

  private func claim(_ claims: [[String: Any]], _ source: String, _ printed: String) throws -> [String: Any] {
    try #require(claims.first { $0["source"] as? String == source && $0["printed"] as? String == printed })
  }

  @Test("writes every claim with the same keys; ranges and remarks where there are any")
  func keys() async throws {
    let claims = try await recorded()
    let always: Set = ["source", "quantity", "printed", "computed", "agrees", "verdict"]
    for claim in claims {
      #expect(Set(claim.keys).subtracting(["range", "remark"]) == always)
      #expect((claim["range"] != nil) || claim["verdict"] as? String != "within range")
      #expect(claim["remark"] is String || claim["verdict"] as? String == "agrees")
    }
    #expect(Set(claims.compactMap { $0["source"] as? String }) == ["000", "001", "002", "003"])
    #expect(
      Set(claims.compactMap { $0["verdict"] as? String }) == [
        "agrees", "within range", "wrong", "loose", "outdated", "lost in copying",
      ])
  }

  @Test(
    "writes what came out here with all digits, and whether that is what is printed there",
    arguments: [
      ("000", "0.3329", TenPoints.meanLoss, true), ("000", "0.47", TenPoints.probabilities[2], true),
      ("000", "large", 3.912023005428146, true), ("001", "2.3", 2.302585092994046, true),
      ("001", "0.1", 0.105360515657826301, true), ("002", "HUGE", 4.605170185988091, true),
      ("002", "minimized", 0.305159289570061841, false), ("003", "0.2656", 0.265618310513059, true),
      ("003", "0.20273661557656092", 0.20273661557656092, true),
      ("003", "0.2027364925606956", 0.2027364925606956, true),
    ])
  func values(source: String, printed: String, computed: Double, agrees: Bool) async throws {
    let claim = try claim(await recorded(), source, printed)
    #expect(isClose(claim["computed"] as? Double, computed))
    #expect(claim["agrees"] as? Bool == agrees)
  }

  @Test(
    "calls wrong only what is false as it stands; what is loose, outdated or damaged is called that",
    arguments: [
      ("wrong", 11), ("loose", 7), ("outdated", 2), ("lost in copying", 3), ("within range", 1),
      ("differs", 0),
    ])
  func verdicts(verdict: String, count: Int) async throws {
    let claims = try await recorded()
    #expect(claims.count { $0["verdict"] as? String == verdict } == count)
  }

  @Test("writes null for what has no number, or an infinite one")
  func none() async throws {
    #expect(try claim(await recorded(), "001", "smooth")["computed"] is NSNull)
    #expect(try claim(await recorded(), "000", "random")["computed"] is NSNull)
  }

  @Test("writes the range of thirty runs, and their median")
  func ranges() async throws {
    let accuracy = try claim(await recorded(), "000", "0.840")
    #expect(accuracy["verdict"] as? String == "within range")
    #expect(accuracy["range"] as? [Double] == [0.824, 0.848])
    #expect(isClose(accuracy["computed"] as? Double, 0.834))
  }

  @Test("shows in its table what the JSON has: one line a claim, remarks under theirs")
  func table() async throws {
    let outcome = try await logloss("check", "--recorded")
    #expect(outcome.status == .exited(0))
    let claims = try await recorded()
    let lines = outcome.lines.dropFirst().filter { !$0.isEmpty && !$0.hasPrefix("        ") }
    #expect(lines.count == claims.count)
    for (line, claim) in zip(lines, claims) {
      let cells = ["source", "quantity", "printed", "verdict"].compactMap { claim[$0] as? String }
      #expect(cells.count == 4)
      // In their order, each behind two spaces or more.
      var rest = line[...]
      for cell in cells where !cell.isEmpty {
        let place = try #require(rest.range(of: cell), "\(cell) in \(line)")
        #expect(place.lowerBound == line.startIndex || rest[..<place.lowerBound].hasSuffix("  "))
        rest = rest[place.upperBound...]
      }
      #expect(rest.isEmpty)
    }
  }

  @Test("fails where a number differs that is not known to be wrong, after it has said everything")
  func differs() throws {
    let right = ArticleClaim("000", "a number", printed: "0.25", computed: 0.2496)
    let wrong = ArticleClaim("000", "another", printed: "0.25", computed: 0.26)
    let known = ArticleClaim.judged(
      .wrong, "000", "a third", printed: "0.25", computed: 0.26, remark: "It is known.")
    for options in [[], ["--json"]] {
      let check = try #require(try LogLoss.parseAsRoot(["check"] + options) as? Check)
      var said = ""
      try check.report([right, known]) { said = $0 }
      #expect(said.contains("a third"))
      #expect(throws: ExitCode.failure) { try check.report([right, wrong, known]) { said = $0 } }
      #expect(said.contains("another") && said.contains("differs"))
    }
  }
}
