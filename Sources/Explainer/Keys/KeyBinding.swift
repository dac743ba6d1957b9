import Insight

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
      ], .next, shown: "→ ↓ l j Space Enter PageDown n", "next step, or the answer"),
    KeyBinding(
      [.left, .up, .character("h"), .character("k"), .backspace, .pageUp, .character("p"), .shiftLeft], .back,
      shown: "← ↑ h k Backspace PageUp p", "back one step"),
    KeyBinding([.home, .character("g")], .firstStep, shown: "Home g", "first step of the chapter"),
    KeyBinding([.end, .character("G")], .lastStep, shown: "End G", "last step of the chapter"),
    KeyBinding([], .goToTypedStep, shown: "digits, then Enter or G", "go to that step"),
    KeyBinding(
      [.character("=")], .togglePrediction, shown: "=", "predict an answer; see your predictions"),
    KeyBinding([.character("o")], .toggleOutline, shown: "o", "outline of all steps"),
    KeyBinding([.character("r"), .function(5)], .replay, shown: "r F5", "play the movement again"),
    KeyBinding([.character("a")], .toggleAutoPlay, shown: "a", "auto-play on or off"),
  ]

  /// Keys that change what is seen, and nothing else.
  static let looking: [KeyBinding] = [
    KeyBinding(
      [.tab], .followNextPoint, shown: "Tab, Shift-Tab", "follow a point"),
    KeyBinding([.backTab], .followPreviousPoint),
    KeyBinding([.character("B")], .changeUnit, shown: "B", "losses in nats or bits"),
    KeyBinding([.character("S")], .toggleNotes, shown: "S", "teacher's notes"),
    KeyBinding([.character("t")], .nextTheme, shown: "t", "next theme"),
    KeyBinding([.character("P")], .toggleTestPage, shown: "P", "page to check a projector"),
    KeyBinding(
      [.character("b"), .character(".")], .toggleBlank, shown: "b .", "blank; any key returns"),
    KeyBinding([.character("?"), .function(1)], .toggleHelp, shown: "? F1", "this help"),
    KeyBinding([.escape], .escape, shown: "Esc", "close, stop or let go"),
  ]

  /// Keys that begin an experiment, take it back and keep it.
  static let changing: [KeyBinding] = [
    KeyBinding([.character("e")], .toggleExperiment, shown: "e", "experiment: change points and model"),
    KeyBinding([.character("u")], .undo, shown: "u, Ctrl-R", "undo, redo a change"),
    KeyBinding([.control("r")], .redo),
    KeyBinding([.character("x")], .resetExperiment, shown: "x", "take all changes back (u undoes it)"),
    KeyBinding([.character("W")], .saveExperiment, shown: "W", "save the points to a new CSV file"),
  ]

  /// Keys that have a meaning of their own while experimenting.
  static let experiment: [KeyBinding] = [
    KeyBinding(
      [.right, .character("l")], .moveControl(1, isFine: false), shown: "← → h l",
      "move the point, or change the value"),
    KeyBinding([.left, .character("h")], .moveControl(-1, isFine: false)),
    KeyBinding(
      [.shiftRight, .character("L")], .moveControl(1, isFine: true), shown: "Shift-← Shift-→ H L",
      "the same in fine steps"),
    KeyBinding([.shiftLeft, .character("H")], .moveControl(-1, isFine: true)),
    KeyBinding(
      [.down, .character("j")], .chooseControl(1), shown: "↑ ↓ j k", "choose: point, w, b, C, dials"),
    KeyBinding([.up, .character("k")], .chooseControl(-1)),
    KeyBinding([.character(" ")], .flipLabel, shown: "Space", "flip the point's label"),
    KeyBinding([.character("+")], .addPoint, shown: "+", "add a point"),
    KeyBinding(
      [.character("-"), .delete, .backspace], .removePoint, shown: "- Delete Backspace", "remove the point"),
    KeyBinding([.character("f")], .refit, shown: "f", "fit again what was set by hand"),
  ]

  /// Keys that have a meaning of their own at the scale of a question.
  static let predicting: [KeyBinding] = [
    KeyBinding(
      [.right, .character("l")], .movePrediction(1, isFine: false), shown: "← → h l",
      "give the answer less or more"),
    KeyBinding([.left, .character("h")], .movePrediction(-1, isFine: false)),
    KeyBinding(
      [.shiftRight, .character("L")], .movePrediction(1, isFine: true), shown: "Shift-← Shift-→ H L",
      "the same in fine steps"),
    KeyBinding([.shiftLeft, .character("H")], .movePrediction(-1, isFine: true)),
    KeyBinding(
      [.down, .character("j"), .tab], .chooseAnswer(1), shown: "↑ ↓ j k Tab, Shift-Tab", "choose the answer"),
    KeyBinding([.up, .character("k"), .backTab], .chooseAnswer(-1)),
    KeyBinding([], .typePrediction("/"), shown: "digits", "0.6 or 60%, or votes: 12/20"),
    KeyBinding([.backspace, .delete], .deleteTyped, shown: "Backspace Delete", "take a digit back"),
    KeyBinding([.enter], .commitPrediction, shown: "Enter", "the answer, and your loss"),
    KeyBinding([.escape], .escape, shown: "Esc", "leave without a prediction"),
  ]

  /// Keys of steps that train something.
  static let training: [KeyBinding] = [
    KeyBinding([.character("T")], .toggleTraining, shown: "T", "run or pause"),
    KeyBinding([.character("]")], .stepTraining(1), shown: "[ ]", "an epoch back or forward"),
    KeyBinding([.character("[")], .stepTraining(-1)),
    KeyBinding([.character("}")], .stepTraining(10), shown: "{ }", "ten epochs back or forward"),
    KeyBinding([.character("{")], .stepTraining(-10)),
    KeyBinding([.character(">")], .changeTrainingSpeed(1), shown: "< >", "slower, faster"),
    KeyBinding([.character("<")], .changeTrainingSpeed(-1)),
  ]

  /// Keys that work everywhere.
  static let always: [KeyBinding] = [
    KeyBinding([.control("z")], .suspend, shown: "Ctrl-Z, Ctrl-L", "suspend; repaint"),
    KeyBinding([.control("l")], .repaint),
    KeyBinding([.character("q")], .askToQuit, shown: "q, Ctrl-C", "quit"),
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

  /// Any other key closes the test page.
  static let testPage: [KeyBinding] = [KeyBinding([.character("t")], .nextTheme)]

  /// Keys that have a meaning of their own while a step's number is typed.
  static let typing: [KeyBinding] = [
    KeyBinding([.enter, .character("G")], .goToTypedStep),
    KeyBinding([.backspace], .deleteDigit),
    KeyBinding([.escape], .escape),
  ]
}
