import ArgumentParser
import CrossEntropy
import DataFiles
import Drawing

/// How people's own data are read, and what is made of them.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns by name, or by number for files without a header line: y=NAME,p=NAME or y=1,p=2; of x, p and logit one.",
      valueName: "y=NAME,p=NAME"),
    transform: columns(named:))
  var columns: DataFormat.Columns = .named([:])

  @Option(
    help: ArgumentHelp(
      "The positive label, where labels are not 0/1, true/false or yes/no.", valueName: "word"))
  var positive: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Clip probabilities into EPS...1-EPS, as some libraries do.", valueName: "eps"))
  var clip: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "C of the fit to x, in ½w² + C · Σ loss, or none for no penalty.", valueName: "C|none"),
    transform: inverseRegularization(named:))
  var inverseRegularization: InverseRegularization = .finite(1)

  /// What the reader of files is told.
  var format: DataFormat {
    DataFormat(columns: columns, positive: positive)
  }

  /// Whether any of the options was given.
  var isUsed: Bool {
    columns != .named([:]) || positive != nil || clip != nil || inverseRegularization != .finite(1)
  }

  func validate() throws {
    if let clip, !(clip > 0 && clip < 0.5) {
      throw ValidationError("--clip is \(clip), but it must lie between 0 and 0.5.")
    }
    if positive?.isEmpty == true { throw ValidationError("--positive needs a word.") }
  }
}

private func columns(named text: String) throws -> DataFormat.Columns {
  do {
    return try DataFormat.Columns(text)
  } catch {
    throw ValidationError(String(sentence(for: error as any Error).map(printable)))
  }
}

private func inverseRegularization(named text: String) throws -> InverseRegularization {
  if text == "none" { return .none }
  guard let value = Double(text), value > 0, value.isFinite else {
    throw ValidationError("it must be a number above zero, or none.")
  }
  return .finite(value)
}
