public import Foundation

/// Runs with a folder of its own that is gone afterwards.
public func withFolder<Result>(
  isolation: isolated (any Actor)? = #isolation, _ body: (URL) async throws -> Result
) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "logloss-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  // A folder that stays behind in the system's place for such is no reason to fail.
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

/// Runs with a file of that text, by its path, that is gone afterwards.
public func withFile<Result>(
  _ text: String, named name: String = "data.csv", isolation: isolated (any Actor)? = #isolation,
  _ body: (String) async throws -> Result
) async throws -> Result {
  try await withFolder { folder in
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return try await body(file.path(percentEncoded: false))
  }
}
