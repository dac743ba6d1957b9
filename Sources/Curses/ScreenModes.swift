import CNcurses
import CTerminal

/// Sets how ncurses reads keys and leaves the cursor: each key at once, none with a meaning to the system.
func setModes(of input: Int32) {
  raw()
  noecho()
  nonl()
  // Without the modes of a terminal ncurses takes bytes to have seven bits.
  if isatty(input) != 1 { logloss_read_eight_bits() }
  // A refresh that stops half way because a key has been pressed would leave half a picture.
  typeahead(-1)
  if environmentValue("ESCDELAY") == nil { set_escdelay(sequencePause) }
  logloss_hide_cursor()
}
