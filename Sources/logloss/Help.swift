import ArgumentParser
import Words

/// A command whose help ends with calls that can be typed as they stand.
protocol ExplainedCommand: ParsableCommand {
  /// The calls, a line each; what a call does may follow it behind two blanks.
  static var examples: String { get }
}

extension LogLoss {
  /// What is to be said of an error, of help and of completions that were asked for.
  static func answer(to error: any Error) -> String {
    let text = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else { return text }
    if let shell = Shell(script: text) {
      return shell.completingCallsWithoutCommand(text, commands: commandNames + ["help"])
    }
    guard let command = command(explainedBy: text) else { return text }
    let gap = text.hasSuffix("\n") ? "\n" : "\n\n"
    return text + gap + wording("commands.help.examples", ["examples": command.examples])
  }

  /// The command that a help text is of.
  private static func command(explainedBy text: String) -> (any ExplainedCommand.Type)? {
    guard text.hasPrefix("OVERVIEW: ") else { return nil }
    let usage = text.split(separator: "\n").first { $0.hasPrefix("USAGE: ") }
    // USAGE: logloss COMMAND
    let word = usage?.split(separator: " ").dropFirst(2).first
    return commands.first { $0.configuration.commandName.map { $0[...] == word } == true } ?? LogLoss.self
  }

  /// The names of the commands, but for argument-parser's own.
  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  private static var commands: [any ExplainedCommand.Type] {
    configuration.subcommands.compactMap { $0 as? any ExplainedCommand.Type }
  }
}
