import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

/// What no sentence may hold, whatever the data are.
struct GrammarTests {
  /// Chapters whose words are tried with data that people bring.
  private static let chapters = ["the-loss", "one-prediction"]

  private func texts(_ variant: Variant) throws -> [(id: String, text: String)] {
    try Course.chapters().filter { Self.chapters.contains($0.name) }.flatMap(\.steps).flatMap { step in
      var context = try variant.context()
      context.dials = Dictionary(step.dials.map { ($0.name, $0.start) }) { first, _ in first }
      let passages = [step.said, step.notes, step.question?.ask ?? [], step.question?.answer ?? []]
      return ([step.title.filled(context)] + passages.map { $0.filled(context) }).map { (step.id, $0) }
    }
  }

  private var slips: [(Regex<Substring>, String)] {
    [
      (/[0-9]e[−-]?[0-9]/, "a power of ten as machines write it"),
      (/\b1 (?:points|labels|losses|bars|predictions|answers|mistakes)\b/, "one of many"),
      (/\b(?:one|One) (?:points|labels|losses|bars|predictions|answers|mistakes)\b/, "one of many"),
      (/\b(?:no|No) (?:are|is|of)\b/, "nothing without a name"),
      (/\b(?:are|is) (?:no|one)\./, "nothing without a name"),
      (/\b(?:one|One) (?:have|are|make|add|were)\b/, "one that are"),
      (/\b(?:all|All) (?:no|one)\b/, "all of one"), (/\bdivided by (?:one|1)\b/, "a division by one"),
      (/(?:^|[^.,0-9])0\.0+\b/, "a zero with decimals"), (/−0\b(?!\.)/, "minus zero"),
      (/(?:^|[^.0-9])[0-9]{4}/, "thousands without a comma"), (/[0-9] %/, "a blank before the percent sign"),
      (/[.?!] [a-z]/, "a sentence that begins small"),
    ]
  }

  @Test("No sentence slips over nothing, one, many, or rounding", arguments: Variant.all)
  func slips(variant: Variant) throws {
    for (id, text) in try texts(variant) {
      for (slip, name) in slips {
        #expect(text.firstMatch(of: slip) == nil, "\(id), \(name): \(text)")
      }
    }
  }

  @Test("The sigmoid's w, b and crossing are not what is left of rounding", arguments: Variant.all)
  func rounding(variant: Variant) throws {
    for (id, text) in try texts(variant) where id == "sigmoid" {
      #expect(text.firstMatch(of: /10⁻¹[⁰¹²³⁴⁵⁶⁷⁸⁹]/) == nil, "\(text)")
    }
  }

  @Test("Every text but a title begins and ends as sentences do", arguments: Variant.all)
  func sentences(variant: Variant) throws {
    for (index, (id, text)) in try texts(variant).enumerated() where index % 5 != 0 && !text.isEmpty {
      #expect(text.first?.isLowercase == false, "\(id): \(text)")
      #expect([".", "?"].contains(text.last), "\(id): \(text)")
    }
  }
}
