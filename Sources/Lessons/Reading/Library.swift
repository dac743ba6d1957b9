import Insight

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
