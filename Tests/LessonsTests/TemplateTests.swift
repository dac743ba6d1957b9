import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

struct TemplateTests {
  private func filled(_ text: String, _ data: DataSet = .tenPoints, unit: LossUnit = .nats) throws -> String {
    try Template(text, in: .all).filled(data.context(unit))
  }

  @Test("Text without braces stays as it is")
  func plainText() throws {
    #expect(try filled("p = σ(w·x + b), 1 − p") == "p = σ(w·x + b), 1 − p")
    #expect(try filled("") == "")
  }

  @Test("A name in braces becomes its value, also beside another and at the ends")
  func values() throws {
    #expect(try filled("{mean loss} {unit}") == "0.3329 nats")
    #expect(try filled("({worst colour}{worst x})") == "(red0.2)")
  }

  @Test("Losses follow the unit, probabilities do not")
  func units() throws {
    #expect(try filled("{mean loss} {unit}", unit: .bits) == "0.4803 bits")
    #expect(try filled("{worst probability}", unit: .bits) == "0.299")
  }

  @Test("A name with a capital gives its value a capital")
  func capitals() throws {
    #expect(try filled("{Count} points, {count} dots") == "Ten points, ten dots")
    #expect(try filled("{Worst colour} is the worst") == "Red is the worst")
  }

  @Test("A name that has a capital of its own is no capitalised value")
  func ownCapital() throws {
    #expect(try filled("C = {C}") == "C = 1")
  }

  @Test("A count chooses the form for one or the form for many")
  func plurals() throws {
    let text = "{negatives} red {negatives|point|points}. {Negatives|it hangs|they hang}."
    #expect(try filled(text) == "three red points. They hang.")
    #expect(try filled(text, .oneRed) == "one red point. It hangs.")
    #expect(try filled("{mistakes} {mistakes|mistake|mistakes}", .separable) == "no mistakes")
  }

  @Test("Nothing can have a form of its own, and a form can hold the number")
  func nothing() throws {
    let text = "{Mistakes|none is|one is|all # are} wrong"
    #expect(try filled(text, .separable) == "None is wrong")
    #expect(try filled(text) == "All two are wrong")
    let inner = "{count|the one label|all # labels}"
    #expect(try filled(inner) == "all ten labels")
  }

  @Test("A form of a plural may be empty")
  func emptyForm() throws {
    #expect(try filled("point{count||s}") == "points")
  }

  @Test(
    "A brace without its partner is refused",
    arguments: ["{mean loss", "mean loss}", "{unit} and {", "}{", "{unit}}"])
  func unbalanced(text: String) {
    #expect(throws: Template.Flaw.unbalancedBrace) { try Template(text, in: .all) }
  }

  @Test(
    "Anything but a name, or a name and two or three forms, is refused",
    arguments: ["", "count|points", "a|b|c|d|e", "|a|b"])
  func malformed(inside: String) {
    #expect(throws: Template.Flaw.malformed(inside)) { try Template("{\(inside)}", in: .all) }
  }

  @Test(
    "A name that stands for nothing is refused", arguments: ["no such thing", "Mean", "mean loss ", " unit"])
  func unknown(name: String) {
    #expect(throws: Template.Flaw.unknownName(name)) { try Template("{\(name)}", in: .all) }
    #expect(throws: Template.Flaw.unknownName(name)) { try Template("{\(name)|one|many}", in: .all) }
  }

  @Test("Only a count has a plural")
  func noCount() {
    #expect(throws: Template.Flaw.notACount("mean loss")) {
      try Template("{mean loss|loss|losses}", in: .all)
    }
  }
}
