import CrossEntropy
import Testing

@testable import DataFiles

/// Columns that say how much a row counts.
struct WeightColumnTests: ReadsText {
  @Test("A column weighs or counts only when it is told to")
  func weightMeaning() throws {
    #expect(try read("x,y,weight\n1,0,2\n").weightMeaning == nil)
    #expect(try read("x,y,w\n1,0,1\n", columns: "weight=w").weightMeaning == .importance)
    #expect(try read("x,y,w\n1,0,1\n", columns: "count=w").weightMeaning == .count)
    #expect(try read("1,0,1\n", columns: "x=1,y=2,weight=3").weightMeaning == .importance)
    #expect(try read("1,0,1\n", columns: "x=1,y=2,count=3").weightMeaning == .count)
  }

  @Test("Weights are finite, not below zero, and not all zero")
  func weights() throws {
    let columns = "weight=weight"
    let file = try read("x\ty\tweight\n1\tno\t2.5\n2\tyes\t0\n", columns: columns)
    #expect(file.observations.map(\.sampleWeight) == [2.5, 0])
    #expect(problem("x,y,weight\n1,0,-1\n", columns: columns) == .invalidWeight("-1"))
    #expect(problem("x,y,weight\n1,0,inf\n", columns: columns) == .invalidWeight("inf"))
    #expect(
      failure("x,y,weight\n1,0,0\n1,1,0\n", columns: columns)
        == DataFileError(file: "a.csv", column: "weight", .allWeightsZero))
  }

  @Test("Only a file of a label, a quantity and a count is counted by itself")
  func countedByItself() throws {
    for quantity in ["logit", "p", "x"] {
      let report = try read("y,\(quantity),count\n1,0.5,3\n0,0.25,2\n").report
      #expect(report.weightMeaning == .count && report.assumesCount && report.weightSum == 5)
    }
    for text in ["y,p,count,fold\n1,0.5,3,1\n", "y,p,n\n1,0.5,3\n", "y,p,weight\n1,0.5,3\n"] {
      let report = try read(text).report
      #expect(report.weightMeaning == nil && report.weightSum == 1 && report.unusedWeights.count == 1)
    }
    #expect(try read("y,p,count\n1,0.5,3\n", columns: "y=y,p=p").report.weightMeaning == nil)
    #expect(try !read("y,p,count\n1,0.5,3\n", columns: "count=count").report.assumesCount)
  }

  @Test("Counts are whole numbers")
  func counts() throws {
    #expect(problem("y,p,count\n1,0.5,2.5\n") == .invalidCount("2.5"))
    #expect(problem("y,p,count\n1,0.5,9007199254740994\n") == .invalidCount("9007199254740994"))
    #expect(problem("y,p,count\n1,0.5,-1\n") == .invalidCount("-1"))
    #expect(try read("y,p,count\n1,0.5,3.0\n0,0.5,0\n").report.rowsOfWeightZero == 1)
    // A small weight is one.
    let report = try read("y,p,w\n1,0.5,0.25\n0,0.5,0\n1,0.5,1e-300\n", columns: "weight=w").report
    #expect(report.rowsOfWeightZero == 1 && report.weightSum == 0.25)
  }

  @Test("What looks like a weight and is not used is named, whatever its letters' case")
  func unusedWeights() throws {
    let names = ["Weight", "sample_weight", "n", "COUNT(*)", "w", "row count", "class.weight", "freq"]
    let others = ["id", "x1", "weighted", "country", "fold", "name", ""]
    let header = (["y", "p"] + names + others).joined(separator: ",")
    let report = try read(header + "\n1,0.5" + String(repeating: ",1", count: names.count + others.count))
      .report
    #expect(report.unusedWeights.map(\.name) == names)
  }

  @Test("Weights that a fit cannot go by are refused for points alone; counts of nothing are no weights")
  func distantWeights() {
    func rows(_ name: String) -> String { "\(name),y,w\n1,0,1e-40\n1,1,1e40\n" }
    #expect(problem(rows("x"), columns: "weight=w") == .weightsTooFarApart)
    #expect(problem(rows("p"), columns: "weight=w") == nil && problem(rows("x")) == nil)
    #expect(problem("x,y,w\n1,0,1e-20\n1,1,1e30\n2,1,0\n", columns: "weight=w") == nil)
    #expect(problem("p,y,count\n1,0,0\n") == .allCountsZero)
  }
}
