import ArgumentParser
import CrossEntropy
import DataFiles
import Drawing
import Numerals

/// How people's own data are read, and what is made of them.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns by name or by number, from 1: y=NAME,p=NAME or y=1,p=2; of x, p and logit one; weight or count if you like.",
      valueName: "y=NAME,p=NAME"),
    transform: columns(named:))
  var columns: [DataFormat.Role: DataFormat.Column] = [:]

  @Option(
    help: ArgumentHelp(
      "Whether the first line holds names: yes or no; found out unless given.", valueName: "yes|no"))
  var header: HeaderLine?

  // Unconditional: -1 is a label.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The positive label, where labels are not 0/1, -1/1, true/false or yes/no.", valueName: "word"))
  var positive: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Clip probabilities into EPS...1-EPS, as some libraries do.", valueName: "eps"),
    transform: number(named:))
  var clip: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "C of the fit to x, in ½w² + C · Σ loss, or none for no penalty.", valueName: "C|none"),
    transform: inverseRegularization(named:))
  var inverseRegularization: InverseRegularization = .finite(1)

  /// What the reader of files is told.
  var format: DataFormat {
    DataFormat(columns: columns, hasHeader: header.map { $0 == .yes }, positive: positive)
  }

  /// Whether any of the options was given.
  var isUsed: Bool {
    !columns.isEmpty || header != nil || positive != nil || clip != nil || inverseRegularization != .finite(1)
  }

  func validate() throws {
    if let clip, !(clip > 0 && clip < 0.5) {
      throw ValidationError("--clip is \(clip), but it must lie between 0 and 0.5.")
    }
    if positive?.isEmpty == true { throw ValidationError("--positive needs a word.") }
  }
}

/// Whether a file begins with a header line.
enum HeaderLine: String, ExpressibleByArgument, CaseIterable { case yes, no }

private func columns(named text: String) throws -> [DataFormat.Role: DataFormat.Column] {
  do {
    return try DataFormat.columns(text)
  } catch {
    throw ValidationError(String(sentence(for: error as any Error).map(printable)))
  }
}

/// A column as an option names it.
func column(named text: String) throws -> DataFormat.Column {
  do {
    return try DataFormat.Column(text)
  } catch {
    throw ValidationError("it must be the name of a column, or its number.")
  }
}

/// A number as an option gives it.
func number(named text: String) throws -> Double {
  guard let number = readNumber(text) else {
    throw ValidationError("it must be a number, in decimal digits.")
  }
  return number
}

private func inverseRegularization(named text: String) throws -> InverseRegularization {
  if text == "none" { return .none }
  guard let value = readNumber(text), value > 0, value.isFinite else {
    throw ValidationError("it must be a number above zero, or none.")
  }
  return .finite(value)
}
