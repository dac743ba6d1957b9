import CNcurses
import CTerminal

/// Sees to it that the terminal is handed back as it was found when the program ends by `exit`, by a signal or
/// by a crash, and that the loop of events hears of signals that do not end it.
enum Handover {
  private static let notes = [SIGTSTP, SIGCONT, SIGWINCH]

  /// Starts to watch, before anything about the terminal is changed.
  static func begin(_ description: TerminalDescription, output: Int32, endsMouse: Bool) {
    let text = description.restoringText(endsMouse: endsMouse)
    _ = logloss_prepare_handover(output, text, text.utf8.count)
    _ = logloss_open_bell()
    logloss_use_crash_stack()
    logloss_catch_ends()
    notes.forEach(logloss_catch_note)
    logloss_hand_over_at_exit()
    logloss_set_handover_due(true)
  }

  /// The terminal has been handed back: signals mean again what they meant before.
  static func end() {
    logloss_set_handover_due(false)
    logloss_release_ends()
    notes.forEach(logloss_release)
  }
}
