import ArgumentParser
import Drawing
import SystemPackage

extension LogLoss {
  /// Ends the program with what an error has to say: help and version on standard output, mistakes in the call on
  /// standard error. What was asked for and cannot be written is a failure, too.
  static func end(by error: any Error) -> Never {
    let (text, code) = (answer(to: error), exitCode(for: error))
    guard !text.isEmpty else { exit(withError: code) }
    guard code.isSuccess else {
      // Where it cannot be written, the exit code still tells.
      try? FileDescriptor.standardError.write(text + "\n")
      exit(withError: code)
    }
    do {
      try reporting { try writeOutput(text) }
    } catch {
      exit(withError: error)
    }
    exit()
  }
}
