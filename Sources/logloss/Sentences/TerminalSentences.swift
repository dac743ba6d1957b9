import Curses

/// Why there is no walkthrough in a terminal, and what there is instead.
func sentence(for error: TerminalError) -> String {
  let instead = "\"logloss print\" shows the lesson as text without one."
  return switch error {
  case .inputIsNoTerminal: "standard input is no terminal, so no key can be read; \(instead)"
  case .outputIsNoTerminal: "standard output is no terminal; \(instead)"
  case .unknownTerminal(let name?):
    "the terminal \"\(name)\" (TERM) is not known on this machine; set TERM to a known one, or \(instead)"
  case .unknownTerminal(nil): "TERM is not set, so the terminal is not known; \(instead)"
  case .unusableTerminal(let name):
    "the terminal \"\(name)\" (TERM) cannot place text on a screen; \(instead)"
  }
}
