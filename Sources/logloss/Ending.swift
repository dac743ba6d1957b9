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
      try? FileDescriptor.standardError.write(harmless(text) + "\n")
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

/// A message of which no part that was typed can steer the terminal, or look like a line of its own.
private func harmless(_ message: String) -> String {
  var message = message
  for text in typedTexts where !text.allSatisfy({ printable($0) == $0 }) {
    message = message.replacing(text, with: text.map(printable))
  }
  return printableLines(message)
}

/// The arguments, and what stands behind `=` in them.
private var typedTexts: [String] {
  let arguments = CommandLine.arguments.dropFirst()
  let values = arguments.compactMap {
    $0.split(separator: "=", maxSplits: 1).dropFirst().first.map(String.init)
  }
  return arguments + values
}
