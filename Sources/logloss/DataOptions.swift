import ArgumentParser
import CrossEntropy
import DataFiles
import Drawing
import Numerals
import Words

/// How people's own data are read, and what is made of them.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("columns"),
    help: ArgumentHelp(
      wording("commands.data-options.columns"),
      valueName: wording("commands.data-options.columns-value")),
    transform: models(named:))
  var models: [[DataFormat.Role: DataFormat.Column]] = [[:]]

  @Option(
    help: ArgumentHelp(
      wording("commands.data-options.header"), valueName: wording("commands.data-options.header-value")))
  var header: HeaderLine?

  // Unconditional: -1 is a label.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      wording("commands.data-options.positive"), valueName: wording("commands.data-options.positive-value")))
  var positive: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      wording("commands.data-options.clip"), valueName: wording("commands.data-options.clip-value")),
    transform: number(named:))
  var clip: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      wording("commands.data-options.inverse-regularization"),
      valueName: wording("commands.data-options.inverse-regularization-value")),
    transform: inverseRegularization(named:))
  var inverseRegularization: InverseRegularization = .finite(1)

  /// What the reader of files is told, for each of the models whose predictions are chosen.
  var formats: [DataFormat] {
    models.map { DataFormat(columns: $0, hasHeader: header.map { $0 == .yes }, positive: positive) }
  }

  /// The same for the first model.
  var format: DataFormat { formats.first ?? DataFormat() }

  /// Whether any of the options was given.
  var isUsed: Bool {
    models != [[:]] || header != nil || positive != nil || clip != nil || inverseRegularization != .finite(1)
  }

  func validate() throws {
    if let clip, !(clip > 0 && clip < 0.5) {
      throw ValidationError(wording("commands.data-options.clip-outside", ["clip": "\(clip)"]))
    }
    if positive?.isEmpty == true {
      throw ValidationError(wording("commands.data-options.positive-needs-word"))
    }
  }
}

/// Whether a file begins with a header line.
enum HeaderLine: String, ExpressibleByArgument, CaseIterable { case yes, no }

private func models(named text: String) throws -> [[DataFormat.Role: DataFormat.Column]] {
  do {
    return try DataFormat.models(text)
  } catch {
    throw ValidationError(String(sentence(for: error as any Error).map(printable)))
  }
}

/// A column as an option names it.
func column(named text: String) throws -> DataFormat.Column {
  do {
    return try DataFormat.Column(text)
  } catch {
    throw ValidationError(wording("commands.data-options.not-a-column"))
  }
}

/// A number as an option gives it.
func number(named text: String) throws -> Double {
  guard let number = readNumber(text) else {
    throw ValidationError(wording("commands.data-options.not-a-number"))
  }
  return number
}

private func inverseRegularization(named text: String) throws -> InverseRegularization {
  if text == "none" { return .none }
  guard let value = readNumber(text), value > 0, value.isFinite else {
    throw ValidationError(wording("commands.data-options.not-above-zero"))
  }
  return .finite(value)
}
