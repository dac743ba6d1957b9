/// Why a terminal cannot be used.
public enum TerminalError: Error, Sendable, Hashable {
  /// Standard input is a file, a pipe or closed: no key can come from it.
  case inputIsNoTerminal
  /// Standard output is a file, a pipe or closed: nobody would see a picture.
  case outputIsNoTerminal
  /// `TERM` is not set (nil), or names a terminal that this system has no description of.
  case unknownTerminal(name: String?)
  /// The terminal can only write line after line.
  case unusableTerminal(name: String)
}
