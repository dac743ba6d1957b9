import Words

extension Key {
  /// The key as the status line writes it.
  var sign: String {
    switch self {
    case .character(" "): wording("screen.key-names.space")
    case .character(let character): String(character)
    case .control(let letter): wording("screen.key-names.ctrl") + letter.uppercased()
    case .function(let number): "F\(number)"
    case .left: "←"
    case .right: "→"
    case .shiftLeft: wording("screen.key-names.shift-left")
    case .shiftRight: wording("screen.key-names.shift-right")
    case .up: "↑"
    case .down: "↓"
    case .home: wording("screen.key-names.home")
    case .end: wording("screen.key-names.end")
    case .pageUp: wording("screen.key-names.pageup")
    case .pageDown: wording("screen.key-names.pagedown")
    case .enter: wording("screen.key-names.enter")
    case .escape: wording("screen.key-names.esc")
    case .tab: wording("screen.key-names.tab")
    case .backTab: wording("screen.key-names.shift-tab")
    case .backspace: wording("screen.key-names.backspace")
    case .delete: wording("screen.key-names.delete")
    case .insert: wording("screen.key-names.insert")
    }
  }
}
