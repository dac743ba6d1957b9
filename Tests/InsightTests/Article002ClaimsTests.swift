import Insight
import TestSupport
import Testing

struct Article002ClaimsTests {
  @Test(
    "Counts and entropies agree",
    arguments: [
      ("number of points", 10.0), ("red points", 3), ("green points", 7), ("entropy if all were green", 0),
      ("loss at p(actual) = 1", 0),
    ])
  func counts(quantity: String, value: Double) throws {
    #expect(try claim("002", quantity).computed == value)
    #expect(try claim("002", quantity).verdict == .agrees)
  }

  @Test("The number of classes is read off the entropy of half and half, whose base is nowhere said")
  func classes() throws {
    #expect(isClose(try claim("002", "number of classes").computed, 2))
    let half = try claim("002", "entropy of half and half")
    #expect(isClose(half.computed, 0.693147180560, within: 1e-11) && half.verdict == .loose)
  }

  @Test("That cross-entropy is bigger than entropy is right, as the article says that both match where p = q")
  func bigger() throws {
    let claim = try claim("002", "cross-entropy less entropy")
    #expect(isClose(claim.computed, 0.082282878505, within: 1e-9) && claim.verdict == .agrees)
    #expect(claim.remark?.contains("match where p = q") == true)
    #expect(claim.remark?.contains("0.3329 against 0.6109") == true)
  }

  @Test("What the code minimises is not the cross-entropy alone")
  func minimum() throws {
    let claim = try claim("002", "lowest cross-entropy")
    #expect(isClose(claim.computed, 0.305159289570061841))
    #expect(claim.verdict == .wrong && claim.remark?.contains("0.3052") == true)
  }
}
