import Curses
import Drawing
import Explainer
import Lessons
import SystemPackage
import Words

/// The place and the experiment that the walkthrough was left with, kept for its user alone.
enum LastPlace {
  /// Where it is kept: `$XDG_STATE_HOME/logloss`, else `~/.local/state/logloss`; nil where neither has a place.
  static var file: FilePath? { folder?.appending("place.yaml") }

  private static var folder: FilePath? {
    // By the specification, only absolute paths count.
    if let folder = absolute("XDG_STATE_HOME") { return folder.appending("logloss") }
    return absolute("HOME")?.appending(".local").appending("state").appending("logloss")
  }

  private static func absolute(_ variable: String) -> FilePath? {
    environmentValue(variable).map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
  }

  /// Keeps what a state has come to, where that is something else than it began with; else what was kept before stays.
  ///
  /// - Returns: What is to be said of it in one line; nil for nothing.
  static func keep(_ state: State, startedAs start: State) -> String? {
    guard var session = Session(state), session != Session(start), session.source.canBeReadAgain else {
      return nil
    }
    guard let file, let folder, let working = workingFolder() else {
      return wording("commands.last-place.no-folder")
    }
    session.source = session.source.found(from: working)
    do throws(Errno) {
      try makePrivateFolder(folder)
      try writeWhole(session.text, toOwnFile: file)
      return wording(
        "commands.last-place.kept",
        ["place": state.place.text, "title": String(state.shownTitle.map(printable))])
    } catch {
      let folder = String(folder.string.map(printable))
      return wording("commands.last-place.not-kept", ["folder": folder, "reason": "\(error)"])
    }
  }
}
