import Drawing
import Foundation
import Testing

/// The files of golden frames, beside this one.
enum GoldenFiles {
  /// Whether frames are to be recorded anew; a run that records fails, so that it is not taken for a test.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil

  /// Compares a frame with the one that was recorded under a path, or records it.
  static func check(_ frame: Frame, _ path: String, _ location: SourceLocation = #_sourceLocation) throws {
    let text = Golden(frame).text
    let url = folder.appending(path: "\(path).txt")
    guard !isRecording else { return try write(text, to: url) }
    guard let recorded = try? String(contentsOf: url, encoding: .utf8) else {
      Issue.record(
        "Nothing is recorded for \(path); RECORD_GOLDENS=1 records it.", sourceLocation: location)
      return
    }
    guard text != recorded else { return }
    Issue.record(
      "\(path) is not as it was recorded:\n\(lineDifference(recorded, text))", sourceLocation: location)
  }

  /// Fails a run that records.
  static func expectNotRecording(_ location: SourceLocation = #_sourceLocation) {
    #expect(!isRecording, "recorded; run again without RECORD_GOLDENS", sourceLocation: location)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Frames")

  private static func write(_ text: String, to url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}

extension Size {
  /// As folders of frames are called.
  var folder: String { "\(columns)x\(rows)" }

  /// The sizes that steps at rest are recorded at.
  static let recorded = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 160, rows: 48),
  ]

  /// The sizes that experiments are recorded at: those where there is little room for their rows.
  static let recordedWithExperiments = Array(recorded.prefix(2))
}
