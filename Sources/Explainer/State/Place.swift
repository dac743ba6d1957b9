/// A place in the course: a chapter and one of its steps, both counted from 0.
public struct Place: Sendable, Hashable {
  public var chapter: Int
  public var step: Int

  public init(chapter: Int = 0, step: Int = 0) {
    self.chapter = chapter
    self.step = step
  }
}
