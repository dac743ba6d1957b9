import TestSupport
import Testing

@testable import Lessons

/// A flaw and its place, as short as can be.
private struct Found: Equatable, CustomStringConvertible {
  let line: Int?
  let column: Int?
  let problem: LessonError.Problem

  init(_ line: Int?, _ column: Int?, _ problem: LessonError.Problem) {
    (self.line, self.column, self.problem) = (line, column, problem)
  }

  var description: String { "\(line ?? 0):\(column ?? 0) \(problem)" }
}

private func flaws(_ yaml: String) -> [Found] {
  let reading = LessonReading(yaml: yaml, name: "mine", file: "mine.yaml")
  #expect((reading.chapter == nil) == !reading.errors.isEmpty)
  return reading.errors.map { Found($0.line, $0.column, $0.problem) }
}

/// Lines of one step that is right but for these; they begin in line 7.
private func flaws(inStep lines: String) -> [Found] {
  flaws("title: T\nsteps:\n  - id: a\n    title: A\n    scene: classes\n    said: B\n" + lines)
}

private func unknown(_ name: String) -> LessonError.Problem {
  .unknownPlaceholder(name, nearest: nearestNames(to: name, among: placeholderNames))
}

struct EveryFlawTests {
  @Test("All flaws of one text are found, each once, at the place where the text begins")
  func oneText() {
    #expect(
      flaws(
        inStep: "    notes: \"{one} } {mean loss|a|b} {count|x} {one} {two and {count} points} {mean loss\"")
        == [
          Found(7, 12, unknown("one")), Found(7, 12, .template(.unbalancedBrace)),
          Found(7, 12, .template(.notACount("mean loss"))), Found(7, 12, .template(.malformed("count|x"))),
        ])
    #expect(
      flaws(inStep: "    notes: \"{one|a|b} and {two}\"") == [
        Found(7, 12, unknown("one")), Found(7, 12, unknown("two")),
      ])
  }

  @Test("All texts of a list are read, and all parts of a variant")
  func passages() {
    let problem = { (name: String) -> LessonError.Problem in
      .unknownFact(name, nearest: nearestNames(to: name, among: factNames))
    }
    #expect(
      flaws(
        inStep: """
              notes:
                - "{one}"
                - when: is fun, fitted, not is sad
                  say: "{two}"
                  otherwise: "{three}"
                  and: more
                - say: "{four}"
                - [a list]
          """)
        == [
          Found(8, 9, unknown("one")), Found(9, 15, problem("is fun")), Found(9, 15, problem("not is sad")),
          Found(10, 14, unknown("two")), Found(11, 20, unknown("three")),
          Found(12, 9, .unknownKey("and", allowed: ["when", "say", "otherwise"])),
          Found(13, 9, .missingKey("when")), Found(13, 14, unknown("four")),
          Found(14, 9, .wrongKind(expected: "text", key: "notes")),
        ])
  }

  @Test("Both sides of a question are read")
  func question() {
    #expect(
      flaws(inStep: "    question: {ask: \"{one}\", answer: \"{two}\"}") == [
        Found(7, 21, unknown("one")), Found(7, 38, unknown("two")),
      ])
    #expect(
      flaws(inStep: "    question: {ask: \"{one}\"}") == [
        Found(7, 15, .missingKey("answer")), Found(7, 21, unknown("one")),
      ])
  }

  @Test("Every key of a mapping is looked at: unknown, repeated and missing ones at once")
  func keys() {
    let stepKeys = [
      "id", "title", "scene", "said", "reading", "notes", "question", "shows", "training", "dials",
    ]
    #expect(
      flaws(
        "author: A\nsteps:\n  - id: a\n    titel: A\n    id: b\n    scene: classes\n    id: c\n    sed: B\nyear: 1"
      )
        == [
          Found(1, 1, .unknownKey("author", allowed: ["title", "steps", "data"])),
          Found(1, 1, .missingKey("title")), Found(3, 5, .repeatedKey("id")),
          Found(3, 5, .missingKey("title")), Found(3, 5, .missingKey("said")),
          Found(4, 5, .unknownKey("titel", allowed: stepKeys)),
          Found(8, 5, .unknownKey("sed", allowed: stepKeys)),
          Found(9, 1, .unknownKey("year", allowed: ["title", "steps", "data"])),
        ])
  }

  @Test("Every value of the data is looked at, and the columns' lengths beside them")
  func data() {
    let steps = "\nsteps:\n  - {id: a, title: A, scene: classes, said: B}"
    #expect(
      flaws("title: T\ndata:\n  C: 0\n  keep: maybe\n  x: [much, 1, inf, 2]\n  y: [0, 2, green]" + steps)
        == [
          Found(3, 3, .unequalColumns("x", 4, labels: 3)),
          Found(3, 6, .wrongKind(expected: "a number above zero, or none", key: "C")),
          Found(4, 9, .wrongKind(expected: "true or false", key: "keep")),
          Found(5, 7, .notANumber("much")), Found(5, 16, .notANumber("inf")),
          Found(6, 10, .notALabel("2")), Found(6, 13, .notALabel("green")),
        ])
    #expect(
      flaws("title: T\ndata:\n  p: [1.5, 0.5, -1, some]" + steps)
        == [
          Found(3, 3, .missingKey("y")), Found(3, 7, .outsideRange(1.5)), Found(3, 17, .outsideRange(-1)),
          Found(3, 21, .notANumber("some")),
        ])
  }

  @Test("Every dial is looked at, and each part of it")
  func dials() {
    #expect(
      flaws(
        """
        title: T
        steps:
          - id: a
            title: A
            scene: penalty-curve
            said: At {p}.
            dials:
              - {name: probe, range: [1, 0], step: 0, start: none}
              - {name: p, range: [0, much, 1], factor: 1, start: 0, size: 3}
              - {name: p, range: [0, 1], start: 2}
              - {name: p, range: [low, high], step: 1, start: 2}
        """)
        == [
          Found(8, 30, .wrongKind(expected: "two numbers, the smaller first", key: "range")),
          Found(8, 44, .wrongKind(expected: "above zero", key: "step")), Found(8, 54, .notANumber("none")),
          Found(9, 26, .wrongKind(expected: "two numbers, the smaller first", key: "range")),
          Found(9, 30, .notANumber("much")), Found(9, 48, .wrongKind(expected: "above one", key: "factor")),
          Found(
            9, 61,
            .unknownKey("size", allowed: ["name", "range", "start", "step", "factor", "title", "unit"])),
          Found(10, 9, .missingKey("step")), Found(10, 9, .repeatedDial("p")),
          Found(10, 41, .outsideRange(2)), Found(11, 9, .repeatedDial("p")),
          Found(11, 27, .notANumber("low")),
          Found(11, 32, .notANumber("high")),
        ])
  }

  @Test("Flaws are said in the order of the file, whatever was read first")
  func order() {
    #expect(
      flaws("steps:\n  - {said: \"{one}\", scene: classes, title: \"{two}\", id: A}\ntitle: [T]")
        == [
          Found(2, 12, unknown("one")), Found(2, 44, unknown("two")), Found(2, 57, .malformedID("A")),
          Found(3, 8, .wrongKind(expected: "text", key: "title")),
        ])
  }

  @Test("A step with a flaw keeps its id from others, whatever the flaw")
  func repeatedID() {
    #expect(
      flaws(
        "title: T\nsteps:\n  - {id: a, title: A, scene: x-y, said: B}\n  - {id: a, title: \"{\", scene: classes, said: B}\n"
      )
      .map(\.problem).contains(.repeatedID("a")))
  }

  @Test("What refers to another place is said once, not also as something of the wrong kind")
  func references() {
    #expect(
      flaws(
        "title: &t T\nsteps:\n  - {id: a, title: *t, scene: classes, said: [\"{one}\", *t], dials: *d, *k : 1}"
      )
        == [
          Found(1, 8, .reference("&t")), Found(3, 20, .reference("*t")), Found(3, 47, unknown("one")),
          Found(3, 56, .reference("*t")), Found(3, 68, .reference("*d")), Found(3, 72, .reference("*k")),
        ])
  }
}

struct NeedsBesideFlawsTests {
  @Test(
    "A step with a flaw elsewhere still says which dials its figure and its words lack",
    arguments: [
      ("id: A, title: T", LessonError.Problem.malformedID("A")),
      ("id: a, title: \"{\"", .template(.unbalancedBrace)),
      ("id: a, title: T, shows: nothing", .wrongKind(expected: "\"data\" or \"no data\"", key: "shows")),
      ("id: a, title: T, notes: \"{one}\"", unknown("one")),
      (
        "id: a, title: T, reading: all", .unknownReading("all", known: ["x", "label", "probability", "loss"])
      ),
    ])
  func missingDials(start: String, flaw: LessonError.Problem) {
    let found = flaws("title: T\nsteps:\n  - {\(start), scene: two-curves, said: \"At {z}, {two}.\"}")
    #expect(
      Set(found.map(\.problem)) == [
        flaw, .missingDial("p", neededBy: .figure("two-curves")),
        .missingDial("z", neededBy: .placeholder("z")),
        unknown("two"),
      ])
    #expect(found.allSatisfy { $0.line == 3 && $0.column != nil })
  }

  @Test("Words need what they name also where the figure is unknown, and the figure where the words are none")
  func halves() {
    #expect(
      Set(
        flaws("title: T\nsteps:\n  - {id: a, title: T, scene: x-y, said: \"At {p}, {training loss}.\"}").map(
          \.problem)
      )
      .isSuperset(of: [.missingDial("p", neededBy: .placeholder("p"))]))
    #expect(
      flaws("title: T\nsteps:\n  - {id: a, title: T, scene: circles-network}").map(\.problem)
        == [.missingKey("said"), .missingTraining(["circles"], neededBy: .figure("circles-network"))])
  }

  @Test("A flaw inside a dial does not hide the dial")
  func flawedDial() {
    #expect(
      flaws(
        "title: T\nsteps:\n  - {id: a, title: T, scene: two-curves, said: A, dials: [{name: p, range: [0, 1], start: 0}]}"
      ).map(\.problem) == [.missingKey("step")])
  }

  @Test("What cannot be read may be what is needed: no dial or training is then said to be missing")
  func unreadable() {
    let start = "title: T\nsteps:\n  - {id: a, title: T, scene: two-curves, said: A, "
    #expect(flaws(start + "dials: none}").map(\.problem) == [.wrongKind(expected: "a list", key: "dials")])
    #expect(
      flaws(start + "dials: [{range: [0, 1], start: 0, step: 0.1}]}").map(\.problem) == [.missingKey("name")])
    #expect(
      flaws("title: T\nsteps:\n  - {id: a, title: T, scene: circles-network, said: A, training: cirles}")
        .map(\.problem) == [.unknownTraining("cirles", known: ["descent", "circles", "spam"])])
  }

  @Test("A dial is called unread only where all that could read it is known")
  func unread() {
    let dial = ", dials: [{name: seat, range: [0, 1], start: 0, step: 0.1}]}"
    let start = "title: T\nsteps:\n  - {id: A, "
    #expect(
      flaws(start + "title: T, scene: classes, said: A" + dial).map(\.problem)
        == [.malformedID("A"), .unreadDial("seat")])
    for unknown in [
      "title: T, scene: clases, said: A", "title: T, scene: classes, said: \"{seed}\", training: x",
      "title: T, scene: classes, said: \"{seat}\"", "title: T, scene: classes",
      "title: T, scene: classes, said: [{when: seat, say: A}]",
    ] {
      #expect(!flaws(start + unknown + dial).map(\.problem).contains(.unreadDial("seat")))
    }
  }
}
