import Testing

@testable import Lessons

/// A lesson whose only step reads the dial "probe".
private func yaml(_ lines: String) -> String {
  """
  title: A lesson
  data: {x: [1, 2], y: [0, 1]}
  steps:
    - id: first
      title: One
      scene: penalty-curve
      said: Words.
      dials:
  \(lines)
  """
}

private func dials(_ lines: String) throws -> [Dial] {
  try #require(try Chapter(yaml: yaml(lines), name: "mine", file: "mine.yaml").steps.first).dials
}

/// Whether this is all that is wrong.
private func refuses(
  _ lines: String, _ line: Int, _ problem: LessonError.Problem, location: SourceLocation = #_sourceLocation
) {
  let errors = LessonReading(yaml: yaml(lines), name: "mine", file: "mine.yaml").errors
  #expect(errors.map(\.file) == ["mine.yaml"], sourceLocation: location)
  #expect(errors.map(\.line) == [line], sourceLocation: location)
  #expect(errors.map(\.problem) == [problem], sourceLocation: location)
}

struct DialReaderTests {
  @Test("A dial has a name, a range, a step or a factor, a start and perhaps a title and a unit")
  func read() throws {
    #expect(
      try dials("      - {name: probe, range: [0.001, 1], step: 0.01, start: 0.5}")
        == [Dial("probe", 0.001...1, .step(0.01), start: 0.5)])
    #expect(
      try dials("      - {name: probe, range: [1e-4, 1], factor: 10, start: 0.1, unit: of one}")
        == [Dial("probe", 1e-4...1, .factor(10), start: 0.1, unit: "of one")])
    let titled = try dials("      - {name: probe, title: Sonde, range: [0, 1], step: 0.1, start: 0}")
    #expect(titled.map(\.title) == ["Sonde"] && titled.map(\.name) == ["probe"])
    #expect(try dials("      - {name: probe, range: [0, 1], step: 0.1, start: 0}").first?.title == "probe")
  }

  @Test("What is missing, unknown or there twice is named with its line")
  func keys() {
    refuses("      - {range: [0, 1], step: 0.1, start: 0}", 9, .missingKey("name"))
    refuses("      - {name: probe, step: 0.1, start: 0}", 9, .missingKey("range"))
    refuses("      - {name: probe, range: [0, 1], step: 0.1}", 9, .missingKey("start"))
    refuses("      - {name: probe, range: [0, 1], start: 0}", 9, .missingKey("step"))
    refuses(
      "      - {name: probe, range: [0, 1], step: 0.1, factor: 2, start: 0}", 9,
      .unknownKey("step", allowed: ["factor"]))
    refuses(
      "      - {name: probe, range: [0, 1], step: 0.1, start: 0, size: 3}", 9,
      .unknownKey("size", allowed: ["name", "range", "start", "step", "factor", "title", "unit"]))
  }

  @Test("Two dials of one name are refused at the second")
  func repeated() {
    refuses(
      """
            - {name: probe, range: [0, 1], step: 0.1, start: 0}
            - {name: probe, range: [0, 2], step: 0.1, start: 0}
      """, 10, .repeatedDial("probe"))
  }

  @Test(
    "A range is two numbers, the smaller first", arguments: ["[1, 0]", "[1, 1]", "[1]", "[0, 1, 2]", "[]"])
  func ranges(range: String) {
    refuses(
      "      - {name: probe, range: \(range), step: 0.1, start: 0}", 9,
      .wrongKind(expected: "two numbers, the smaller first", key: "range"))
  }

  @Test("A dial starts within its range")
  func start() {
    refuses("      - {name: probe, range: [0, 1], step: 0.1, start: 1.5}", 9, .outsideRange(1.5))
  }

  @Test("Steps are above zero, factors above one, and both are numbers")
  func stepping() {
    for step in ["0", "-1"] {
      refuses(
        "      - {name: probe, range: [0, 1], step: \(step), start: 0}", 9,
        .wrongKind(expected: "above zero", key: "step"))
    }
    for factor in ["1", "0.5"] {
      refuses(
        "      - {name: probe, range: [0, 1], factor: \(factor), start: 0}", 9,
        .wrongKind(expected: "above one", key: "factor"))
    }
    refuses("      - {name: probe, range: [0, 1], step: much, start: 0}", 9, .notANumber("much"))
    refuses("      - {name: probe, range: [0, many], step: 1, start: 0}", 9, .notANumber("many"))
  }
}
