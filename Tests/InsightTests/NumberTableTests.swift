import CrossEntropy
import Insight
import Testing

struct NumberTableTests {
  private func table(_ csv: String) throws -> NumberTable { try NumberTable(csv: csv, file: "t.csv") }

  /// The line that is complained about.
  private func flaw(_ csv: String, features: [String] = ["a", "b"]) -> Int? {
    let error = #expect(throws: TrainingDataError.self) {
      try table(csv).labeledRows(features: features, label: "y")
    }
    return error?.line
  }

  @Test("Features are found by name, in the order that is asked for")
  func features() throws {
    let rows = try table("a,y,b,c\n1,0,-2.5,9\n3,1,4e2,9\n").labeledRows(features: ["b", "a"], label: "y")
    #expect(rows.features == [-2.5, 1, 400, 3])
    #expect(rows.labels == [.negative, .positive])
    #expect(rows.featureCount == 2)
  }

  @Test("The last row may end with the file")
  func lastRow() throws {
    #expect(try table("a,y\n1,0\n2,1").rows == [[1, 0], [2, 1]])
    #expect(try table("a,y\n").rows.isEmpty)
  }

  @Test("A row without a number for each column is refused, with its line")
  func malformedRows() {
    #expect(flaw("a,b,y\n1,2,0\n1,2\n") == 3)
    #expect(flaw("a,b,y\n1,2,0,7\n") == 2)
    #expect(flaw("a,b,y\n1,,0\n") == 2)
    #expect(flaw("a,b,y\n1,two,0\n") == 2)
    #expect(flaw("a,b,y\n1,nan,0\n") == 2)
    #expect(flaw("a,b,y\n1,2,0\n\n1,2,0\n") == 3)
  }

  @Test("A missing column is refused, and a label that is neither 0 nor 1")
  func columns() {
    #expect(flaw("a,y\n1,0\n") == 1)
    #expect(flaw("a,b\n1,2\n") == 1)
    #expect(flaw("") == 1)
    #expect(flaw("a,b,y\n1,2,0\n1,2,0.5\n") == 3)
    #expect(flaw("a,b,y\n1,2,2\n") == 2)
  }
}
