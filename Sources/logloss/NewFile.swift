import Explainer
import Foundation

/// Writes a text to a file of its own in the working folder: experiment.csv, or the next number that is free.
func saveAsNewFile(_ text: String) -> SaveOutcome {
  for number in 1...999 {
    let name = number == 1 ? "experiment.csv" : "experiment-\(number).csv"
    do {
      try Data(text.utf8).write(to: URL(filePath: name), options: .withoutOverwriting)
      return .written(name: name)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      continue
    } catch {
      return .failed(reason: "\(name) cannot be written in this folder")
    }
  }
  return .failed(reason: "experiment.csv and 998 files after it exist already")
}
