import ArgumentParser
import Words

/// The command: what it is called with, and which of its jobs that is.
@main
struct LogLoss: ExplainedCommand {
  static let configuration = CommandConfiguration(
    commandName: "logloss",
    abstract: wording("commands.logloss.abstract"),
    discussion: wording("commands.logloss.discussion"),
    version: "0.1.0",
    subcommands: [
      Walk.self, Notes.self, Print.self, Export.self, Check.self, Score.self, Train.self, Lesson.self,
      Code.self,
    ],
    defaultSubcommand: Walk.self)

  static var examples: String { wording("commands.logloss.examples") }

  /// A call without arguments asks for the walkthrough as it is; parsing none would take longer than the first page.
  static func main() {
    do {
      guard CommandLine.argc > 1 else { return try Walkthrough().run() }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(by: error)
    }
  }
}
