import Insight
import TestSupport
import Testing

struct Article003ClaimsTests {
  @Test("The table of four has the mean that the article prints, and its 0.1 is wrong")
  func tableOfFour() throws {
    let mean = try claim("003", "mean loss of the table")
    #expect(isClose(mean.computed, 0.265618310513059) && mean.verdict == .agrees)
    let row = try claim("003", "p in row 1, worked out")
    #expect(row.verdict == .wrong && row.computed == 0.9)
    #expect(row.remark?.contains("0.8149") == true)
  }

  @Test("The two computer results come out to the last bit")
  func computers() throws {
    let plain = try claim("003", "mean loss, by the formula")
    let library = try claim("003", "mean loss, by Keras")
    #expect(plain.computed == 0.20273661557656092 && plain.verdict == .agrees)
    #expect(library.computed == 0.2027364925606956 && library.verdict == .agrees)
    #expect(plain.computedText == plain.printed && library.computedText == library.printed)
  }

  @Test("Their gap is the mean of what is added over the probability of each actual class")
  func gap() throws {
    let mean = (1 / 0.9 + 1 / 0.9 + 1 / 0.8 + 1 / 0.8 + 1 / 0.7) / 5
    let gap = try claim("003", "why the two differ")
    #expect(isClose(gap.computed, 1e-7 * mean, within: 1e-6) && gap.verdict == .wrong)
  }

  @Test("That a lower loss is more accurate, and that the loss is a distance, are loose, with numbers")
  func sayings() throws {
    let accuracy = try claim("003", "what a lower loss brings")
    #expect(accuracy.verdict == .loose)
    #expect(accuracy.remark?.contains("0.6733") == true && accuracy.remark?.contains("0.2445") == true)
    let distance = try claim("003", "what the loss measures")
    #expect(distance.verdict == .loose)
    #expect(distance.remark?.contains("0.0823") == true && distance.remark?.contains("0.0872") == true)
    #expect(isClose(distance.computed, 0.087176693572 - 0.082282878505, within: 1e-8))
  }
}
