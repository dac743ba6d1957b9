import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

extension State {
  /// The field is opened and a text is typed in it.
  fileprivate func settingNumber(_ text: String) -> State {
    text.reduce(after("=")) { $0.after(.character($1)) }
  }

  /// The same, and Enter.
  fileprivate func setting(_ text: String) -> State { settingNumber(text).after(.enter) }

  /// Experimenting, something chosen for the arrows.
  fileprivate static func choosing(_ control: Control, at id: String) throws -> State {
    var state = try State.course(at: id).after("e")
    for _ in state.controls where state.control != control { state = state.after(.down) }
    try #require(state.control == control)
    return state
  }
}

/// What people type, and the double that it is.
private let numbers: [(typed: String, value: Double)] = [
  ("1.7", 1.7), ("-0.3", -0.3), ("+2", 2), (".5", 0.5), ("0.30000000000000004", 0.1 + 0.2), ("3e-4", 0.0003),
  ("−1.25", -1.25), (" 2 ", 2), ("0", 0), ("123456.789", 123456.789), ("1.", 1),
  ("2.2250738585072014e-308", 0x1p-1022),
]

struct TypingNumbersTests {
  // Set to the last digit

  @Test("A point goes to the number that is typed, to the last digit", arguments: numbers)
  func point(typed: String, value: Double) throws {
    let state = try State.choosing(.point, at: "sigmoid").after(.tab).setting(typed)
    #expect(state.x(1) == value && state.numberField == nil)
    #expect(state.after("u").x(1) == TenPoints.observations[1].x)
  }

  @Test("w and b are the numbers that are typed, and setting one leaves the other", arguments: numbers)
  func model(typed: String, value: Double) throws {
    let weight = try State.choosing(.weight, at: "sigmoid")
    let bias = try weight.facts.model.bias
    let set = weight.setting(typed)
    #expect(try set.facts.model.weight == value && set.facts.model.bias == bias)
    let both = set.after(.down).setting("-0.125")
    #expect(try both.facts.model.weight == value && both.facts.model.bias == -0.125)
    let again = both.after(.up).setting("2")
    #expect(try again.facts.model.weight == 2 && again.facts.model.bias == -0.125)
  }

  @Test("w and b are what is typed also far from zero, where arrows turn the curve about the data")
  func farData() throws {
    let far = LessonData(
      .points,
      (0..<6).map {
        Observation(x: 1e6 + Double($0), label: [0, 0, 1, 0, 1, 1][$0] == 1 ? .positive : .negative)
      })
    let state = try State.about(far, "sigmoid").after("e", "j").setting("0.5").after(.down).setting("-500001")
    #expect(try state.facts.model.weight == 0.5 && state.facts.model.bias == -500001)
  }

  @Test("C is what is typed, the fit follows, and inf or none is no penalty")
  func penalty() throws {
    let state = try State.choosing(.inverseRegularization, at: "sigmoid")
    let typed = state.setting("0.37")
    #expect(typed.bench?.experiment.inverseRegularization == .finite(0.37))
    let expected = try fitLogisticRegression(TenPoints.observations, inverseRegularization: .finite(0.37))
    #expect(isClose(try typed.facts.model.weight, expected.weight, within: 1e-9))
    for word in ["inf", "none", "None", "infinity"] {
      #expect(state.setting(word).bench?.experiment.inverseRegularization == InverseRegularization.none)
    }
  }

  @Test("Every dial of the course takes its ends and its start, and what lies between, to the last digit")
  func dials() throws {
    let course = try State.course()
    for place in course.places {
      for dial in course.step(at: place)?.dials ?? [] {
        let id = try #require(course.step(at: place)).id
        let state = try State.choosing(.dial(dial.name), at: id)
        let middle = (dial.range.lowerBound + dial.range.upperBound) / 2
        for value in [
          dial.range.lowerBound, dial.range.upperBound, dial.start, dial.isCount ? middle.rounded() : middle,
        ] {
          #expect(state.setting("\(value)").dialValues[dial.name] == value, "\(id) \(dial.name) \(value)")
        }
      }
    }
  }

  // Refusals

  @Test("What lies outside a dial's range is refused with its limits, and nothing changes")
  func outside() throws {
    let course = try State.course()
    for place in course.places {
      for dial in course.step(at: place)?.dials ?? [] {
        let state = try State.choosing(.dial(dial.name), at: try #require(course.step(at: place)).id)
        for value in [dial.range.lowerBound - 1, dial.range.upperBound * 2 + 1] {
          let refused = state.setting("\(value)")
          #expect(refused.dialValues == state.dialValues && refused.numberField?.typed == "\(value)")
          let limits = [dial.range.lowerBound, dial.range.upperBound].map {
            $0.rounded() == $0 ? "\(Int($0))" : "\($0)"
          }
          let message = try #require(refused.message)
          #expect(
            limits.allSatisfy { message.contains($0.replacing("-", with: "−")) || $0.contains("e") },
            "\(message)")
        }
      }
    }
  }

  @Test("A seed, a row and a number of rows are whole")
  func whole() throws {
    for (id, dial) in [("circles", "seed"), ("spam", "seed")] {
      let state = try State.choosing(.dial(dial), at: id)
      #expect(state.setting("2.5").dialValues == state.dialValues)
      #expect(state.setting("2.5").message?.contains("whole number from 1 to 999") == true)
      #expect(state.setting("7").dialValues[dial] == 7)
    }
  }

  @Test(
    "What is no number is refused, stays to be mended, and changes nothing",
    arguments: ["1,5", "1,000", "abc", "1.2.3", "--1", "0x10", "1e", "q", "nan", "1 / 2", "٣"])
  func noNumber(typed: String) throws {
    for control in [Control.point, .weight, .bias, .inverseRegularization] {
      let state = try State.choosing(control, at: "sigmoid")
      let refused = state.setting(typed)
      #expect(refused.bench?.experiment == state.bench?.experiment)
      #expect(refused.numberField?.typed == typed && refused.message?.contains("is no number") == true)
      #expect(!refused.isFinished && refused.text.contains("is no number"))
    }
  }

  @Test("Infinity is no place, no weight and no bias, and C is above 0")
  func limits() throws {
    for control in [Control.point, .weight, .bias] {
      let state = try State.choosing(control, at: "sigmoid")
      #expect(state.setting("inf").bench?.experiment == state.bench?.experiment)
      #expect(state.setting("-inf").message?.contains("finite") == true)
      #expect(state.setting("1e999").bench?.experiment == state.bench?.experiment)
    }
    let penalty = try State.choosing(.inverseRegularization, at: "sigmoid")
    for typed in ["0", "-1", "-inf"] {
      #expect(penalty.setting(typed).bench?.experiment == penalty.bench?.experiment)
      #expect(penalty.setting(typed).message?.contains("above 0") == true)
    }
  }

  // The field

  @Test(
    "Every key goes into the field until Enter or Esc; outside it digits, minus and dot are what they were")
  func everyKey() throws {
    let state = try State.choosing(.point, at: "sigmoid")
    let typed = state.settingNumber("12-.eqb+ uxW")
    #expect(typed.numberField?.typed == "12-.eqb+ uxW")
    #expect(typed.bench?.experiment == state.bench?.experiment && !typed.isFinished && !typed.isBlank)
    #expect(typed.after(.tab, .right, .down, .pageDown).numberField == typed.numberField)
    #expect(typed.after(.tab, .right, .down, .pageDown).followed == state.followed)
    #expect(typed.after(.escape).numberField == nil && typed.after(.escape).isExperimenting)
    #expect(typed.after(.escape).bench?.experiment == state.bench?.experiment)
    #expect(state.after("1").typedNumber == "1")
    #expect(state.after(".").isBlank)
    #expect(state.after("-").bench?.facts.summary.rowCount == 9)
  }

  @Test("Backspace takes a character back, and Enter with nothing typed sets nothing")
  func backspace() throws {
    let state = try State.choosing(.weight, at: "sigmoid")
    #expect(try state.settingNumber("25").after(.backspace).after("1", .enter).facts.model.weight == 21)
    #expect(state.settingNumber("").after(.enter).bench?.experiment == state.bench?.experiment)
    #expect(state.settingNumber(" ").after(.enter).numberField == nil)
  }

  @Test("A paste is typed where it fits, and nothing in it is a key")
  func paste() throws {
    let field = try State.choosing(.weight, at: "sigmoid").after("=")
    let pasted = field.meaning(ofPaste: "0.1234567890123\n").reduce(field) { $0.after($1) }
    #expect(pasted.numberField?.typed == "0.1234567890123")
    #expect(try pasted.after(.enter).facts.model.weight == 0.1234567890123)
    let long = field.meaning(ofPaste: String(repeating: "1", count: 99)).reduce(field) { $0.after($1) }
    #expect(long.numberField?.typed == "" && long.message != nil)
  }

  @Test("The page shows what is typed and for what, at every size")
  func page() throws {
    let state = try State.choosing(.weight, at: "sigmoid").settingNumber("1.25")
    for size in [smallestSize, .init(columns: 80, rows: 24), .init(columns: 160, rows: 48)] {
      #expect(view(state, size).lines.joined(separator: "\n").contains("Set w to: 1.25_"))
    }
  }

  @Test("Outside an experiment = is what it was")
  func outsideExperiment() throws {
    #expect(try State.course(at: "stand").after("=").answerScale != nil)
    #expect(try State.course(at: "stand").after("e", "=").numberField != nil)
  }

  // Adding

  @Test("+ then = adds a point there, and one u takes it away", arguments: [1.7, -3.25, 0.1 + 0.2])
  func adding(x: Double) throws {
    let state = try State.choosing(.point, at: "labels")
    let added = state.after("+").setting("\(x)")
    #expect(try added.facts.summary.rowCount == 11)
    #expect(added.x(10) == x)
    #expect(added.after("u").bench?.experiment == state.bench?.experiment)
    #expect(added.after("u", .control("r")).x(10) == x)
  }

  @Test("Where another key came between, = moves the point as any other")
  func addedBefore() throws {
    let state = try State.choosing(.point, at: "labels").after("+", " ")
    let moved = state.setting("1.7")
    #expect(moved.x(10) == 1.7 && moved.after("u").x(10) == state.x(10) && state.x(10) != nil)
  }

  @Test("Where no point is chosen the cursor goes there, and + adds a point under it")
  func cursor() throws {
    let state = try State.choosing(.point, at: "labels").after("-").setting("1.7")
    #expect(state.cursor == 1.7)
    #expect(try state.after("+").facts.points.contains { $0.x == 1.7 })
    #expect(try State.course(at: "labels").after("e", .escape, .escape, "e").setting("1").numberField == nil)
  }

  @Test("What holds the mouse down somewhere closes the field")
  func mouse() throws {
    let state = try State.choosing(.point, at: "labels").settingNumber("1")
    #expect(state.after(.pointed(.point(3))).numberField == nil)
    #expect(state.after(.chapterRead("the-loss", .failed("gone"))).numberField != nil)
  }
}
