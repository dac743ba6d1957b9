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

  @Test("Smooth, convex and calibrated are errata; the loss is infinite where the truth had no chance")
  func properties() throws {
    let errata = try Articles.claims(.recorded()).filter { $0.source == "001" && $0.verdict == .erratum }
    #expect(errata.map(\.printed) == ["smooth", "unique", "the loss", "lr=0.001"])
    #expect(errata.first?.computed == .infinity)
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
