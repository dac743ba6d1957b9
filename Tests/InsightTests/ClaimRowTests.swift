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

  @Test("A list with one number that differs does")
  func differing() {
    let claims = [1.0, 3].map { ArticleClaim("000", "n", printed: "1", computed: $0, series: "n") }
    #expect(ClaimRow.rows(of: claims).map(\.verdict) == [.differs])
  }
}
