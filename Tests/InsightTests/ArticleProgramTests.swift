import Testing

@testable import Insight

struct ArticleProgramTests {
  @Test(
    "Every program is there, begins with what it needs, and ends with one line end",
    arguments: ArticleProgram.allCases)
  func text(program: ArticleProgram) {
    #expect(program.text.hasPrefix("# "))
    #expect(program.text.contains("It needs"))
    #expect(program.text.hasSuffix("\n") && !program.text.hasSuffix("\n\n"))
    #expect(!program.text.contains("\t") && !program.text.contains("\r"))
  }

  @Test("The parts are the whole program, each under its comment", arguments: ArticleProgram.allCases)
  func parts(program: ArticleProgram) {
    #expect(program.parts.flatMap(\.lines).joined(separator: "\n") + "\n" == program.text)
    #expect(program.parts.count >= 4)
    for part in program.parts { #expect(part.lines.first?.hasPrefix("# ") == true, "\(part)") }
  }

  @Test("A part is called what its comment says before it explains")
  func names() {
    let names = ArticleProgram.circles.parts.map(\.name)
    #expect(names.dropFirst() == ["The data", "The network", "The training", "The printout", "The curves"])
  }

  @Test("No file is called like a module that it imports", arguments: ArticleProgram.allCases)
  func fileNames(program: ArticleProgram) throws {
    let asset = try #require(Asset.all(under: "code/").first { $0.text == program.text })
    #expect(!program.text.contains("import \(asset.name)"))
    #expect(!program.text.contains("from \(asset.name)"))
  }

  @Test("The programs name no argument that the libraries have dropped", arguments: ArticleProgram.allCases)
  func outdated(program: ArticleProgram) {
    #expect(!program.text.contains("(lr=") && !program.text.contains("input_dim"))
  }
}
