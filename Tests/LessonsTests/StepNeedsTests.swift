import TestSupport
import Testing

@testable import Lessons

/// A lesson of one step; the step's lines begin in line 3 of the file.
private func lesson(_ lines: String) -> LessonReading {
  LessonReading(yaml: "title: Mine\nsteps:\n" + lines, name: "mine", file: "mine.yaml")
}

private func problems(_ lines: String) -> [LessonError.Problem] { lesson(lines).errors.map(\.problem) }

struct StepNeedsTests {
  @Test("A figure that reads a dial is refused in a step that has none, at the line that names it")
  func figureWithoutDial() {
    let reading = lesson("  - id: a\n    title: A\n    scene: two-curves\n    said: Words.")
    #expect(reading.chapter == nil)
    #expect(reading.errors.map(\.problem) == [.missingDial("p", neededBy: .figure("two-curves"))])
    #expect(reading.errors.map(\.line) == [5])
  }

  @Test("With its dial the same step is read")
  func figureWithDial() {
    let dials = "    dials: [{name: p, range: [0, 1], step: 0.1, start: 0.5}]"
    let reading = lesson("  - id: a\n    title: A\n    scene: two-curves\n    said: At {p}.\n" + dials)
    #expect(reading.errors.isEmpty)
    #expect(reading.chapter?.steps.map(\.id) == ["a"])
  }

  @Test("A figure that shows a training is refused in a step that trains nothing, or something else")
  func figureWithoutTraining() {
    let step = "  - id: a\n    title: A\n    scene: circles-network\n    said: Words."
    let missing = LessonError.Problem.missingTraining(["circles"], neededBy: .figure("circles-network"))
    #expect(problems(step) == [missing])
    let dials = "\n    dials: [{name: step size, range: [0, 1], step: 0.1, start: 0.5}]"
    #expect(problems(step + "\n    training: descent" + dials) == [missing])
  }

  @Test("A training needs its dials, and a misspelt one is both missing and unread")
  func misspeltDial() {
    let step = "  - id: a\n    title: A\n    scene: spam-network\n    training: spam\n    said: Words.\n"
    let dials = """
          dials:
            - {name: Adams rate, range: [0.1, 1], step: 0.1, start: 0.5}
            - {name: seed, range: [1, 9], step: 1, start: 1}
      """
    let reading = lesson(step + dials)
    #expect(
      reading.errors.map(\.problem) == [
        .missingDial("Adam's rate", neededBy: .training("spam")), .unreadDial("Adams rate"),
      ])
    #expect(reading.errors.map(\.line) == [6, 9])
  }

  @Test(
    "Words need dials too, wherever they stand",
    arguments: [
      "    said: At {p}.", "    said: Words.\n    notes: At {p}.",
      "    said: Words.\n    question:\n      ask: At {p}?\n      answer: Yes.",
      "    said: Words.\n    question:\n      ask: Where?\n      answer: At {p}.",
      "    said:\n      - when: fitted\n        say: At {p}.",
      "    said:\n      - when: fitted\n        say: Words.\n        otherwise: At {p}.",
    ])
  func words(lines: String) {
    let start = "  - id: a\n    title: A\n    scene: classes\n"
    #expect(problems(start + lines) == [.missingDial("p", neededBy: .placeholder("p"))])
  }

  @Test("A title and a condition need what they name")
  func titleAndCondition() {
    let title = "  - id: a\n    title: At {z}\n    scene: classes\n    said: Words."
    #expect(problems(title) == [.missingDial("z", neededBy: .placeholder("z"))])
    let condition = """
        - id: a
          title: A
          scene: classes
          said:
            - when: not run done
              say: Wait.
      """
    #expect(
      problems(condition)
        == [.missingTraining(["descent", "circles", "spam"], neededBy: .fact("run done"))])
  }

  @Test("One missing dial is said once, however many read it")
  func once() {
    let step = "  - id: a\n    title: A\n    scene: two-curves\n    said: At {p}, {green loss of p}."
    #expect(problems(step) == [.missingDial("p", neededBy: .figure("two-curves"))])
  }

  @Test("Everything that is wrong is found at one reading, in the order of the file")
  func several() {
    let reading = lesson(
      """
        - id: A
          title: One
          scene: clases
          said: "{mean los}"
        - id: b
          title: Two
          scene: classes
          said: "{"
        - id: b
          title: Three
          scene: classes
          said: Words.
          question: {ask: Why?}
      """)
    #expect(reading.errors.map(\.line) == [3, 5, 6, 10, 11, 15])
    #expect(reading.errors.last?.problem == .missingKey("answer"))
    #expect(throws: LessonError.self) {
      try Chapter(
        yaml: "title: T\nsteps:\n  - {id: A, title: B, scene: x, said: C}", name: "m", file: "m.yaml")
    }
  }

  @Test("The first error of several says how many more there are")
  func others() {
    let yaml = "title: T\nsteps:\n  - {id: A, title: B, scene: x, said: C}"
    let error = #expect(throws: LessonError.self) { try Chapter(yaml: yaml, name: "m", file: "m.yaml") }
    #expect(error?.problem == .malformedID("A") && error?.others == 1)
  }

  @Test("Whoever reads a dial that is not there finds no number, never 0")
  func missingDialIsNoNumber() throws {
    let context = PictureContext(facts: try DataSet.tenPoints.facts())
    #expect(context.dial("p").isNaN)
    #expect(Vocabulary.all.placeholder("p")?.text(context) == "?")
  }

  @Test("A figure sees the dials that it declares and no others", arguments: figureNames)
  func limits(name: String) throws {
    let figure = try #require(Vocabulary.all.figure(name))
    let full = try DataSet.tenPoints.context()
    #expect(figure.picture(full) == figure.picture(full.limited(to: figure.needs)))
  }
}
