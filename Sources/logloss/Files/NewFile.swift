import Explainer
import SystemPackage
import Words

/// Writes a text to a file of its own in the working folder: experiment.csv, or the next number that is free.
func saveAsNewFile(_ text: String) -> SaveOutcome {
  for number in 1...999 {
    let name = number == 1 ? "experiment.csv" : "experiment-\(number).csv"
    do throws(Errno) {
      try writeWhole(text, toNewFile: FilePath(name))
      return .written(name: name)
    } catch {
      if error != .fileExists { return .failed(reason: whyNotWritten(error, name)) }
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
