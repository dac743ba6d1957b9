import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

private func yaml(_ data: String) -> String {
  """
  title: A lesson
  data:
  \(data)
  steps:
    - {id: first, title: One, scene: classes, said: Words.}
  """
}

private func chapter(_ data: String) throws -> Chapter {
  try Chapter(yaml: yaml(data), name: "mine", file: "mine.yaml")
}

/// Whether this is all that is wrong.
private func refuses(
  _ data: String, _ line: Int, _ problem: LessonError.Problem, location: SourceLocation = #_sourceLocation
) {
  let errors = LessonReading(yaml: yaml(data), name: "mine", file: "mine.yaml").errors
  #expect(errors.map(\.file) == ["mine.yaml"], sourceLocation: location)
  #expect(errors.map(\.line) == [line], sourceLocation: location)
  #expect(errors.map(\.problem) == [problem], sourceLocation: location)
}

struct DataReaderTests {
  @Test("A set that comes with the program is named, and has its own columns")
  func builtIn() throws {
    #expect(try chapter("  set: forecasts").data == BuiltInData.forecasts.data)
    #expect(try chapter("  {set: forecasts, keep: true}").keepsData)
    refuses("  set: weather", 3, .wrongKind(expected: "one of forecasts", key: "set"))
    refuses("  set: [forecasts]", 3, .wrongKind(expected: "text", key: "set"))
    refuses("  set: forecasts\n  y: [1, 0]", 4, .unknownKey("y", allowed: ["set", "keep"]))
  }

  @Test("Without columns the data are the ten points, with what else is said of them")
  func tenPoints() throws {
    let read = try chapter("  C: none\n  keep: true")
    #expect(read.data == LessonData(.points, LessonData.tenPoints, inverseRegularization: .none))
    #expect(read.keepsData)
    #expect(try read.data.observations == Course.firstChapter().data.observations)
  }

  @Test("x and y are points, to which a model is fitted")
  func points() throws {
    let read = try chapter("  x: [1, -2.5e3]\n  y: [0, 1]")
    #expect(read.data.kind == .points && !read.keepsData)
    #expect(
      read.data.observations == [
        Observation(x: 1, label: .negative), Observation(x: -2500, label: .positive),
      ])
    #expect(read.data.inverseRegularization == .finite(1) && read.data.clip == nil)
  }

  @Test("The C of the fit is a number above zero, or none")
  func penalty() throws {
    let points = "  x: [1, 2]\n  y: [0, 1]\n  C: "
    #expect(try chapter(points + "100").data.inverseRegularization == .finite(100))
    #expect(try chapter(points + "none").data.inverseRegularization == .none)
    refuses(points + "0", 5, .wrongKind(expected: "a number above zero, or none", key: "C"))
    refuses(points + "much", 5, .notANumber("much"))
  }

  @Test("y and p are predictions, which lie at their logits")
  func predictions() throws {
    let read = try chapter("  y: [1, 0, 1, 0]\n  p: [0.5, 0.75, 0, 1]")
    #expect(read.data.kind == .predictions)
    #expect(read.data.observations.map(\.label) == [.positive, .negative, .positive, .negative])
    #expect(read.data.observations.map(\.x)[0] == 0)
    #expect(isClose(read.data.observations[1].x, 1.0986122886681098))
    #expect(read.data.observations.suffix(2).map(\.x) == [-.infinity, .infinity])
  }

  @Test("A lesson may keep its data, whatever its reader brings")
  func keep() throws {
    let brought = LessonData(.predictions, [Observation(x: 0, label: .positive)])
    let keeping = try chapter("  x: [1, 2]\n  y: [0, 1]\n  keep: true")
    #expect(keeping.keepsData && keeping.told(with: brought).data == keeping.data)
    let open = try chapter("  x: [1, 2]\n  y: [0, 1]\n  keep: false")
    #expect(!open.keepsData && open.told(with: brought).data == brought)
    refuses("  x: [1, 2]\n  y: [0, 1]\n  keep: yes", 5, .wrongKind(expected: "true or false", key: "keep"))
  }

  @Test("Labels without places, or with two kinds of them, are refused")
  func columns() {
    refuses("  y: [0, 1]", 3, .missingKey("x"))
    refuses("  x: [1, 2]", 3, .missingKey("y"))
    refuses("  x: [1, 2]\n  y: [0, 1]\n  p: [0.1, 0.2]", 5, .unknownKey("p", allowed: ["x", "y", "keep"]))
    refuses(
      "  x: [1, 2]\n  y: [0, 1]\n  z: 1", 5, .unknownKey("z", allowed: ["y", "x", "p", "set", "C", "keep"]))
  }

  @Test("Columns of unequal length are refused")
  func lengths() {
    refuses("  x: [1, 2, 3]\n  y: [0, 1]", 3, .unequalColumns("x", 3, labels: 2))
    refuses("  y: [0, 1]\n  p: [0.5]", 3, .unequalColumns("p", 1, labels: 2))
  }

  @Test("Labels are 0 or 1", arguments: ["2", "-1", "yes", "0.0", "''"])
  func labels(label: String) {
    refuses("  x: [1, 2]\n  y:\n    - 0\n    - \(label)", 6, .notALabel(label == "''" ? "" : label))
  }

  @Test("Values are finite numbers, probabilities between 0 and 1")
  func values() {
    for text in ["nan", "inf", "much"] { refuses("  x: [1, \(text)]\n  y: [0, 1]", 3, .notANumber(text)) }
    refuses("  y: [0, 1]\n  p:\n    - 0.5\n    - 1.5", 6, .outsideRange(1.5))
    refuses("  y: [0, 1]\n  p: [-0.1, 0.5]", 4, .outsideRange(-0.1))
    refuses("  x: 3\n  y: [0, 1]", 3, .wrongKind(expected: "a list", key: "x"))
  }
}
