import Curses
import Words

/// Why there is no walkthrough in a terminal, and what there is instead.
func sentence(for error: TerminalError) -> String {
  let instead = wording("errors.terminal.instead")
  return switch error {
  case .inputIsNoTerminal: wording("errors.terminal.input-is-no-terminal", ["instead": instead])
  case .outputIsNoTerminal: wording("errors.terminal.output-is-no-terminal", ["instead": instead])
  case .unknownTerminal(let name?):
    wording("errors.terminal.unknown-terminal", ["name": name, "instead": instead])
  case .unknownTerminal(nil): wording("errors.terminal.no-term", ["instead": instead])
  case .unusableTerminal(let name):
    wording("errors.terminal.unusable-terminal", ["name": name, "instead": instead])
  }
}
