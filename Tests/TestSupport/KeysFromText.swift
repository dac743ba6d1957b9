public import Explainer

extension Key {
  /// Characters as keys: > is the arrow to the right, ^ is Shift-Tab.
  public static func typed(_ text: String) -> [Key] {
    text.map { character in
      switch character {
      case ">": .right
      case "^": .backTab
      case "\t": .tab
      default: .character(character)
      }
    }
  }
}
