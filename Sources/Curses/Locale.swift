import CNcurses
import CTerminal
import Drawing

/// Makes the characters of the user's locale known to ncurses. A locale that is not installed is taken to
/// be UTF-8, since ncurses would show nothing but escapes otherwise.
func adoptLocale() {
  guard setlocale(LC_CTYPE, "") == nil, setlocale(LC_CTYPE, "C.UTF-8") == nil else { return }
  guard let name = localeName(environmentValue), namesUTF8(name) else { return }
  logloss_write_utf8 { scalar in
    Unicode.Scalar(UInt32(bitPattern: scalar)).map { Int32(shownWidth(of: $0)) } ?? -1
  }
}

/// The locale that an environment asks for when it comes to characters: the first that is set counts.
func localeName(_ variable: (String) -> String?) -> String? {
  variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG")
}

/// Whether the name of a locale asks for UTF-8: `de_DE.UTF-8`, `C.utf8`, `en_US.utf8@euro`.
func namesUTF8(_ locale: String) -> Bool {
  let codeset = locale.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix { $0 != "@" }
  return codeset?.lowercased().filter { $0 != "-" } == "utf8"
}

/// The columns of a scalar; -1 for what could steer the terminal.
private func shownWidth(of scalar: Unicode.Scalar) -> Int {
  scalar.properties.generalCategory == .control ? -1 : columnWidth(of: scalar)
}

/// The value of an environment variable; nil where it is missing or empty.
public func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
