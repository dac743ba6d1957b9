import CrossEntropy
import Drawing
import Foundation
import TestSupport
import Testing

@testable import Lessons

/// What the fourth chapter's tables say of programs, worked out from p and y.
struct ByHandNumbersTests {
  private func number(_ text: String) -> Double? { Double(text.replacing("−", with: "-")) }

  @Test("What Keras 2 adds makes each loss smaller by about as much over p, and so their mean")
  func shortfalls() throws {
    let figure = try DrawnFigure("computed")
    let table = try #require(figure.scene.table)
    #expect(table.rows.count == 6)
    var sums = (gap: 0.0, addition: 0.0)
    for row in table.texts.dropLast() {
      let (p, gap, addition) = (try #require(number(row[1])), number(row[2]), try #require(number(row[3])))
      let right = row[0].hasPrefix("1") ? p : 1 - p
      #expect(isClose(addition, 1e-7 / right, within: 5e-3), "\(row)")
      #expect(isClose(gap, log(right + 1e-7) - log(right), within: 5e-2), "\(row)")
      sums = (sums.gap + (gap ?? 0), sums.addition + addition)
    }
    let mean = try #require(table.texts.last)
    #expect(isClose(number(mean[3]), sums.addition / 5, within: 5e-3))
    #expect(isClose(number(mean[2]), sums.gap / 5, within: 5e-2))
    #expect(figure.headline == [mean[2]])
  }

  @Test(
    "The plain formula breaks where 1 − p is no number above zero; the stable one is z there",
    arguments: [33.0, 36, 38])
  func stable(z: Double) throws {
    let figure = try DrawnFigure("stable", .nats, ["z": z])
    #expect(isAt(try figure.dot("stable probe"), z, z))
    #expect(try figure.curve("stable loss").allSatisfy { abs($0.x - $0.y) < 1e-9 })
    let plain = try figure.curve("plain loss")
    let wall = try #require(plain.last)
    // 1 − p is half a unit in the last place of 1 at z = 53 · log 2.
    #expect(abs(wall.x - 53 * log(2.0)) < 0.02 && wall.y > 40)
    #expect(plain.dropLast().allSatisfy { abs($0.y - $0.x) < 1 && $0.x < wall.x })
    let lit = try #require(figure.scene.table?.rows.last)
    #expect(lit.entries[0].texts[0] == "\(Int(z))" && lit.entries[3].texts.last == "\(Int(z)).00")
    #expect(
      (lit.entries[2].texts[0] == "∞") == (z > wall.x) && (lit.entries[2].ink == .accent) == (z > wall.x))
  }

  @Test(
    "The probe stays within its axes, and is not there for a z beyond them",
    arguments: [(32.0, true), (40, true), (31, false), (41, false)])
  func probe(z: Double, isThere: Bool) throws {
    let figure = try DrawnFigure("stable", .nats, ["z": z])
    #expect(figure.marks("stable probe").isEmpty == !isThere)
  }

  @Test("The logit at which p is rounded to 1 is told, its half and its double beside it")
  func firstThatBreaks() throws {
    let context = try DrawnFigure("stable").context
    let places = ["logit taken for certain", "half that logit", "twice that logit"].map {
      number(placeholderText($0, context)) ?? .nan
    }
    for (place, factor) in zip(places, [1, 0.5, 2]) { #expect(abs(place - factor * 53 * log(2.0)) < 0.03) }
  }
}
