/// What is wrong with a lesson file, and where.
public struct LessonError: Error, Sendable, Hashable {
  /// The path, or what else the file is known by.
  public let file: String
  /// Counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// Counted from 1, in characters of Unicode; nil where the line as a whole is meant, or the file.
  public let column: Int?
  /// What is wrong there.
  public let problem: Problem
  /// How many more things are wrong with the file.
  public let others: Int

  /// - Parameters:
  ///   - file: The path, or what else the file is known by.
  ///   - line: Counted from 1; nil where the file as a whole is meant.
  ///   - column: Counted from 1; nil where the line as a whole is meant.
  ///   - problem: What is wrong there.
  ///   - others: How many more things are wrong with the file.
  public init(file: String, line: Int?, column: Int? = nil, problem: Problem, others: Int = 0) {
    self.others = others
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  init(file: String, position: YAMLNode.Position, problem: Problem) {
    self.init(file: file, line: position.line, column: position.column, problem: problem)
  }

  /// The same, with word of others in the file.
  func with(others: Int) -> LessonError {
    LessonError(file: file, line: line, column: column, problem: problem, others: others)
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
    /// A mapping lacks a key that it must have.
    case missingKey(String)
    /// A mapping has a key that means nothing there; those that may be there.
    case unknownKey(String, allowed: [String])
    /// A mapping has one key twice.
    case repeatedKey(String)
    /// A name that is none, and those that come nearest to it.
    case unknownFigure(String, nearest: [String])
    case unknownPlaceholder(String, nearest: [String])
    case unknownFact(String, nearest: [String])
    case unknownReading(String, known: [String])
    /// A text with a flaw in its braces.
    case template(Template.Flaw)
    /// A step's id that is not in kebab-case.
    case malformedID(String)
    /// A step's id that an earlier step has.
    case repeatedID(String)
    case noSteps
    /// The text that stands where a number belongs.
    case notANumber(String)
    /// The text that stands where 0 or 1 belongs.
    case notALabel(String)
    case unknownTraining(String, known: [String])
    /// A step lacks a dial that something in it reads.
    case missingDial(String, neededBy: Needer)
    /// A step does not train what something in it shows; one of these would do.
    case missingTraining([String], neededBy: Needer)
    /// A step declares a dial that nothing in it reads.
    case unreadDial(String)
    /// A step declares two dials of one name.
    case repeatedDial(String)
    /// A question offers fewer than two answers to choose from.
    case fewChoices
    /// Two choices of a question, counted from 1, have the same words, or one is right whenever the other is.
    case choicesAlike(first: Int, second: Int)
    /// A dial starts outside its range, or a probability is none.
    case outsideRange(Double)
    /// A column has another length than that of the labels.
    case unequalColumns(String, Int, labels: Int)
  }
}
