import CrossEntropy
import Testing

@testable import DataFiles

/// By what columns are found, and whether the first line names them.
struct ColumnChoiceTests: ReadsText {
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
}
