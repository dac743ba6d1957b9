import CrossEntropy
import Insight
import Words

/// A lesson as it was read: the chapter, or everything that is wrong with it.
public struct LessonReading: Sendable {
  /// Nil where anything is wrong.
  public let chapter: Chapter?
  /// What is wrong, in the order of the file.
  public let errors: [LessonError]

  /// Reads a lesson.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - name: What `--lesson` calls it.
  ///   - file: What errors call it.
  public init(yaml: String, name: String, file: String) {
    let reader = YAMLReader(file: file)
    let chapter = reader.chapter(yaml, name: name)
    errors = reader.errors
    self.chapter = errors.isEmpty ? chapter : nil
  }
}

extension Chapter {
  /// Reads a lesson.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - name: What `--lesson` calls it.
  ///   - file: What errors call it.
  /// - Throws: ``LessonError``, the first thing that is wrong, with its place.
  public init(yaml: String, name: String, file: String) throws(LessonError) {
    let reading = LessonReading(yaml: yaml, name: name, file: file)
    if let error = reading.errors.first { throw error.with(others: reading.errors.count - 1) }
    guard let chapter = reading.chapter else { throw LessonError(file: file, line: 1, problem: .noSteps) }
    self = chapter
  }
}

extension YAMLReader {
  /// The chapter as far as it can be read.
  fileprivate func chapter(_ yaml: String, name: String) -> Chapter? {
    guard let root = document(yaml),
      let keys = mapping(
        root, key: wording("authoring.reading.the-lesson"), required: ["title", "steps"], optional: ["data"])
    else { return nil }
    let title = keys["title"].flatMap { text($0, key: "title") }
    let own = keys["data"].flatMap(data)
    let steps = keys["steps"].map(steps) ?? []
    return Chapter(
      name: name, title: title ?? "", data: own?.data ?? LessonData(.points, LessonData.tenPoints),
      keepsData: own?.isKept ?? false, steps: steps)
  }

  private func steps(_ node: YAMLNode) -> [Step] {
    guard let nodes = list(node, key: "steps") else { return [] }
    if nodes.isEmpty { note(.noSteps, at: node) }
    var ids: [String] = []
    return nodes.compactMap { node in
      let (id, step) = step(node)
      if let id {
        if ids.contains(id) { note(.repeatedID(id), at: node) }
        ids.append(id)
      }
      return step
    }
  }
}
