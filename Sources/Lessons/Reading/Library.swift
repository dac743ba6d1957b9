import Insight

/// The chapters that come with the program.
public enum Library {
  /// The names of the chapters, in the order in which they are told.
  public static var names: [String] { assets.map(\.name) }

  /// One chapter alone, which is soon read; nil where none has that name.
  ///
  /// - Throws: ``LessonError`` where it is malformed.
  public static func chapter(named name: String) throws(LessonError) -> Chapter? {
    guard let asset = assets.first(where: { $0.name == name }) else { return nil }
    return try Chapter(yaml: asset.text, name: asset.name, file: asset.path)
  }

  /// The chapters in the order in which they are told.
  ///
  /// - Throws: ``LessonError`` where a chapter is malformed, or two steps have one id.
  public static func chapters() throws(LessonError) -> [Chapter] {
    var known: Set<String> = []
    var chapters: [Chapter] = []
    for asset in assets {
      let chapter = try Chapter(yaml: asset.text, name: asset.name, file: asset.path)
      for step in chapter.steps where !known.insert(step.id).inserted {
        throw LessonError(file: asset.path, line: nil, problem: .repeatedID(step.id))
      }
      chapters.append(chapter)
    }
    return chapters
  }

  /// Reads a chapter by its name, or finds everything that is wrong with it; nil where there is none of that name.
  public static func reading(named name: String) -> LessonReading? {
    assets.first { $0.name == name }.map { LessonReading(yaml: $0.text, name: $0.name, file: $0.path) }
  }

  private static var assets: [Asset] { Asset.all(under: "lessons/") }
}
