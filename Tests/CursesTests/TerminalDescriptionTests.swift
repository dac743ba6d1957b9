import CNcurses
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct TerminalDescriptionTests {
    @Test(arguments: [("xterm-256color", true), ("screen", true), ("vt100", false), ("linux", false)])
    func onlyXtermsKinSkipsWhatItDoesNotKnow(name: String, isTrusted: Bool) throws {
      #expect(try TerminalDescription(name: name, output: 1).skipsUnknownModes == isTrusted)
    }

    @Test(arguments: [
      ("xterm", true), ("xterm-256color", true), ("screen", true), ("tmux-256color", true), ("vt100", false),
      ("linux", false),
    ])
    func onlyXtermsKinHasAMouse(name: String, isExpected: Bool) throws {
      #expect(try TerminalDescription(name: name, output: 1).hasMouse == isExpected)
    }

    @Test func restoringEndsAllThatWasSwitchedOn() throws {
      let text = try TerminalDescription(name: "xterm-256color", output: 1).restoringText(endsMouse: true)
      #expect(text.contains("\u{1B}[?1006l"))
      #expect(text.contains("\u{1B}[?1002l"))
      #expect(text.contains("\u{1B}[?2026l"))
      #expect(text.contains("\u{1B}[?2004l"))
      #expect(text.contains("\u{1B}[39;49m"))
      #expect(text.contains("\u{1B}[r"))
      #expect(text.contains("\u{1B}[?25h"))
      #expect(text.contains("\u{1B}[?1049l"))
    }

    /// Insertion, looks, colours and the keypad's own mode end as terminfo says for xterm.
    @Test func restoringGivesBackLookAndKeys() throws {
      let text = try TerminalDescription(name: "xterm-256color", output: 1).restoringText(endsMouse: false)
      for ending in ["\u{1B}[4l", "\u{1B}[m", "\u{1B}[39;49m", "\u{1B}[?1l\u{1B}>"] {
        #expect(text.contains(ending), "\(ending.debugDescription)")
      }
    }

    @Test func restoringLeavesAMouseAloneThatWasNotTaken() throws {
      let text = try TerminalDescription(name: "xterm-256color", output: 1).restoringText(endsMouse: false)
      #expect(text.hasPrefix("\u{1B}[?2026l"))
      #expect(!text.contains("?100"))
    }

    @Test(arguments: ["vt100", "linux", "screen", "xterm"])
    func restoringHoldsNoPauses(name: String) throws {
      let text = try TerminalDescription(name: name, output: 1).restoringText(endsMouse: false)
      #expect(!text.isEmpty)
      #expect(!text.contains("$<"))
    }

    @Test(arguments: [("a$<5>b", "ab"), ("$<2/>", ""), ("5$ and $<", "5$ and $<"), ("", "")])
    func pausesAreLeftOut(text: String, expected: String) {
      #expect(withoutPadding(text) == expected)
    }
  }
}
