public import ArgumentParser
public import Insight

/// The programs of the articles, to be piped into Python.
struct Code: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Print one of the articles' programs, mended so that it runs.",
    discussion: """
      What is printed is Python and nothing else: logloss code numpy | python3 runs it. Its first lines say which \
      libraries it needs.
      """)

  @Argument(
    help: ArgumentHelp(
      "Which program.", valueName: ArticleProgram.allCases.map(\.rawValue).joined(separator: "|")))
  var program: ArticleProgram

  func run() throws {
    // The program ends its last line itself.
    try reporting { try writeOutput(String(program.text.dropLast())) }
  }
}

extension ArticleProgram: ExpressibleByArgument {}
