public import Lessons

/// A place in the course: a chapter and one of its steps, both counted from 0.
public struct Place: Sendable, Hashable {
  public var chapter: Int
  public var step: Int

  public init(chapter: Int = 0, step: Int = 0) {
    self.chapter = chapter
    self.step = step
  }

  /// The place of a step by its id; nil where no chapter has it.
  public init?(ofStep id: String, in chapters: [Chapter]) {
    for (index, chapter) in chapters.enumerated() {
      guard let step = chapter.steps.firstIndex(where: { $0.id == id }) else { continue }
      self.init(chapter: index, step: step)
      return
    }
    return nil
  }
}
