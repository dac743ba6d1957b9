import Insight
import TestSupport
import Testing

struct Article001ClaimsTests {
  @Test("The two logarithms agree to the decimals that are printed")
  func logarithms() throws {
    #expect(isClose(try claim("001", "−log(0.1)").computed, 2.302585092994046))
    let rounded = try claim("001", "−log(0.9)")
    #expect(isClose(rounded.computed, 0.105360515657826, within: 1e-14))
    #expect(rounded.verdict == .agrees && rounded.remark?.contains("0.10536") == true)
  }

  @Test("A unique minimum and a calibrated loss are wrong; smooth is loose, and lr was right once")
  func properties() throws {
    let claims = try Articles.claims(.recorded()).filter { $0.source == "001" }
    #expect(claims.filter { $0.verdict == .wrong }.map(\.printed) == ["unique", "the loss"])
    let loose = claims.filter { $0.verdict == .loose }
    #expect(loose.map(\.printed) == ["smooth"] && loose.first?.computed == .infinity)
    #expect(claims.filter { $0.verdict == .outdated }.map(\.printed) == ["lr=0.001"])
  }

  @Test(
    "The settings of the small network are those of the network here",
    arguments: [
      ("spam: hidden units", 16.0), ("spam: inputs", 8), ("spam: epochs", 10), ("spam: rows in a batch", 32),
    ])
  func settings(quantity: String, value: Double) throws {
    #expect(try claim("001", quantity).computed == value)
    #expect(try claim("001", quantity).verdict == .agrees)
  }
}
