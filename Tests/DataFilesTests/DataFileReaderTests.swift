import CrossEntropy
import Testing

@testable import DataFiles

struct DataFileReaderTests: ReadsText {
  @Test("Points are read from columns x and y, in any place")
  func points() throws {
    let file = try read("y,name,x\n0,a,-2.5\n1,b,1e3\n")
    #expect(file.kind == .points && !file.hasWeights)
    #expect(
      file.observations == [Observation(x: -2.5, label: .negative), Observation(x: 1000, label: .positive)])
    #expect([file.lines[0], file.lines[1]] == [2, 3])
  }

  @Test("The file's own names are kept, of the column and of words that name classes")
  func names() throws {
    let named = try read(
      "churned,customer_value\nleft,1\nstayed,2\n", columns: "x=customer_value,y=churned", positive: "left")
    #expect(named.names == FileNames(value: "customer_value", positive: "left", negative: "stayed"))
    #expect(try read("x,y\n1,yes\n2,no\n").names == FileNames(positive: "yes", negative: "no"))
    // These say nothing that could stand in a sentence, and "true" would be taken for what is so.
    for labels in [["1", "0"], ["true", "false"]] {
      #expect(try read("x,y\n1,\(labels[0])\n2,\(labels[1])\n").names == FileNames())
    }
    #expect(try read("1,0\n2,1\n", columns: "x=1,y=2").names == FileNames())
  }

  @Test("Predictions become logits, 0 and 1 infinite ones, and losses keep their digits")
  func predictions() throws {
    let probabilities = ["0.3", "1e-300", "0.9999999999999999", "5e-324", "0.5", "1e-9"]
    let file = try read("p,y\n" + probabilities.map { "\($0),1\n\($0),0\n" }.joined() + "0,0\n1,1\n")
    #expect(file.kind == .predictions)
    for (row, observation) in file.observations.dropLast(2).enumerated() {
      let probability = try #require(Double(probabilities[row / 2]))
      let expected = logLoss(probability: probability, label: observation.label)
      let loss = logLoss(logit: observation.x, label: observation.label)
      #expect((loss - expected).magnitude <= 1e-12 * expected)
    }
    #expect(file.observations[12].x == -.infinity && file.observations[13].x == .infinity)
  }

  @Test("A probability is kept as the very number that the file gives, beside its logit")
  func givenProbabilities() throws {
    let numbers = [0.1, 1e-300, 0.30000000000000004, 1 - 1e-16, Double.leastNonzeroMagnitude, 0, 1]
    let file = try read("y,p\n" + numbers.map { "1,\($0)\n" }.joined() + "0,-0\n")
    let given = try #require(file.given)
    #expect(given.count == 8)
    #expect(numbers.indices.map { given[$0]?.bitPattern } == numbers.map(\.bitPattern))
    // −0 is a way to write 0.
    #expect(given[7]?.sign == .plus)
  }

  @Test("Of points and of logits there is none to keep")
  func nothingGiven() throws {
    #expect(try read("x,y\n1,0\n").given == nil && read("logit,y\n1,0\n").given == nil)
  }

  @Test("Logits are taken as they are, infinite ones too")
  func logits() throws {
    let file = try read("y;logit\ntrue;-Infinity\nfalse;40.5\n")
    #expect(file.observations.map(\.x) == [-.infinity, 40.5])
  }

  @Test("The word for the positive class has to occur; where it does not, the words that do are told")
  func absentLabel() throws {
    #expect(
      failure("y,p\nham,0.5\nspam,0.5\nham,0.1\n", positive: "spma")
        == DataFileError(file: "a.csv", column: "y", .absentLabel("spma", known: ["ham", "spam"])))
    #expect(failure("y,p\n1.0,0.5\n", positive: "yes")?.problem == .absentLabel("yes", known: ["1.0"]))
    #expect(
      failure("y,p\nham,0.5\neggs,0.5\nspam,0.1\n", positive: "spam")
        == DataFileError(file: "a.csv", line: 3, column: "y", .thirdLabel("eggs", beside: ["ham", "spam"])))
    // Of several others the first is told.
    #expect(
      failure("y,p\nham,0.5\neggs,0.5\nbeans,0.5\nspam,0.1\n", positive: "spam")
        == DataFileError(file: "a.csv", line: 3, column: "y", .thirdLabel("eggs", beside: ["ham", "spam"])))
    #expect(failure("y,p\nspam,0.5\nNA,0.5\n", positive: "spam")?.problem == .missingLabel("NA"))
    #expect(failure("y,p\nA,0.5\na,0.5\n", positive: "a")?.problem == .sameButForCase(["A", "a"]))
  }

  @Test("Labels are told as the file writes them")
  func labelsAsWritten() throws {
    let report = try read("y,p\n-1,0.5\n1.0,0.5\n").report
    #expect(report.positive == "1.0" && report.negative == "-1")
    #expect(try read("y,p\n1.0,0.5\n").report.negative == nil)
    let words = try read("y,p\nHAM,0.5\nSpam,0.5\nham,0.5\n", positive: "spam").report
    #expect(words.positive == "Spam" && words.negative == "HAM")
  }

  @Test("Blank lines that are stepped over are counted")
  func skipped() throws {
    #expect(try read("\ny,p\n\n1,0.5\n  \n").report.blankLines == 3)
    #expect(try read("y,p\n1,0.5\n").report.blankLines == 0)
  }

  @Test("The texts of a column of keys are kept")
  func keys() throws {
    let format = DataFormat(key: .name("id"))
    let file = try readDataFile(
      bytes: Array("id,y,p\na b,1,0.5\n7,0,0.1\n".utf8), name: "a.csv", format: format)
    #expect(file.keys == ["a b", "7"] && file.report.key == ReadingReport.Column(name: "id", number: 1))
    #expect(try read("y,p\n1,0.5\n").keys == nil)
  }

  @Test("Files without rows are told apart")
  func empty() {
    #expect(problem("") == .empty)
    #expect(problem("\n\n  \n") == .empty)
    #expect(problem("x,y\n\n") == .noRows)
  }

  @Test("Blank lines are skipped and lines stay physical")
  func blankLines() throws {
    let file = try read("\nx,y\n\n\"1\",0\r\n\r\n2,1\n\n\n")
    #expect([file.lines[0], file.lines[1]] == [4, 6])
  }

  @Test("A value that is none is refused with line and column")
  func values() {
    #expect(
      failure("x,y\n1,0\nabc,1\n") == DataFileError(file: "a.csv", line: 3, column: "x", .notANumber("abc")))
    #expect(problem("x,y\n1,0\n2,1,3\n") == .raggedRow(fields: 3, expected: 2))
    #expect(problem("x,y\n,0\n") == .noValue)
    #expect(problem("x,y\nNaN,0\n") == .notFinite("NaN"))
    #expect(problem("x,y\n1e999,0\n") == .notFinite("1e999"))
    #expect(problem("y,p\n0,1.5\n") == .notAProbability("1.5"))
    #expect(problem("y,p\n0,nan\n") == .notAProbability("nan"))
    #expect(problem("y,logit\n0,nan\n") == .notANumber("nan"))
    #expect(problem("x,y\n1,spam\n") == .unknownLabel("spam"))
    #expect(problem("x,y\n1,0\n1,1\n1,2\n") == .thirdLabel("2", beside: ["0", "1"]))
    #expect(problem("x,y\n1,1\n1,2\n") == .unknownLabel("2"))
    #expect(problem("x,y\n1,\n") == .noValue)
  }

  @Test("What is wrong with the text itself is told with the column's name")
  func texts() {
    let error = DataFileError(file: "a.csv", line: 3, column: "y", .unclosedQuote)
    #expect(failure("x,y\n1,0\n2,\"1\n") == error)
  }

  @Test("A value of any length is quoted in short")
  func longValue() {
    guard case .notANumber(let text) = problem("x,y\n" + String(repeating: "q", count: 100_000) + ",0\n")
    else {
      Issue.record("The value was taken for a number")
      return
    }
    #expect(text.count == 60)
  }
}
