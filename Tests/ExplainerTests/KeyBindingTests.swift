import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct KeyBindingTests {
  private static let tables: [(String, [KeyBinding])] = [
    ("page", KeyBinding.page + KeyBinding.always), ("help", KeyBinding.help + KeyBinding.always),
    ("outline", KeyBinding.outline + KeyBinding.always), ("typing", KeyBinding.typing + KeyBinding.always),
    ("experiment", KeyBinding.experiment + KeyBinding.always),
  ]

  @Test("No key is bound twice within one table", arguments: 0..<5)
  func unique(table: Int) {
    let (name, bindings) = Self.tables[table]
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count, "\(name)")
  }

  /// The bindings that the help shows.
  private static let helped = KeyBinding.page + KeyBinding.experiment + KeyBinding.always

  @Test("The help has a row for every action of the page and of an experiment")
  func helpIsComplete() {
    let shown = Self.helped.filter { !$0.shown.isEmpty }
    let together: Set<Action> = [
      .followPreviousPoint, .repaint, .redo, .quit, .moveControl(-1, isFine: false),
      .moveControl(-1, isFine: true), .chooseControl(-1),
    ]
    for binding in Self.helped where binding.shown.isEmpty {
      #expect(together.contains(binding.action))
    }
    #expect(shown.allSatisfy { !$0.words.isEmpty })
    // Experimenting, a key may mean something else.
    for table in [KeyBinding.page + KeyBinding.always, KeyBinding.experiment + KeyBinding.always] {
      let keys = table.map(\.shown).filter { !$0.isEmpty }
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test("Every key that the help names is bound, and every bound key is named")
  func noDeadKeys() {
    let named = Self.helped.flatMap { keys(in: $0.shown) }
    let bound = Self.helped.flatMap(\.keys) + [.function(-1)]
    #expect(Set(named) == Set(bound))
  }

  @Test("A row of the help names the keys of its own action")
  func rowsAreRight() {
    for binding in Self.helped where !binding.shown.isEmpty {
      // On the page the arrows do the same with Shift.
      let named = Set(keys(in: binding.shown) + [.shiftLeft, .shiftRight])
      #expect(named.isSuperset(of: binding.keys), "\(binding.shown)")
    }
  }

  @Test(
    "Every key in the status line does what stands beside it",
    arguments: ["", "o", "?", "1", "\t", "a", "e", "e\t "])
  func statusLine(opening: String) throws {
    var state = try State.still("formula")
    for character in opening { state = state.after(character == "\t" ? .tab : .character(character)) }
    for hint in state.hints where !hint.key.hasPrefix("step") {
      for key in keys(in: hint.key) { #expect(state.meaning(of: key) != nil, "\(hint.key)") }
    }
    #expect(!state.hints.isEmpty)
  }

  @Test("While experimenting the arrows move, and the other keys step as before")
  func experimentMeanings() throws {
    let state = try State.still("formula").after("e")
    let expected: [(Key, Action?)] = [
      (.right, .moveControl(1, isFine: false)), ("h", .moveControl(-1, isFine: false)),
      (.shiftRight, .moveControl(1, isFine: true)), ("H", .moveControl(-1, isFine: true)),
      (.down, .chooseControl(1)), ("k", .chooseControl(-1)), (" ", .flipLabel), ("+", .addPoint),
      ("-", .removePoint), (.delete, .removePoint), ("f", .refit), ("e", .toggleExperiment),
      (.pageDown, .next), ("n", .next), (.pageUp, .back), ("p", .back), (.home, .firstStep), ("3", .digit(3)),
    ]
    for (key, action) in expected { #expect(state.meaning(of: key) == action, "\(key)") }
  }

  @Test("Keys mean what the key table says on the page")
  func meanings() throws {
    let state = try State.still("formula")
    let expected: [(Key, Action?)] = [
      (.right, .next), (.left, .back), (.home, .firstStep), (.end, .lastStep), ("3", .digit(3)),
      (.tab, .followNextPoint), (.backTab, .followPreviousPoint), ("o", .toggleOutline), ("r", .replay),
      (.function(5), .replay), ("a", .toggleAutoPlay), ("b", .toggleBlank), (".", .toggleBlank),
      ("B", .changeUnit), ("S", .toggleNotes), ("t", .nextTheme), ("?", .toggleHelp),
      (.function(1), .toggleHelp),
      (.escape, .escape), ("q", .askToQuit), (.control("c"), .quit), (.control("z"), .suspend),
      (.control("l"), .repaint), ("e", .toggleExperiment), ("u", .undo),
      (.control("r"), .redo), ("x", .resetExperiment), ("W", .saveExperiment), ("Q", nil),
      (.function(2), nil), (.delete, nil),
    ]
    for (key, action) in expected { #expect(state.meaning(of: key) == action, "\(key)") }
  }

  /// The keys that a row of the help or a hint writes. `digits` stands for function key −1.
  private func keys(in shown: String) -> [Key] {
    let names: [String: [Key]] = [
      "→": [.right], "←": [.left], "↓": [.down], "↑": [.up], "Space": [" "], "Enter": [.enter],
      "PageDown": [.pageDown], "PageUp": [.pageUp], "Backspace": [.backspace], "Home": [.home], "End": [.end],
      "Tab": [.tab], "Shift-Tab": [.backTab], "Esc": [.escape], "F1": [.function(1)], "F5": [.function(5)],
      "Shift-→": [.shiftRight], "Shift-←": [.shiftLeft], "Delete": [.delete], "Ctrl-R": [.control("r")],
      "Ctrl-Z": [.control("z")], "Ctrl-L": [.control("l")], "Ctrl-C": [.control("c")],
      "digits": [.function(-1)], "then": [], "or": [],
    ]
    return shown.split { $0 == " " || $0 == "," }.flatMap { word -> [Key] in
      if let keys = names[String(word)] { return keys }
      guard word.count == 1, let character = word.first else {
        Issue.record("unknown key \(word)")
        return []
      }
      return [.character(character)]
    }
  }
}
