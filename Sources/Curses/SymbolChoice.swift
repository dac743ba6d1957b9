import CNcurses
import CTerminal
public import Drawing

/// The richest symbols that the terminal is known to show, by the user's locale and the environment. What is written
/// to a file, to be shown who knows where, has none that few fonts have.
public func suitableSymbolSet(forTerminal: Bool = true) -> SymbolSet.Name {
  adoptLocale()
  // Where the locale itself gives two columns to characters of ambiguous width, so does the terminal, as a rule.
  guard columnsInNcurses(of: "●") == 1 else { return .ascii }
  let codeset = logloss_codeset().map { String(cString: $0) }
  let richest = suitableSymbolSet(codeset: codeset ?? "", variable: environmentValue)
  // A C library of before Unicode 13 does not know how wide they are, and ncurses then shows none.
  let canBeWritten = forTerminal && columnsInNcurses(of: "\u{1FB00}") == 1
  return richest == .sextants && !canBeWritten ? .quadrants : richest
}

/// The richest symbols for a locale's codeset and an environment: the font of the Linux console has blocks but no
/// quarters of them, and a codeset other than UTF-8 has neither.
public func suitableSymbolSet(codeset: String, variable: (String) -> String?) -> SymbolSet.Name {
  let letters = codeset.lowercased().filter { $0 != "-" }
  guard letters == "utf8" else { return .ascii }
  if variable("TERM")?.prefix(while: { $0 != "-" }) == "linux" { return .blocks }
  return drawsSextants(variable) ? .sextants : .quadrants
}
