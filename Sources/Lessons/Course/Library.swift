import Assets

/// The chapters that come with the program.
public enum Library {
  /// The chapters in the order in which they are told.
  ///
  /// - Throws: ``LessonError`` where a chapter is malformed, or two steps have one id.
  public static func chapters() throws(LessonError) -> [Chapter] {
    guard let first = try firstChapter() else { return [] }
    return [first] + (try chapters(after: first))
  }

  /// The first chapter alone, which is soon read.
  ///
  /// - Throws: ``LessonError`` where it is malformed.
  public static func firstChapter() throws(LessonError) -> Chapter? {
    guard let asset = assets.first else { return nil }
    return try Chapter(yaml: asset.text, name: asset.name, file: asset.path)
  }

  /// The chapters that follow the first.
  ///
  /// - Throws: ``LessonError`` where a chapter is malformed, or two steps have one id.
  public static func chapters(after first: Chapter) throws(LessonError) -> [Chapter] {
    var known = Set(first.steps.map(\.id))
    var chapters: [Chapter] = []
    for asset in assets.dropFirst() {
      let chapter = try Chapter(yaml: asset.text, name: asset.name, file: asset.path)
      for step in chapter.steps where !known.insert(step.id).inserted {
        throw LessonError(file: asset.path, line: nil, problem: .repeatedID(step.id))
      }
      chapters.append(chapter)
    }
    return chapters
  }

  private static var assets: [Asset] { Asset.all(under: "lessons/") }
}

/// A file that was compiled into the program.
struct Asset {
  /// Its path within the folder of assets.
  let path: String
  let text: String

  /// The name of the file without folder and ending.
  var name: String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  static func all(under folder: String) -> [Asset] {
    (0..<assets_count()).compactMap { index in
      guard let path = assets_path(index).map({ String(cString: $0) }), path.hasPrefix(folder) else {
        return nil
      }
      let bytes = UnsafeBufferPointer(start: assets_bytes(index), count: assets_length(index))
      return Asset(path: path, text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
