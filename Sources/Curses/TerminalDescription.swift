import CNcurses
import CTerminal

/// What the system's description of a terminal says about it.
struct TerminalDescription {
  let name: String

  /// Looks a terminal up; it becomes the present one.
  init(name: String?, output: Int32) throws(TerminalError) {
    guard let name, logloss_know_terminal(name, output) else { throw .unknownTerminal(name: name) }
    self.name = name
    if capability("cup") == nil { throw .unusableTerminal(name: name) }
  }

  /// Whether the terminal can be trusted to skip private modes that it does not know. Those that switch to a
  /// second screen by a private mode of xterm's can; a hardware terminal or the Linux console has no such screen.
  var skipsUnknownModes: Bool {
    guard let entry = capability("smcup") else { return false }
    return ["[?1049h", "[?1047h", "[?47h"].contains { entry.contains($0) }
  }

  /// Whether the terminal has a mouse and is of those that report it as xterm does.
  var hasMouse: Bool { capability("kmous") != nil && skipsUnknownModes }

  /// How to write a sample and to have the place of the cursor behind it told; nil where the terminal is not known to
  /// tell it in the common way, or cannot go back to where the cursor was.
  var cursorReport: (save: String, sample: String, report: String, restore: String)? {
    guard let report = capability("u7"), report == "\u{1B}[6n", let save = capability("sc"),
      let restore = capability("rc"), let place = logloss_cursor_address(Int32(sampleLine), 0)
    else { return nil }
    return (save, String(cString: place), report, restore)
  }

  /// Everything that gives the terminal back its own look, its way to paste, and its mouse if it was taken, in one text.
  func restoringText(endsMouse: Bool) -> String {
    let mouse = endsMouse ? endMouseReports : ""
    let synchronised = skipsUnknownModes ? endSynchronisedOutput + endMarkedPastes : ""
    let lookAndKeys = ["rmir", "sgr0", "op", "rmkx"].compactMap(capability).joined()
    let screen = ["cnorm", "rmcup"].compactMap(capability).joined()
    return mouse + synchronised + withoutPadding(lookAndKeys + wholeScreenScrolls + bottomLeft + screen)
  }

  /// Ends a scrolling region, of whatever size the screen is now.
  private var wholeScreenScrolls: String {
    capability("csr") == "\u{1B}[%i%p1%d;%p2%dr" ? "\u{1B}[r" : ""
  }

  /// Further down than any screen reaches: terminals stop at the last line.
  private var bottomLeft: String { logloss_cursor_address(998, 0).map { String(cString: $0) } ?? "" }

  private func capability(_ name: String) -> String? {
    logloss_capability(name).map { String(cString: $0) }
  }
}

/// The text without the pauses, `$<5>`, that terminals of old need between sequences.
func withoutPadding(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let dollar = rest.firstIndex(of: "$") {
    result += rest[..<dollar]
    rest = rest[dollar...]
    if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
      rest = rest[rest.index(after: end)...]
    } else {
      result.append(rest.removeFirst())
    }
  }
  return result + rest
}
