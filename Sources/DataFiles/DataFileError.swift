public import CrossEntropy

/// What is wrong with a file that somebody brought, and where.
public struct DataFileError: Error, Sendable, Hashable {
  /// The path as it was given; nil for standard input.
  public let file: String?
  /// The physical line, from 1.
  public let line: Int?
  /// The column's name, or its number in a file without a header line.
  public let column: String?
  /// What is wrong there.
  public let problem: Problem

  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    case missing
    case isDirectory
    case noPermission
    /// Any other failure to open or read, in the system's words.
    case unreadable(String)
    case empty
    case noRows
    /// A zero byte: this is no text.
    case binary
    case notUTF8
    case lineTooLong
    case unclosedQuote
    /// Something stands between a closing quote and the next separator.
    case textAfterQuote
    /// The first line holds numbers in place of names.
    case noHeader
    /// Columns were chosen by number, but the first line holds this text where a number belongs.
    case header(String)
    case missingColumn(DataFormat.Role, known: [String])
    /// None of x, p and logit.
    case missingQuantity(known: [String])
    /// More than one of x, p and logit.
    case ambiguousColumns([DataFormat.Role])
    case unknownColumn(String, known: [String])
    case unknownNumber(Int, count: Int)
    case repeatedColumn(String)
    case raggedRow(fields: Int, expected: Int)
    /// Nothing stands where a value belongs.
    case noValue
    case notANumber(String)
    case notFinite(String)
    case notAProbability(String)
    case invalidWeight(String)
    case allWeightsZero
    /// A word that is no label by itself; the positive one must be chosen.
    case unknownLabel(String)
    /// A third label beside the two of the file.
    case thirdLabel(String, beside: [String])
    /// The rows can be read, but not computed with.
    case unusable(ModelError)
    /// Another file has the other label in the same row.
    case labelsDiffer(otherLine: Int)
    case weightsDiffer(otherLine: Int)
    /// Another file has fewer rows, so that this is the first without a partner.
    case noPartner(otherCount: Int)
  }

  /// A problem at a place, as far as there is one.
  public init(file: String?, line: Int? = nil, column: String? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}
