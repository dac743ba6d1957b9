import CNcurses
import CTerminal
public import Drawing

/// The richest symbols that the terminal is likely to show, by the user's locale and `TERM`.
public func suitableSymbolSet() -> SymbolSet.Name {
  adoptLocale()
  // Where the locale itself gives two columns to characters of ambiguous width, so does the terminal, as a rule.
  guard columnsInNcurses(of: "●") == 1 else { return .ascii }
  let codeset = logloss_codeset().map { String(cString: $0) }
  return suitableSymbolSet(codeset: codeset ?? "", terminalName: environmentValue("TERM"))
}

/// The richest symbols for a locale's codeset and the name of a terminal: the font of the Linux console has
/// blocks but no Braille, and a codeset other than UTF-8 has neither.
public func suitableSymbolSet(codeset: String, terminalName: String?) -> SymbolSet.Name {
  let letters = codeset.lowercased().filter { $0 != "-" }
  guard letters == "utf8" else { return .ascii }
  let family = terminalName?.prefix { $0 != "-" }
  return family == "linux" ? .blocks : .braille
}
