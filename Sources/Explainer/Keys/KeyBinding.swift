import Insight
import Words

/// What the keys do, in one table: it decides what a key means, and draws the help and the status line.
struct KeyBinding: Sendable {
  let keys: [Key]
  let action: Action
  /// The keys as the help writes them.
  let shown: String
  /// What the help says.
  let words: String

  init(_ keys: [Key], _ action: Action, shown: String = "", _ words: String = "") {
    self.keys = keys
    self.action = action
    self.shown = shown
    self.words = words
  }
}

extension KeyBinding {
  /// Keys that work on a step's page.
  static let page = moving + looking + changing

  /// Keys that lead from step to step.
  static let moving: [KeyBinding] = [
    KeyBinding(
      [
        .right, .down, .character("l"), .character("j"), .character(" "), .enter, .pageDown, .character("n"),
        .shiftRight,
      ], .next, shown: wording("screen.keys.next"), wording("screen.keys.next-words")),
    KeyBinding(
      [.left, .up, .character("h"), .character("k"), .backspace, .pageUp, .character("p"), .shiftLeft], .back,
      shown: wording("screen.keys.back"), wording("screen.keys.back-words")),
    KeyBinding(
      [.home, .character("g")], .firstStep, shown: wording("screen.keys.first"),
      wording("screen.keys.first-words")),
    KeyBinding(
      [.end, .character("G")], .lastStep, shown: wording("screen.keys.last"),
      wording("screen.keys.last-words")),
    KeyBinding(
      [], .goToTypedStep, shown: wording("screen.keys.typed-step"), wording("screen.keys.typed-step-words")),
    KeyBinding(
      [.character("=")], .togglePrediction, shown: "=", wording("screen.keys.predict")),
    KeyBinding([.character("/")], .search, shown: "/", wording("screen.keys.search")),
    KeyBinding([.character("o")], .toggleOutline, shown: "o", wording("screen.keys.outline-all-steps")),
    KeyBinding(
      [.character("r"), .function(5)], .replay, shown: "r F5", wording("screen.keys.play-movement-again")),
    KeyBinding([.character("a")], .toggleAutoPlay, shown: "a", wording("screen.keys.auto-play-on-off")),
  ]

  /// Keys that change what is seen, and nothing else.
  static let looking: [KeyBinding] = [
    KeyBinding(
      [.tab], .followNextPoint, shown: wording("screen.keys.tab-shift-tab"),
      wording("screen.keys.follow-a-point")),
    KeyBinding([.backTab], .followPreviousPoint),
    KeyBinding([.character("B")], .changeUnit, shown: "B", wording("screen.keys.losses-nats-bits")),
    KeyBinding([.character("S")], .toggleNotes, shown: "S", wording("screen.keys.teachers-notes")),
    KeyBinding([.character("t")], .nextTheme, shown: "t", wording("screen.keys.next-theme")),
    KeyBinding([.character("P")], .toggleTestPage, shown: "P", wording("screen.keys.test-page")),
    KeyBinding(
      [.character("b"), .character(".")], .toggleBlank, shown: "b .", wording("screen.keys.blank")),
    KeyBinding(
      [.character("?"), .function(1)], .toggleHelp, shown: "? F1", wording("screen.keys.this-help")),
    KeyBinding([.escape], .escape, shown: wording("screen.keys.esc"), wording("screen.keys.esc-words")),
  ]

  /// Keys that begin an experiment, take it back and keep it.
  static let changing: [KeyBinding] = [
    KeyBinding([.character("e")], .toggleExperiment, shown: "e", wording("screen.keys.experiment")),
    KeyBinding(
      [.character("u")], .undo, shown: wording("screen.keys.u-ctrl-r"),
      wording("screen.keys.undo-redo-change")),
    KeyBinding([.control("r")], .redo),
    KeyBinding([.character("x")], .resetExperiment, shown: "x", wording("screen.keys.reset")),
    KeyBinding([.character("W")], .saveExperiment, shown: "W", wording("screen.keys.save")),
  ]

  /// Keys that have a meaning of their own while experimenting.
  static let experiment: [KeyBinding] = [
    KeyBinding(
      [.right, .character("l")], .moveControl(1, isFine: false), shown: "← → h l",
      wording("screen.keys.move")),
    KeyBinding([.left, .character("h")], .moveControl(-1, isFine: false)),
    KeyBinding(
      [.shiftRight, .character("L")], .moveControl(1, isFine: true), shown: wording("screen.keys.fine"),
      wording("screen.keys.same-fine-steps")),
    KeyBinding([.shiftLeft, .character("H")], .moveControl(-1, isFine: true)),
    KeyBinding(
      [.down, .character("j")], .chooseControl(1), shown: "↑ ↓ j k", wording("screen.keys.choose-control")),
    KeyBinding([.up, .character("k")], .chooseControl(-1)),
    KeyBinding([.character("=")], .openNumberField, shown: "=", wording("screen.keys.type-a-number")),
    KeyBinding(
      [.character(" ")], .flipLabel, shown: wording("screen.keys.space"),
      wording("screen.keys.flip-points-label")),
    KeyBinding([.character("+")], .addPoint, shown: "+", wording("screen.keys.add-a-point")),
    KeyBinding(
      [.character("-"), .delete, .backspace], .removePoint, shown: wording("screen.keys.delete-backspace"),
      wording("screen.keys.remove-the-point")),
    KeyBinding([.character("f")], .refit, shown: "f", wording("screen.keys.refit")),
  ]

  /// Keys that have a meaning of their own at the scale of a question.
  static let predicting: [KeyBinding] = [
    KeyBinding(
      [.right, .character("l")], .movePrediction(1, isFine: false), shown: "← → h l",
      wording("screen.keys.give-less-or-more")),
    KeyBinding([.left, .character("h")], .movePrediction(-1, isFine: false)),
    KeyBinding(
      [.shiftRight, .character("L")], .movePrediction(1, isFine: true), shown: wording("screen.keys.fine"),
      wording("screen.keys.same-fine-steps")),
    KeyBinding([.shiftLeft, .character("H")], .movePrediction(-1, isFine: true)),
    KeyBinding(
      [.down, .character("j"), .tab], .chooseAnswer(1), shown: wording("screen.keys.choose"),
      wording("screen.keys.choose-the-answer")),
    KeyBinding([.up, .character("k"), .backTab], .chooseAnswer(-1)),
    KeyBinding(
      [], .typePrediction("/"), shown: wording("screen.keys.digits"), wording("screen.keys.digits-words")),
    KeyBinding(
      [.backspace, .delete], .deleteTyped, shown: wording("screen.keys.backspace-delete"),
      wording("screen.keys.take-digit-back")),
    KeyBinding(
      [.enter], .commitPrediction, shown: wording("screen.keys.enter"), wording("screen.keys.enter-words")),
    KeyBinding(
      [.escape], .escape, shown: wording("screen.keys.esc"), wording("screen.keys.leave-without-prediction")),
  ]

  /// Keys that type nothing while a number is typed.
  static let numberField: [KeyBinding] = [
    KeyBinding([.enter], .commitNumber), KeyBinding([.backspace, .delete], .deleteTyped),
    KeyBinding([.escape], .escape),
  ]

  /// Keys of steps that train something.
  static let training: [KeyBinding] = [
    KeyBinding([.character("T")], .toggleTraining, shown: "T", wording("screen.keys.run-or-pause")),
    KeyBinding([.character("]")], .stepTraining(1), shown: "[ ]", wording("screen.keys.epoch-back-forward")),
    KeyBinding([.character("[")], .stepTraining(-1)),
    KeyBinding(
      [.character("}")], .stepTraining(10), shown: "{ }", wording("screen.keys.ten-epochs-back-forward")),
    KeyBinding([.character("{")], .stepTraining(-10)),
    KeyBinding(
      [.character(">")], .changeTrainingSpeed(1), shown: "< >", wording("screen.keys.slower-faster")),
    KeyBinding([.character("<")], .changeTrainingSpeed(-1)),
  ]

  /// Keys that work everywhere.
  static let always: [KeyBinding] = [
    KeyBinding(
      [.control("z")], .suspend, shown: wording("screen.keys.ctrl-z-ctrl-l"),
      wording("screen.keys.suspend-repaint")),
    KeyBinding([.control("l")], .repaint),
    KeyBinding(
      [.character("q")], .askToQuit, shown: wording("screen.keys.q-ctrl-c"), wording("screen.keys.quit")),
    KeyBinding([.control("c")], .quit),
  ]

  /// Keys that scroll the help and move through the outline.
  static let list: [KeyBinding] = [
    KeyBinding([.down, .character("j"), .character("n"), .tab], .moveSelection(1)),
    KeyBinding([.up, .character("k"), .character("p"), .backTab], .moveSelection(-1)),
    KeyBinding([.pageDown], .moveSelection(8)),
    KeyBinding([.pageUp], .moveSelection(-8)),
    KeyBinding([.home, .character("g")], .moveSelection(-10_000)),
    KeyBinding([.end, .character("G")], .moveSelection(10_000)),
    KeyBinding([.escape], .escape),
  ]

  static let help: [KeyBinding] =
    list + [
      KeyBinding([.character("?"), .function(1), .enter, .character(" "), .right, .shiftRight], .toggleHelp),
      KeyBinding([.character("o")], .toggleOutline),
    ]

  static let predictions: [KeyBinding] =
    list + [
      KeyBinding([.character("="), .enter, .character(" "), .right, .shiftRight], .togglePrediction),
      KeyBinding([.character("?"), .function(1)], .toggleHelp),
      KeyBinding([.character("o")], .toggleOutline),
    ]

  static let outline: [KeyBinding] =
    list + [
      KeyBinding([.enter, .character(" "), .right, .character("l"), .shiftRight], .chooseSelection),
      KeyBinding([.character("o"), .left, .character("h"), .shiftLeft], .toggleOutline),
      KeyBinding([.character("?"), .function(1)], .toggleHelp),
    ]

  /// Keys of the search that type nothing.
  static let search: [KeyBinding] = [
    KeyBinding([.down, .tab], .moveSelection(1)),
    KeyBinding([.up, .backTab], .moveSelection(-1)),
    KeyBinding([.pageDown], .moveSelection(8)),
    KeyBinding([.pageUp], .moveSelection(-8)),
    KeyBinding([.home], .moveSelection(-10_000)),
    KeyBinding([.end], .moveSelection(10_000)),
    KeyBinding([.enter], .chooseSelection),
    KeyBinding([.backspace, .delete], .deleteTyped),
    KeyBinding([.escape], .escape),
  ]

  /// Any other key closes the test page.
  static let testPage: [KeyBinding] = [KeyBinding([.character("t")], .nextTheme)]

  /// Keys that have a meaning of their own while a step's number is typed.
  static let typing: [KeyBinding] = [
    KeyBinding([.enter, .character("G")], .goToTypedStep),
    KeyBinding([.character(".")], .typePoint),
    KeyBinding([.backspace], .deleteDigit),
    KeyBinding([.escape], .escape),
  ]
}
