import Insight
import Testing

struct ClaimRowTests {
  @Test("A list of an article is one row, and every claim stands in some row")
  func folded() {
    let rows = ClaimRow.all
    #expect(rows.map(\.count).reduce(0, +) == Articles.recordedClaims.count)
    let lists = rows.filter { $0.count > 1 }
    #expect(lists.map(\.quantity) == ["x, 10 numbers", "y, 10 numbers", "p(y), 10 numbers"])
    #expect(lists.map(\.printed) == ["-2.2 … 4.6", "0. … 1.", "0.19 … 0.99"])
    #expect(lists.last?.computed == "0.19 … 0.99")
    #expect(lists.allSatisfy { $0.verdict == .agrees })
  }

  @Test(
    "A row is found by the number next to a dial, and by the nearest there is beyond the ends",
    arguments: [(1, 1), (1.4, 1), (1.6, 2), (2, 2), (0, 1), (-7, 1), (-.infinity, 1)] as [(Double, Int)])
  func numbered(number: Double, row: Int) {
    #expect(ClaimRow.numbered(number) == ClaimRow.all[row - 1])
  }

  @Test("Beyond the last row is the last; what is no number has none", arguments: [0.0, 0.6, 1e9, .infinity])
  func lastRow(beyond: Double) {
    #expect(ClaimRow.numbered(Double(ClaimRow.all.count) + beyond) == ClaimRow.all.last)
    #expect(ClaimRow.numbered(.nan) == nil)
  }

  @Test("A list with one number that differs does")
  func differing() {
    let claims = [1.0, 3].map { ArticleClaim("000", "n", printed: "1", computed: $0, series: "n") }
    #expect(ClaimRow.rows(of: claims).map(\.verdict) == [.differs])
  }
}
