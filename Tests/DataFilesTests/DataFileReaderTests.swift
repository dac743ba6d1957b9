import CrossEntropy
import Testing

@testable import DataFiles

struct DataFileReaderTests {
  private func read(
    _ text: String, columns: String? = nil, positive: String? = nil, header: Bool? = nil
  ) throws -> DataFile {
    let columns = try columns.map { try DataFormat.columns($0) } ?? [:]
    let format = DataFormat(columns: columns, hasHeader: header, positive: positive)
    return try readDataFile(bytes: Array(text.utf8), name: "a.csv", format: format)
  }

  private func failure(_ text: String, columns: String? = nil, positive: String? = nil) -> DataFileError? {
    do {
      _ = try read(text, columns: columns, positive: positive)
      return nil
    } catch {
      return error as? DataFileError
    }
  }

  private func problem(_ text: String, columns: String? = nil) -> DataFileError.Problem? {
    failure(text, columns: columns)?.problem
  }

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

  @Test("Columns may be chosen by name, which settles what is ambiguous")
  func chosenColumns() throws {
    #expect(problem("x,y,p\n1,0,0.5\n") == .ambiguousColumns([.x, .p]))
    #expect(problem("y,p,logit\n0,0.5,0\n") == .ambiguousColumns([.p, .logit]))
    #expect(try read("x,y,p\n1,0,0.5\n", columns: "p=p").observations[0].x == 0)
    let file = try read(
      "\"is, spam\",score\nspam,0.5\nham,0.5\n", columns: "y=\"is, spam\",p=score", positive: "spam")
    #expect(file.observations.map(\.label) == [.positive, .negative])
  }

  @Test("A file without a header line is read by column numbers, from its first line on")
  func noHeader() throws {
    #expect(problem("1,0\n2,1\n") == .noHeader)
    #expect(problem("0.5,spam\n") == .noHeader)
    let file = try read("1.5,0\n2,1\n", columns: "x=1,y=2")
    #expect(file.observations.map(\.x) == [1.5, 2] && file.lines[0] == 1)
    #expect(!file.report.hasHeader)
    #expect(
      failure("NA,0\n1,1\n", columns: "x=1,y=2")
        == DataFileError(file: "a.csv", line: 1, column: "1", .notANumber("NA")))
    #expect(problem("1,0\n", columns: "x=1,y=3") == .unknownNumber(3, count: 2))
  }

  @Test("Columns that are missing, unknown or there twice are named")
  func missingColumns() {
    #expect(problem("a,b\n1,0\n") == .missingQuantity(known: ["a", "b"]))
    #expect(problem("x,sort\n1,0\n") == .missingColumn(.y, known: ["x", "sort"]))
    #expect(problem("x,y\n1,0\n", columns: "y=label") == .unknownColumn("label", known: ["x", "y"]))
    #expect(problem("x,y,x\n1,0,2\n") == .repeatedColumn("x"))
  }

  @Test("A column that is chosen by its number may have a name")
  func numbersOverNames() throws {
    for columns in ["x=1,y=2", "x=#1,y=#2", "x=score,y=2", "y=2,x=1"] {
      let file = try read("score,label\n1.5,0\n2,1\n", columns: columns)
      #expect(file.report.hasHeader && file.observations.map(\.x) == [1.5, 2], "\(columns)")
      #expect(file.report.value == ReadingReport.Column(name: "score", number: 1))
    }
  }

  @Test(
    "A header line of numbers is one, and its columns are found by name and by number",
    arguments: [
      ("y,0,1\n1,0.1,0.9\n0,0.8,0.2\n", "y=1,p=3"), ("y,0,1\n1,0.1,0.9\n0,0.8,0.2\n", "p=1"),
      ("y,0,1\n1,0.1,0.9\n0,0.8,0.2\n", "y=y,p=1"), ("y,0,1\n1,0.1,0.9\n0,0.8,0.2\n", #"p="1""#),
      (",0,1\n0,1.0,0.9\n1,0.0,0.2\n", "y=2,p=3"), (",0,1\n0,1.0,0.9\n1,0.0,0.2\n", "y=0,p=1"),
      (",0,1\n0,1.0,0.9\n1,0.0,0.2\n", "y=#2,p=#3"), (",0,1\n0,1.0,0.9\n1,0.0,0.2\n", #"y="0",p="1""#),
      ("id,0,1\n7,1,0.9\n8,0,0.2\n", "y=2,p=3"), (",0.0,1.0\n0,1.0,0.9\n1,0.0,0.2\n", "y=2,p=3"),
      ("y,0.0,1.0\n1,0.1,0.9\n0,0.8,0.2\n", "y=1,p=3"), ("churned,1\n1,0.9\n0,0.2\n", "y=1,p=2"),
      ("1,2,y\n0.1,0.9,1\n0.8,0.2,0\n", "y=3,p=2"),
    ])
  func numbersForNames(text: String, columns: String) throws {
    let file = try read(text, columns: columns)
    #expect(file.report.hasHeader && file.report.rows == 2)
    #expect(file.given.map { [$0[0], $0[1]] } == [0.9, 0.2] && file.report.positive?.first == "1")
    #expect(file.observations.map(\.label) == [.positive, .negative])
  }

  @Test("A first line of 0 and 1 may be names or a row, and has to be told")
  func namesOrRow() throws {
    let text = "0,1\n1,0.9\n0,0.2\n"
    #expect(problem(text, columns: "y=1,p=2") == .namesOrRow("0,1"))
    #expect(try read(text, columns: "y=1,p=2", header: true).report.rows == 2)
    #expect(try read(text, columns: "y=1,p=2", header: false).report.rows == 3)
    #expect(try read(text, columns: #"y="0",p="1""#).report.rows == 2)
    #expect(problem("id,1,0\n7,1,0.5\n", columns: "y=2,p=3") == .namesOrRow("id,1,0"))
    #expect(problem(",1,0\n7,1,0.5\n", columns: "y=2,p=3") == .namesOrRow(",1,0"))
    #expect(problem("score,1\n0.5,1\n", columns: "p=1,y=2") == .namesOrRow("score,1"))
    // No writer numbers columns in this way.
    #expect(try read("0,0.5\n1,0.9\n", columns: "y=1,p=2").report.rows == 2)
    #expect(try read("1,0\n0,1\n", columns: "y=1,p=2").report.rows == 2)
    #expect(try read("ann,1,0.5\nbob,0,0.1\n", columns: "y=2,p=3").report.rows == 2)
    #expect(try read(",1,0\n,1,0.5\n", columns: "y=2,p=3").report.rows == 2)
    // A number that was spoilt is no name.
    #expect(problem("0.9x,yes\n0.5,no\n", columns: "p=1,y=2") == .notANumber("0.9x"))
  }

  @Test("Digits that are one column's name and another's number have to be told apart")
  func nameOrNumber() throws {
    let text = "id,y,0,1\n7,1,0.1,0.9\n"
    #expect(problem(text, columns: "y=y,p=1") == .nameOrNumber("1", names: ["id", "y", "0", "1"]))
    #expect(try read(text, columns: "y=y,p=#4").given?[0] == 0.9)
    #expect(try read(text, columns: "y=2,p=4").given?[0] == 0.9)
    #expect(problem(text, columns: "y=y,p=y") == .sharedColumn("y", [.y, .p]))
    #expect(problem(text, columns: "y=2,p=5") == .unknownNumber(5, count: 4))
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

  @Test("The word for the positive class has to occur; where it does not, the words that do are told")
  func absentLabel() throws {
    #expect(
      failure("y,p\nham,0.5\nspam,0.5\nham,0.1\n", positive: "spma")
        == DataFileError(file: "a.csv", column: "y", .absentLabel("spma", known: ["ham", "spam"])))
    #expect(failure("y,p\n1.0,0.5\n", positive: "yes")?.problem == .absentLabel("yes", known: ["1.0"]))
    #expect(
      failure("y,p\nham,0.5\neggs,0.5\nspam,0.1\n", positive: "spam")
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

  @Test("Weights that a fit cannot go by are refused for points alone; counts of nothing are no weights")
  func distantWeights() {
    func rows(_ name: String) -> String { "\(name),y,w\n1,0,1e-40\n1,1,1e40\n" }
    #expect(problem(rows("x"), columns: "weight=w") == .weightsTooFarApart)
    #expect(problem(rows("p"), columns: "weight=w") == nil && problem(rows("x")) == nil)
    #expect(problem("x,y,w\n1,0,1e-20\n1,1,1e30\n2,1,0\n", columns: "weight=w") == nil)
    #expect(problem("p,y,count\n1,0,0\n") == .allCountsZero)
  }
}
