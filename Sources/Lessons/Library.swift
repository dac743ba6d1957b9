import Assets

/// The chapters that come with the program.
public enum Library {
  /// The chapters in the order in which they are told.
  ///
  /// - Throws: ``LessonError`` where a chapter is malformed, or two steps have one id.
  public static func chapters() throws(LessonError) -> [Chapter] {
    var chapters: [Chapter] = []
    for asset in Asset.all(under: "lessons/") {
      let chapter = try Chapter(yaml: asset.text, name: asset.name, file: asset.path)
      let known = chapters.flatMap(\.steps).map(\.id)
      if let step = chapter.steps.first(where: { known.contains($0.id) }) {
        throw LessonError(file: asset.path, line: nil, problem: .repeatedID(step.id))
      }
      chapters.append(chapter)
    }
    return chapters
  }
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
