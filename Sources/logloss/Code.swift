public import ArgumentParser
public import Insight
import Words

/// The programs of the articles, to be piped into Python.
struct Code: ExplainedCommand {
  static var examples: String { wording("commands.code.examples") }

  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: wording("commands.code.abstract"),
    discussion: wording("commands.code.discussion"))

  @Argument(
    help: ArgumentHelp(
      wording("commands.code.program"),
      valueName: ArticleProgram.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .names(ArticleProgram.allCases.map(\.rawValue)))
  var program: ArticleProgram

  func run() throws {
    // The program ends its last line itself.
    try reporting { try writeOutput(String(program.text.dropLast())) }
  }
}

extension ArticleProgram: ExpressibleByArgument {}
