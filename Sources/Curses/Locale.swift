import CNcurses

/// Makes the characters of the user's locale known to ncurses. A locale that is not installed is taken to
/// be UTF-8, since ncurses would show nothing but escapes otherwise.
func adoptLocale() {
  if setlocale(LC_CTYPE, "") == nil { setlocale(LC_CTYPE, "C.UTF-8") }
}

/// The value of an environment variable; nil where it is missing or empty.
public func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}
