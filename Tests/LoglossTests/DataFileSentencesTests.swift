import CrossEntropy
import DataFiles
import Testing

@testable import logloss

struct DataFileSentencesTests {
  private static let problems: [DataFileError.Problem] = [
    .missing, .isDirectory, .noPermission, .unreadable("Input/output error"), .empty, .noRows, .binary,
    .notUTF8,
    .lineTooLong, .unclosedQuote, .textAfterQuote, .noHeader, .namesOrRow("0,1"),
    .nameOrNumber("1", names: ["y", "0", "1"]), .sharedColumn("y", [.y, .p]), .invalidCount("-2"),
    .missingLabel("NA"),
    .absentLabel("yes", known: ["1", "0"]), .sameButForCase(["a", "A"]), .repeatedKey("7", otherLine: 2),
    .missingKey("7"), .otherOrder(key: "id"), .otherOrder(key: nil), .otherRows, .notANumber("1,234"),
    .unknownLabel("5e-1"),
    .missingColumn(.y, known: ["a"]),
    .missingQuantity(known: ["a", "b"]), .ambiguousColumns([.x, .p]), .unknownColumn("q", known: ["x", "y"]),
    .unknownNumber(3, count: 2), .repeatedColumn("x"), .raggedRow(fields: 1, expected: 2), .noValue,
    .notANumber("1,5"), .notFinite("nan"), .notAProbability("2"), .invalidWeight("-1"), .allWeightsZero,
    .unknownLabel("spam"), .thirdLabel("2", beside: ["0", "1"]), .unusable(.singleClass(.negative)),
    .unusable(.separable), .labelsDiffer(otherLine: 3, key: nil),
    .labelsDiffer(otherLine: 3, key: "id"), .weightsDiffer(otherLine: 3),
    .noPartner(otherCount: 1), .unknownKey("id", known: ["y", "p"]), .allCountsZero, .weightsTooFarApart,
    .labelsOfKeyDiffer("7", otherLine: 3), .countsDiffer(otherLine: 3), .countedAlone, .damagedGzip,
    .severalColumns(.p, names: ["a", "b"]), .preamble(namesLine: 3), .mixedMarks("0,5"), .mixedPercent("5%"),
    .predictedClasses,
  ]

  @Test("Every problem of a data file has one sentence, with file, line and column", arguments: problems)
  func problem(problem: DataFileError.Problem) {
    let text = sentence(for: DataFileError(file: "mine.csv", line: 7, column: "y", problem) as any Error)
    #expect(text.hasPrefix("mine.csv, line 7, column \"y\": "), "\(text)")
    #expect(text.hasSuffix(".") || text.hasSuffix("?"))
    #expect(!text.contains("cannot be used") && !text.contains("Optional("))
    #expect(text.replacing(/mine\.csv/, with: "").count { $0 == "." } <= 1, "\(text)")
  }

  @Test("The option that settles what is ambiguous or has no names is named")
  func options() {
    for problem in [
      DataFileError.Problem.ambiguousColumns([.p, .logit]), .noHeader, .missingQuantity(known: []),
    ] {
      #expect(sentence(for: DataFileError(file: "a.csv", problem)).contains("--columns"))
    }
    #expect(sentence(for: DataFileError(file: "a.csv", .unknownLabel("ham"))).contains("--positive"))
  }

  @Test(
    "What is no table is called by its name, with a command that makes one", arguments: ForeignFormat.allCases
  )
  func foreign(format: ForeignFormat) {
    let text = sentence(for: DataFileError(file: "mine", .foreign(format)))
    #expect(text.hasPrefix("mine: this is ") && text.hasSuffix("."))
    #expect(format == .html || text.contains("`") && text.ranges(of: "mine").count == 2)
  }

  @Test("A path in a command is written as a shell takes it")
  func shellNames() {
    #expect(shellName("a/b_1.csv") == "a/b_1.csv" && shellName("my file") == "'my file'")
    #expect(shellName("it's") == #"'it'\''s'"# && shellName("$(x)") == "'$(x)'")
  }

  @Test("A number that may be two says both")
  func doubtful() {
    let text = sentence(for: DataFileError(file: "a.csv", .decimalOrThousands("1,200")))
    #expect(text.contains("1.200") && text.contains(" 1200 ") && text.contains("thousands"))
  }

  @Test("The choice of columns that a file leaves no doubt about is written out")
  func choice() {
    for problem in [
      DataFileError.Problem.noHeader, .missingQuantity(known: ["a"]), .missingColumn(.y, known: ["a"]),
    ] {
      let error = DataFileError(file: "a.csv", problem, suggestedColumns: "y=3,p=#4")
      #expect(sentence(for: error).contains("--columns y=3,p=#4"))
    }
  }

  @Test("A number that is written in another way is told what is wrong with it")
  func otherNumbers() {
    func words(_ text: String) -> String { sentence(for: DataFileError(file: "a.csv", .notANumber(text))) }
    for text in ["1,234", "1 234 567", "-12'345", "1_000"] {
      #expect(words(text).contains("thousands") && !words(text).contains("point"), "\(words(text))")
    }
    #expect(words("1,5").contains("point") && words("[1,5]").contains("list"))
    #expect(!words("0x10").contains("point"))
  }

  @Test("Eight columns are listed, and of more than that how many more there are", arguments: [8, 9, 20])
  func listed(count: Int) {
    let known = (1...count).map { "c\($0)" }
    let text = sentence(for: DataFileError(file: nil, .missingQuantity(known: known)))
    #expect(text.contains("\"c7\", \"c8\"") && !text.contains("\"c9\""))
    #expect(text.contains(" more") == (count > 8) && (count == 8 || text.contains(" and \(count - 8) more;")))
  }

  @Test("A hundred columns are not all listed")
  func manyColumns() {
    let known = (1...100).map { "column \($0)" }
    let text = sentence(for: DataFileError(file: nil, .missingQuantity(known: known)))
    #expect(text.hasPrefix("standard input: ") && text.contains("and 92 more") && text.count < 300)
  }

  @Test(
    "What is typed for --columns is answered in one sentence",
    arguments: [
      ColumnsError.malformed("y"), .unknownRole("z"), .repeatedRole(.y), .severalQuantities,
      .weightAndCount,
    ])
  func columns(error: ColumnsError) {
    let text = sentence(for: error as any Error)
    #expect(text.hasSuffix(".") && text.count { $0 == "." } == 1 && text.contains("--columns"))
  }
}
