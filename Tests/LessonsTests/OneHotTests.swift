import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct OneHotTests {
  private func pairs(_ data: DataSet = .tenPoints, following item: Int? = nil) throws -> OneHotPairs {
    var context = try data.context()
    context.followed = item
    return OneHotPairs(context)
  }

  private func bars(_ plot: Plot, _ role: Role) -> [(item: Int, bar: Bar)] {
    plot.marks.filter { $0.id.role == role }.compactMap { mark in
      if case .bar(let bar) = mark.shape { (mark.id.item, bar) } else { nil }
    }
  }

  @Test("All of qᵢ is on the actual class, on the same side as the bar of that class below")
  func labels() throws {
    let pairs = try pairs()
    let (labels, own) = (bars(pairs.labels, "label of point"), bars(pairs.predictions, .point))
    #expect(labels.count == 10 && labels.allSatisfy { $0.bar.low == 0 && $0.bar.high == 1 })
    #expect(labels.map(\.item) == own.map(\.item) && labels.map(\.bar.x) == own.map(\.bar.x))
  }

  @Test("The two bars of pᵢ add up to one, and the own one is that of the actual class")
  func predictions() throws {
    let plot = try pairs().predictions
    let (own, other) = (bars(plot, .point), bars(plot, "other class"))
    #expect(own.map(\.item) == other.map(\.item))
    for (one, two) in zip(own, other) { #expect(isClose(one.bar.high + two.bar.high, 1)) }
    let red = try #require(own.first { $0.item == 3 })
    #expect(isClose(red.bar.high, 0.299449043805, within: 1e-9) && red.bar.symbol == .negative)
  }

  @Test("Under each pair stands its cross-entropy, the loss of the point")
  func losses() throws {
    let row = try #require(pairs().predictions.labelRows.last)
    #expect(
      row.entries.compactMap(\.texts.first) == [
        "0.20", "0.40", "1.21", "0.76", "0.30", "0.21", "0.15", "0.06", "0.03", "0.01",
      ])
  }

  @Test("The worst point is worked out, or the one that is followed")
  func worked() throws {
    func text(_ pairs: OneHotPairs) -> String {
      guard case .formula(let formula)? = pairs.worked.first?.content else { return "" }
      return formula.terms.flatMap(\.rows).joined(separator: " ")
    }
    #expect(try text(pairs()) == "H(qᵢ, pᵢ) = −0 · log 0.701 − 1 · log 0.299 =  1.2058")
    #expect(try text(pairs(following: 9)) == "H(qᵢ, pᵢ) = −1 · log 0.994 − 0 · log 0.006 =  0.0059")
  }

  @Test("The bars keep their points in the next step, in the same order")
  func identity() throws {
    let context = try DataSet.tenPoints.context()
    let next = lossesPlot(context).marks.filter { $0.id.role == .point }.map(\.id)
    #expect(try pairs().predictions.marks.filter { $0.id.role == .point }.map(\.id) == next)
  }

  @Test(
    "On a page of any size the two bars of a pair share no column", arguments: [45, 50, 60, 73, 110, 150])
  func apart(columns: Int) throws {
    let panel = Panel("points", .plot(try pairs().predictions))
    let marks = Scene([panel]).placed(in: Size(columns: columns, rows: 20), symbols: .quadrants).marks
    func columnsOfBar(_ role: Role, _ item: Int) -> Range<Int>? {
      guard case .box(let box)? = marks.first(where: { $0.id == MarkID(role, item) })?.form else {
        return nil
      }
      let count = max(1, Int((box.right - box.left).rounded()))
      let first = Int(((box.left + box.right - Double(count)) / 2).rounded())
      return first..<first + count
    }
    for item in 0..<10 {
      let own = try #require(columnsOfBar(.point, item))
      let other = try #require(columnsOfBar("other class", item))
      #expect(!own.overlaps(other) && own.count == other.count, "\(own), \(other)")
    }
  }

  @Test("Of many points each has one bar", arguments: [DataSet.many])
  func many(data: DataSet) throws {
    #expect(try bars(pairs(data).predictions, "other class").isEmpty)
  }
}
