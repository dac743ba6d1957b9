import Insight
import TestSupport
import Testing

@testable import Lessons

struct VocabularyTests {
  @Test("Names come in order, each once, and can be looked up")
  func order() {
    #expect(figureNames == Set(figureNames).sorted())
    #expect(placeholderNames == Set(placeholderNames).sorted())
    #expect(factNames == Set(factNames).sorted())
    #expect(figureNames.allSatisfy { Vocabulary.all.figure($0)?.name == $0 })
    #expect(factNames.allSatisfy { Vocabulary.all.fact($0)?.name == $0 })
    #expect(placeholderNames.allSatisfy { Vocabulary.all.placeholder($0)?.name == $0 })
  }

  @Test("A name that is given twice ends the program, for one of the two would be lost")
  func twice() async {
    await #expect(processExitsWith: .failure) {
      let fact = NamedFact("is so") { _ in true }
      _ = Vocabulary([Vocabulary(facts: [fact]), Vocabulary(facts: [fact])])
    }
  }

  @Test("Every figure says in a sentence what it shows", arguments: figureNames)
  func summaries(name: String) throws {
    let summary = try #require(Vocabulary.all.figure(name)).summary
    #expect(summary.first?.isUppercase == true && summary.last == "." && summary.count < 100)
  }

  @Test("The listing has a line for every name, with what it needs and what it says of the data")
  func listing() throws {
    let lines = Vocabulary.all.listing(try DataSet.tenPoints.context()).split(separator: "\n")
    func line(_ start: String) -> Substring? { lines.first { $0.hasPrefix("  \(start) ") } }
    for name in figureNames { #expect(line(name) != nil, "\(name)") }
    for name in factNames { #expect(line(name) != nil, "\(name)") }
    for name in placeholderNames { #expect(line("{\(name)}") != nil, "\(name)") }
    #expect(line("{mean loss}")?.hasSuffix(" 0.3329") == true)
    #expect(line("has mistakes")?.hasSuffix(" yes") == true)
    #expect(line("grouped")?.hasSuffix(" no") == true)
    #expect(line("{p}")?.contains("\"p\"") == true)
    #expect(line("circles-network")?.contains("training circles") == true)
    #expect(line("circles")?.contains("\"learning rate\", \"momentum\", \"seed\"") == true)
  }
}

struct NearestNamesTests {
  @Test(
    "The nearest names come first",
    arguments: [
      ("clases", ["classes", "recap", "glasses"]), ("RECAP", ["recap", "classes", "glasses"]),
      ("", ["recap", "classes", "glasses"]),
    ])
  func order(name: String, nearest: [String]) {
    #expect(
      nearestNames(to: name, among: ["recap", "classes", "glasses", "a long name"]).first == nearest[0])
  }

  @Test("There are three, or as many as there are names")
  func count() {
    #expect(nearestNames(to: "x", among: ["a", "b", "c", "d"]).count == 3)
    #expect(nearestNames(to: "x", among: ["a"]) == ["a"])
    // Capitals make no difference, on either side.
    #expect(nearestNames(to: "loss", among: ["los", "LOSS"]).first == "LOSS")
    #expect(nearestNames(to: "LOSS", among: ["los", "Loss"]).first == "Loss")
    #expect(nearestNames(to: "x", among: []).isEmpty)
  }

  @Test("Characters left out, put in or exchanged count one each")
  func distances() {
    #expect(
      nearestNames(to: "loss", among: ["losses", "los", "boss", "glosses"]) == ["boss", "los", "losses"])
  }
}
