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
  /// What to give `--columns` to have the file read, where that can be told.
  public let suggestedColumns: String?

  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    case missing
    case isDirectory
    case noPermission
    /// A disk, a clock, a source of zeros: no file.
    case isDevice
    /// Something that programs talk to each other through.
    case isSocket
    /// Any other failure to open or read, in the system's words.
    case unreadable(String)
    case empty
    /// There is a header line, and nothing below it.
    case noRows
    /// A zero byte: this is no text.
    case binary
    /// Another format than text in columns.
    case foreign(ForeignFormat)
    /// A file of gzip that is cut short, or spoilt.
    case damagedGzip
    /// A column that is used holds what is no UTF-8.
    case notUTF8
    /// A line of more than 256 MB.
    case lineTooLong
    /// A field opens a quote that is never closed.
    case unclosedQuote
    /// Something stands between a closing quote and the next separator.
    case textAfterQuote
    /// The first line holds numbers in place of names.
    case noHeader
    /// The first line, which may hold numbers for names or a row.
    case namesOrRow(String)
    /// A role has no column of its name; those that there are.
    case missingColumn(DataFormat.Role, known: [String])
    /// None of x, p and logit.
    case missingQuantity(known: [String])
    /// Several columns whose names speak of one role.
    case severalColumns(DataFormat.Role, names: [String])
    /// The names stand on a later line, below something else.
    case preamble(namesLine: Int)
    /// More than one of x, p and logit.
    case ambiguousColumns([DataFormat.Role])
    /// A column was chosen that is not there; those that are.
    case unknownColumn(String, known: [String])
    /// The column of keys is not there; those that are.
    case unknownKey(String, known: [String])
    /// A column was chosen by a number that is too large for a row of that many fields.
    case unknownNumber(Int, count: Int)
    /// Two columns of one name, of which one would have to be taken.
    case repeatedColumn(String)
    /// Digits that are the name of one column and the number of another; all names.
    case nameOrNumber(String, names: [String])
    /// Two roles were given the same column.
    case sharedColumn(String, [DataFormat.Role])
    /// A row has another number of fields than the first line.
    case raggedRow(fields: Int, expected: Int)
    /// Nothing stands where a value belongs.
    case noValue
    /// The text that stands where a number belongs.
    case notANumber(String)
    /// A number with a comma that may be a decimal mark or part thousands, as it is written.
    case decimalOrThousands(String)
    /// A number whose decimal mark is not that of the numbers before it, as it is written.
    case mixedMarks(String)
    /// A percentage among probabilities, or a probability among percentages, as it is written.
    case mixedPercent(String)
    /// Nothing but 0 and 1 in a column that was taken for probabilities by its name alone.
    case predictedClasses
    /// A number that is not finite, as it is written.
    case notFinite(String)
    /// A number outside 0…1, as it is written.
    case notAProbability(String)
    /// A weight that is not finite or below zero, as it is written.
    case invalidWeight(String)
    /// A count that is no whole number, or too large to be one, as it is written.
    case invalidCount(String)
    case allWeightsZero
    case allCountsZero
    /// The weights of points are further apart than their fit can take.
    case weightsTooFarApart
    /// A text that says that there is no label.
    case missingLabel(String)
    /// The positive word, which no row has; the words that rows have.
    case absentLabel(String, known: [String])
    /// Labels that only the case of letters tells apart.
    case sameButForCase([String])
    /// A word that is no label by itself; the positive one must be chosen.
    case unknownLabel(String)
    /// A third label beside the two of the file.
    case thirdLabel(String, beside: [String])
    /// The rows can be read, but not computed with.
    case unusable(ModelError)
    /// Another file has the other label in the same row; the column by which the rows can be joined, if there is one.
    case labelsDiffer(otherLine: Int, key: String?)
    /// Another file has the other label in the row of the same key.
    case labelsOfKeyDiffer(String, otherLine: Int)
    /// Another file has another weight in the same row.
    case weightsDiffer(otherLine: Int)
    /// Another file has another count in the same row.
    case countsDiffer(otherLine: Int)
    /// One file's rows are counted by this column, the other's are not.
    case countedAlone
    /// Two rows have the same key, as it is written.
    case repeatedKey(String, otherLine: Int)
    /// No row of the other file has this key.
    case missingKey(String)
    /// A column of the other file has the same name and the same values, in another order; the column by which the rows
    /// can be joined, if there is one.
    case otherOrder(key: String?)
    /// A column of the other file has the same name and other values.
    case otherRows
    /// Another file has fewer rows, so that this is the first without a partner.
    case noPartner(otherCount: Int)
  }

  /// A problem at a place, as far as there is one.
  public init(
    file: String?, line: Int? = nil, column: String? = nil, _ problem: Problem,
    suggestedColumns: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.suggestedColumns = suggestedColumns
  }
}
