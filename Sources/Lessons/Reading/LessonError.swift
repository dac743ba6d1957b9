/// What is wrong with a lesson file, and where.
public struct LessonError: Error, Sendable, Hashable {
  public let file: String
  /// Counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  public let problem: Problem

  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The file cannot be opened or read; the reason in the system's words.
    case unreadable(reason: String)
    case notUTF8
    /// It is no YAML; the parser's words.
    case notYAML(String)
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
