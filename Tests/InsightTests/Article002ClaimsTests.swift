import Insight
import TestSupport
import Testing

struct Article002ClaimsTests {
  @Test(
    "Counts and entropies agree",
    arguments: [
      ("number of points", 10.0), ("red points", 3), ("green points", 7), ("entropy if all were green", 0),
      ("loss where p(truth) = 1", 0),
    ])
  func counts(quantity: String, value: Double) throws {
    #expect(try claim("002", quantity).computed == value)
    #expect(try claim("002", quantity).verdict == .agrees)
  }

  @Test("The number of classes is read off the entropy of half and half, whose base is nowhere said")
  func classes() throws {
    #expect(isClose(try claim("002", "number of classes").computed, 2))
    let half = try claim("002", "entropy of half and half")
    #expect(isClose(half.computed, 0.693147180560, within: 1e-11) && half.verdict == .erratum)
  }

  @Test("Cross-entropy may equal entropy, and the model's loss lies below the entropy of the labels")
  func bigger() throws {
    let claim = try claim("002", "cross-entropy less entropy")
    #expect(claim.computed == 0 && claim.verdict == .erratum)
    #expect(claim.remark?.contains("0.3329 against 0.6109") == true)
  }

  @Test("What the code minimises is not the cross-entropy alone")
  func minimum() throws {
    let claim = try claim("002", "lowest cross-entropy")
    #expect(isClose(claim.computed, 0.305159289570061841))
    #expect(claim.verdict == .erratum && claim.remark?.contains("0.3052") == true)
  }
}
