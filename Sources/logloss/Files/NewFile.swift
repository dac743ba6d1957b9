import Explainer
import SystemPackage
import Words

/// Writes what is to be saved to files of its own in the working folder: experiment.yaml for the session and
/// experiment.csv for the points, or both with the next number that is free for both.
func saveAsNewFiles(_ saving: Saving) -> SaveOutcome {
  for number in 1...999 {
    let stem = number == 1 ? "experiment" : "experiment-\(number)"
    let (session, points) = (stem + ".yaml", stem + ".csv")
    guard !isTaken(FilePath(session)), !isTaken(FilePath(points)) else { continue }
    do throws(Errno) {
      // Points without a session can still be read; the other way round nothing would be said of them.
      try saving.points.map { text throws(Errno) in try writeWhole(text, toNewFile: FilePath(points)) }
      try saving.session.map { text throws(Errno) in try writeWhole(text, toNewFile: FilePath(session)) }
      return .written(
        SavedFiles(
          points: saving.points.map { _ in points }, session: saving.session.map { _ in session }))
    } catch {
      if error != .fileExists { return .failed(reason: whyNotWritten(error, stem)) }
    }
  }
  return .failed(reason: wording("commands.new-file.too-many"))
}

/// Why a file could not be written, and what to do.
func whyNotWritten(_ error: Errno, _ name: String) -> String {
  switch error {
  case .noSpace: wording("commands.new-file.disk-full")
  case .diskQuotaExceeded: wording("commands.new-file.quota")
  case .readOnlyFileSystem: wording("commands.new-file.read-only")
  case .permissionDenied, .notPermitted: wording("commands.new-file.not-permitted")
  case .noSuchFileOrDirectory: wording("commands.new-file.folder-gone")
  case .fileTooLarge: wording("commands.new-file.too-large")
  default: wording("commands.new-file.other", ["name": name, "reason": "\(error)"])
  }
}
