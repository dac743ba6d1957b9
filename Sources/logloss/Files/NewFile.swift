import Explainer
import SystemPackage
import Words

/// Writes a text to a file of its own in the working folder: experiment.csv, or the next number that is free.
func saveAsNewFile(_ text: String) -> SaveOutcome {
  for number in 1...999 {
    let name = number == 1 ? "experiment.csv" : "experiment-\(number).csv"
    do {
      try write(text, toNewFile: FilePath(name))
      return .written(name: name)
    } catch Errno.fileExists {
      continue
    } catch {
      return .failed(reason: wording("commands.new-file.not-writable", ["name": name]))
    }
  }
  return .failed(reason: wording("commands.new-file.too-many"))
}

/// - Throws: `Errno`; `.fileExists` for a file that is there already, which keeps its text.
private func write(_ text: String, toNewFile path: FilePath) throws {
  let everybody: FilePermissions = [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
  let file = try FileDescriptor.open(
    path, .writeOnly, options: [.create, .exclusiveCreate], permissions: everybody)
  try file.closeAfter { try file.write(text) }
}
