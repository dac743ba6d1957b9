import Curses
import Words

/// Why there is no walkthrough in a terminal, and what there is instead.
func sentence(for error: TerminalError) -> String {
  switch error {
  case .inputIsNoTerminal: wording("errors.terminal.input-is-no-terminal")
  case .outputIsNoTerminal: wording("errors.terminal.output-is-no-terminal")
  case .unknownTerminal(let name?): wording("errors.terminal.unknown-terminal", ["name": name])
  case .unknownTerminal(nil): wording("errors.terminal.no-term")
  case .unusableTerminal(let name): wording("errors.terminal.unusable-terminal", ["name": name])
  }
}
