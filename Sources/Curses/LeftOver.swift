import CTerminal

/// Has a file removed where the program ends by a signal, or without having removed it; nil for none. It can be asked for
/// once a terminal is taken, and the last file that was named counts.
public func removeAtEnd(_ path: String?) {
  guard let path else { return logloss_remove_at_end(nil) }
  logloss_remove_at_end(path)
}
