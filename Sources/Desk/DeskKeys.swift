import Explainer
import Words

/// What a key does at a desk.
enum DeskAction: Sendable, Hashable {
  /// Passed on to the walkthrough.
  case steer(Steering)
  case restartClock
  /// Rows of the notes, downward.
  case scroll(Int)
  /// A character of a step's number.
  case type(Character)
  case deleteTyped
  case dropTyped
  case goToTyped
  case toggleHelp
  case nextTheme
  case suspend
  case repaint
  case quit
}

/// What the keys do, in one table: it decides what a key means, and draws the help.
struct DeskBinding: Sendable {
  let keys: [Key]
  let action: DeskAction
  /// The keys as the help writes them; empty where a row above has them.
  let shown: String
  /// What the help says.
  let words: String

  init(_ keys: [Key], _ action: DeskAction, shown: String = "", _ words: String = "") {
    (self.keys, self.action, self.shown, self.words) = (keys, action, shown, words)
  }
}

extension DeskBinding {
  static let all: [DeskBinding] = [
    DeskBinding(
      [.right, .character("l"), .character(" "), .enter, .pageDown, .character("n"), .shiftRight],
      .steer(.next),
      shown: wording("desk.keys.next"), wording("desk.keys.next-words")),
    DeskBinding(
      [.left, .character("h"), .backspace, .pageUp, .character("p"), .shiftLeft], .steer(.back),
      shown: wording("desk.keys.back"), wording("desk.keys.back-words")),
    DeskBinding(
      [.home, .character("g")], .steer(.firstStep), shown: wording("desk.keys.ends"),
      wording("desk.keys.ends-words")),
    DeskBinding([.end, .character("G")], .steer(.lastStep)),
    DeskBinding([], .goToTyped, shown: wording("desk.keys.typed"), wording("desk.keys.typed-words")),
    DeskBinding(
      [.character("b"), .character(".")], .steer(.toggleBlank), shown: wording("desk.keys.blank"),
      wording("desk.keys.blank-words")),
    DeskBinding(
      [.character("a")], .steer(.toggleAutoPlay), shown: wording("desk.keys.auto-play"),
      wording("desk.keys.auto-play-words")),
    DeskBinding(
      [.character("r"), .function(5)], .steer(.replay), shown: wording("desk.keys.replay"),
      wording("desk.keys.replay-words")),
    DeskBinding(
      [.character("T")], .steer(.toggleTraining), shown: wording("desk.keys.training"),
      wording("desk.keys.training-words")),
    DeskBinding(
      [.tab], .steer(.followNextPoint), shown: wording("desk.keys.follow"), wording("desk.keys.follow-words")),
    DeskBinding([.backTab], .steer(.followPreviousPoint)),
    DeskBinding(
      [.escape], .steer(.escape), shown: wording("desk.keys.escape"), wording("desk.keys.escape-words")),
    DeskBinding(
      [.down, .character("j")], .scroll(1), shown: wording("desk.keys.scroll"),
      wording("desk.keys.scroll-words")),
    DeskBinding([.up, .character("k")], .scroll(-1)),
    DeskBinding(
      [.character("c")], .restartClock, shown: wording("desk.keys.clock"), wording("desk.keys.clock-words")),
    DeskBinding(
      [.character("t")], .nextTheme, shown: wording("desk.keys.theme"), wording("desk.keys.theme-words")),
    DeskBinding(
      [.character("?"), .function(1)], .toggleHelp, shown: wording("desk.keys.help"),
      wording("desk.keys.help-words")),
    DeskBinding(
      [.control("z")], .suspend, shown: wording("desk.keys.suspend"), wording("desk.keys.suspend-words")),
    DeskBinding([.control("l")], .repaint),
    DeskBinding(
      [.character("q"), .control("c")], .quit, shown: wording("desk.keys.quit"),
      wording("desk.keys.quit-words")),
  ]

  /// Keys that have a meaning of their own while a step's number is typed.
  fileprivate static let typing: [DeskBinding] = [
    DeskBinding([.enter, .character("G")], .goToTyped),
    DeskBinding([.backspace], .deleteTyped),
    DeskBinding([.escape], .dropTyped),
    DeskBinding([.character(".")], .type(".")),
  ]

  /// Keys that close the list of keys; others do what they always do.
  fileprivate static let help: [DeskBinding] = [DeskBinding([.escape, .enter, .character(" ")], .toggleHelp)]
}

extension DeskState {
  /// What a key means now; nil where it means nothing.
  func meaning(of key: Key) -> DeskAction? {
    if case .character(let character) = key, character.isASCII, character.isNumber { return .type(character) }
    let tables =
      (hasHelp ? DeskBinding.help : []) + (typed.isEmpty ? [] : DeskBinding.typing) + DeskBinding.all
    return tables.first { $0.keys.contains(key) }?.action
  }
}
