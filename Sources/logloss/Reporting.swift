import ArgumentParser
import Drawing
import SystemPackage
import Words

/// Runs a job; what goes wrong is said in one sentence on standard error, and the exit code is 1. Mistakes in
/// the call itself stay argument-parser's.
func reporting<Result>(_ job: () throws -> Result) throws -> Result {
  do {
    return try job()
  } catch let error as ValidationError {
    throw error
  } catch {
    throw failure(sentence(for: error))
  }
}

/// Writes a text and a line end to standard output.
///
/// - Throws: ``OutputFailed`` where it cannot be written: a full disk, a closed output.
func writeOutput(_ text: String) throws {
  do {
    try FileDescriptor.standardOutput.write(text + "\n")
  } catch {
    throw OutputFailed()
  }
}

/// What was to be written could not be.
struct OutputFailed: Error, CustomStringConvertible {
  var description: String { wording("commands.reporting.no-output") }
}

/// Says in one sentence what is wrong, on standard error.
func complain(_ sentence: String) {
  // Names and texts of files that people bring may hold what would steer the terminal.
  let shown = String(sentence.map(printable))
  // Where it cannot be written, the exit code still tells.
  try? FileDescriptor.standardError.write("logloss: \(shown)\n")
}

private func failure(_ sentence: String) -> ExitCode {
  complain(sentence)
  return .failure
}
