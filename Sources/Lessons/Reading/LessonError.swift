/// What is wrong with a lesson file, and where.
public struct LessonError: Error, Sendable, Hashable {
  public let file: String
  /// Counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// Counted from 1, in characters of Unicode; nil where the line as a whole is meant, or the file.
  public let column: Int?
  public let problem: Problem

  /// - Parameters:
  ///   - file: The path, or what else the file is known by.
  ///   - line: Counted from 1; nil where the file as a whole is meant.
  ///   - column: Counted from 1; nil where the line as a whole is meant.
  ///   - problem: What is wrong there.
  public init(file: String, line: Int?, column: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  init(file: String, position: YAMLNode.Position, problem: Problem) {
    self.init(file: file, line: position.line, column: position.column, problem: problem)
  }

  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The file cannot be opened or read; the reason in the system's words.
    case unreadable(reason: String)
    case notUTF8
    /// It is no YAML; the parser's words.
    case notYAML(String)
    /// A second document begins, where one is read.
    case severalDocuments
    /// An anchor or an alias, as it is written: `&name` or `*name`.
    case reference(String)
    /// Lists and mappings lie within each other, deeper than any lesson needs.
    case nestedTooDeep
    /// Something else stands there than a mapping, a list, a text or a number.
    case wrongKind(expected: String, key: String)
    case missingKey(String)
    case unknownKey(String, allowed: [String])
    case repeatedKey(String)
    case unknownScene(String, known: [String])
    case unknownPlaceholder(String, known: [String])
    case unknownReading(String, known: [String])
    case unknownFact(String, known: [String])
    case template(Template.Flaw)
    /// A step's id that is not in kebab-case.
    case malformedID(String)
    case repeatedID(String)
    case noSteps
    case notANumber(String)
    case notALabel(String)
    case unknownTraining(String, known: [String])
    /// A step declares two dials of one name.
    case repeatedDial(String)
    /// A dial starts outside its range, or a probability is none.
    case outsideRange(Double)
    /// A column has another length than that of the labels.
    case unequalColumns(String, Int, labels: Int)
  }
}
