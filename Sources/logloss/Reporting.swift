import ArgumentParser
import Curses
import Drawing
import Explainer
import SystemPackage

/// Runs a job; what goes wrong is said in one sentence on standard error, and the exit code is 1. Mistakes in
/// the call itself stay argument-parser's.
func reporting<Result>(_ job: () throws -> Result) throws -> Result {
  do {
    return try job()
  } catch let error as ValidationError {
    throw error
  } catch let error as TerminalError {
    throw failure(terminalSentence(error))
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
  var description: String { "standard output cannot be written to; is it closed, or its disk full?" }
}

private func failure(_ sentence: String) -> ExitCode {
  // Names and texts of files that people bring may hold what would steer the terminal.
  let shown = String(sentence.map(printable))
  // Where it cannot be written, the exit code still tells.
  try? FileDescriptor.standardError.write("logloss: \(shown)\n")
  return .failure
}

private func terminalSentence(_ error: TerminalError) -> String {
  let instead = "\"logloss print\" shows the lesson as text without one."
  return switch error {
  case .inputIsNoTerminal: "standard input is no terminal, so no key can be read; \(instead)"
  case .outputIsNoTerminal: "standard output is no terminal; \(instead)"
  case .unknownTerminal(let name?):
    "the terminal \"\(name)\" (TERM) is not known on this machine; set TERM to a known one, or \(instead)"
  case .unknownTerminal(nil): "TERM is not set, so the terminal is not known; \(instead)"
  case .unusableTerminal(let name):
    "the terminal \"\(name)\" (TERM) cannot place text on a screen; \(instead)"
  }
}
