import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// What every key means in every state of the program; a key that is not listed means nothing there.
struct KeysInEveryStateTests {
  private typealias Meanings = [Key: Action]

  /// All keys that a keyboard has, or nearly.
  private static let keyboard: [Key] =
    (0x20...0x7E).map { .character(Character(Unicode.Scalar(UInt8($0)))) } + [
      .right, .left, .up, .down, .shiftRight, .shiftLeft, .home, .end, .pageUp, .pageDown, .enter, .escape,
      .backspace, .delete, .insert, .tab, .backTab, .function(1), .function(2), .function(5), .control("a"),
      .control("c"), .control("l"), .control("r"), .control("z"), .character("é"), .character("٣"),
    ]

  private static func meanings(_ rows: [([Key], Action)]) -> Meanings {
    Dictionary(uniqueKeysWithValues: rows.flatMap { keys, action in keys.map { ($0, action) } })
  }

  private static let always = meanings([
    ([.control("z")], .suspend), ([.control("l")], .repaint), (["q"], .askToQuit), ([.control("c")], .quit),
  ])

  private static let page =
    meanings([
      ([.right, .down, "l", "j", " ", .enter, .pageDown, "n", .shiftRight], .next),
      ([.left, .up, "h", "k", .backspace, .pageUp, "p", .shiftLeft], .back), ([.home, "g"], .firstStep),
      ([.end, "G"], .lastStep), (["="], .togglePrediction), (["/"], .search), (["o"], .toggleOutline),
      (["r", .function(5)], .replay), (["a"], .toggleAutoPlay), ([.tab], .followNextPoint),
      ([.backTab], .followPreviousPoint), (["B"], .changeUnit), (["S"], .toggleNotes), (["t"], .nextTheme),
      (["P"], .toggleTestPage), (["b", "."], .toggleBlank), (["?", .function(1)], .toggleHelp),
      ([.escape], .escape), (["e"], .toggleExperiment), (["u"], .undo), ([.control("r")], .redo),
      (["x"], .resetExperiment), (["W"], .saveExperiment),
    ]) + digits { .digit($0) }

  private static func digits(_ action: (Int) -> Action) -> Meanings {
    meanings((0...9).map { ([.character(Character("\($0)"))], action($0)) })
  }

  private static let experiment = meanings([
    ([.right, "l"], .moveControl(1, isFine: false)), ([.left, "h"], .moveControl(-1, isFine: false)),
    ([.shiftRight, "L"], .moveControl(1, isFine: true)), ([.shiftLeft, "H"], .moveControl(-1, isFine: true)),
    ([.down, "j"], .chooseControl(1)), ([.up, "k"], .chooseControl(-1)), (["="], .openNumberField),
    ([" "], .flipLabel),
    (["+"], .addPoint), (["-", .delete, .backspace], .removePoint), (["f"], .refit),
  ])

  private static let training = meanings([
    (["T"], .toggleTraining), (["]"], .stepTraining(1)), (["["], .stepTraining(-1)),
    (["}"], .stepTraining(10)),
    (["{"], .stepTraining(-10)), ([">"], .changeTrainingSpeed(1)), (["<"], .changeTrainingSpeed(-1)),
  ])

  private static let scale =
    meanings([
      ([.right, "l"], .movePrediction(1, isFine: false)), ([.left, "h"], .movePrediction(-1, isFine: false)),
      ([.shiftRight, "L"], .movePrediction(1, isFine: true)),
      ([.shiftLeft, "H"], .movePrediction(-1, isFine: true)), ([.down, "j", .tab], .chooseAnswer(1)),
      ([.up, "k", .backTab], .chooseAnswer(-1)), ([.backspace, .delete], .deleteTyped),
      ([.enter], .commitPrediction), ([.escape], .escape),
    ]) + meanings("0123456789.,/%".map { ([.character($0)], .typePrediction($0)) })

  private static let typing = meanings([
    ([.enter, "G"], .goToTypedStep), (["."], .typePoint), ([.backspace], .deleteDigit), ([.escape], .escape),
  ])

  /// Where text is typed.
  private static let field = meanings([([.backspace, .delete], .deleteTyped), ([.escape], .escape)])

  private static let list = meanings([
    ([.down, "j", "n", .tab], .moveSelection(1)), ([.up, "k", "p", .backTab], .moveSelection(-1)),
    ([.pageDown], .moveSelection(8)), ([.pageUp], .moveSelection(-8)),
    ([.home, "g"], .moveSelection(-10_000)), ([.end, "G"], .moveSelection(10_000)), ([.escape], .escape),
  ])

  private static let help = meanings([
    (["?", .function(1), .enter, " ", .right, .shiftRight], .toggleHelp), (["o"], .toggleOutline),
  ])

  private static let outline = meanings([
    ([.enter, " ", .right, "l", .shiftRight], .chooseSelection),
    (["o", .left, "h", .shiftLeft], .toggleOutline), (["?", .function(1)], .toggleHelp),
  ])

  private static let predictions = meanings([
    (["=", .enter, " ", .right, .shiftRight], .togglePrediction), (["?", .function(1)], .toggleHelp),
    (["o"], .toggleOutline),
  ])

  private func check(_ state: State, _ own: [Meanings], otherwise: Action? = nil) {
    for key in Self.keyboard {
      let expected = own.lazy.compactMap { $0[key] }.first ?? otherwise
      #expect(state.meaning(of: key) == expected, "\(key)")
    }
  }

  @Test("On a page, and on one that trains")
  func pages() throws {
    check(try .course(at: "formula"), [Self.page, Self.always])
    check(try .course(at: "descent"), [Self.training, Self.page, Self.always])
  }

  @Test("While a step's number is typed")
  func typing() throws {
    check(try State.course(at: "formula").after("1"), [Self.typing, Self.page, Self.always])
  }

  @Test("In an experiment, and in one that trains")
  func experiments() throws {
    check(try State.course(at: "formula").after("e"), [Self.experiment, Self.page, Self.always])
    let descent = try State.course(at: "descent").after("e")
    check(descent, [Self.experiment, Self.training, Self.page, Self.always])
  }

  @Test("At the scale of a question")
  func scale() throws {
    let state = try State.course(at: "base-rate").after("=")
    try #require(state.answerScale != nil)
    check(state, [Self.scale, Self.page, Self.always])
    // What lies over it has its own keys.
    check(state.after("?"), [Self.list, Self.help, Self.always])
  }

  @Test("In the help, the outline and the list of predictions")
  func overlays() throws {
    let page = try State.course(at: "base-rate")
    check(page.after("?"), [Self.list, Self.help, Self.always])
    check(page.after("o"), [Self.list, Self.outline, Self.always])
    let listed = page.after("=", .right, .enter, "=")
    guard case .predictions = listed.overlay else { throw NotThere("list of predictions") }
    check(listed, [Self.list, Self.predictions, Self.always])
  }

  @Test("While a number is typed every character is one, and nothing else moves")
  func numberField() throws {
    let typed = Self.keyboard.compactMap { key -> ([Key], Action)? in
      if case .character(let character) = key { ([key], .typeText(character)) } else { nil }
    }
    check(
      try State.course(at: "sigmoid").after("e", "="),
      [Self.meanings(typed), Self.field, Self.meanings([([.enter], .commitNumber)]), Self.always])
  }

  @Test("In the search every character is one, and q is no key")
  func search() throws {
    let typed = Self.keyboard.compactMap { key -> ([Key], Action)? in
      if case .character(let character) = key { ([key], .typeText(character)) } else { nil }
    }
    check(
      try State.course(at: "formula").after("/"),
      [
        Self.meanings(typed), Self.field,
        Self.meanings([
          ([.down, .tab], .moveSelection(1)), ([.up, .backTab], .moveSelection(-1)),
          ([.pageDown], .moveSelection(8)), ([.pageUp], .moveSelection(-8)),
          ([.home], .moveSelection(-10_000)), ([.end], .moveSelection(10_000)), ([.enter], .chooseSelection),
        ]), Self.always,
      ])
  }

  @Test("On the test page any other key leads back")
  func testPage() throws {
    check(
      try State.course(at: "formula").after("P"), [["t": .nextTheme], Self.always], otherwise: .toggleTestPage
    )
  }

  @Test("On a blank screen any key brings the page back, but for the one that quits at once")
  func blank() throws {
    let state = try State.course(at: "formula").after("b")
    check(state, [[.control("c"): .quit]], otherwise: .toggleBlank)
  }
}

/// Meanings of which no key is in both.
private func + (left: [Key: Action], right: [Key: Action]) -> [Key: Action] {
  left.merging(right) { first, _ in first }
}
