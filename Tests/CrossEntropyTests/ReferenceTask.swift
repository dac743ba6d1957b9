import CrossEntropy
import Foundation
import TestSupport
import Testing

private let tests = URL(filePath: #filePath).deletingLastPathComponent()

/// The tasks, from the files that the program carries.
enum ReferenceTask {
  static func named(_ name: String) throws -> TrainingTask {
    name == "circles"
      ? try .circles(rows("circles.csv", features: 2)) : try .spam(rows("spam8.csv", features: 8))
  }

  /// The first columns as features, the next as the label.
  private static func rows(_ name: String, features count: Int) throws -> LabeledRows {
    let file = tests.appending(path: "../../Assets/data/\(name)").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    let fields = lines.map { $0.split(separator: ",").compactMap { Double($0) } }
    return LabeledRows(
      featureCount: count, features: fields.flatMap { $0.prefix(count) },
      labels: fields.map { $0[count] == 1 ? .positive : .negative })
  }
}
