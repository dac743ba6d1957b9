import CrossEntropy
import Testing

struct LabeledRowsTests {
  private let rows = LabeledRows(
    featureCount: 2, features: [1, 10, 2, 20, 3, 30], labels: [.positive, .negative, .positive])

  @Test("Features are found by row")
  func row() {
    #expect(rows.count == 3)
    #expect(Array(rows.row(1)) == [2, 20])
  }

  @Test("The first rows part from the rest, also where there are fewer")
  func split() {
    let halves = rows.split(at: 2)
    #expect(halves.first.features == [1, 10, 2, 20] && halves.first.labels == [.positive, .negative])
    #expect(halves.rest.features == [3, 30] && halves.rest.labels == [.positive])
    #expect(rows.split(at: 5).rest.count == 0)
    #expect(rows.split(at: -1).rest == rows)
  }

  @Test("Standardising takes each feature's own mean and scale")
  func standardized() {
    #expect(rows.standardized(means: [2, 20], scales: [0.5, 5]).features == [-2, -2, 0, 0, 2, 2])
  }
}
