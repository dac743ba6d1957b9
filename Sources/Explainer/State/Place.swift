public import Lessons

/// A place in the course: a chapter and one of its steps, both counted from 0.
public struct Place: Sendable, Hashable {
  /// The index of the chapter.
  public var chapter: Int
  /// The index of the step within the chapter.
  public var step: Int

  /// A place by its indices; the first step of all unless given.
  public init(chapter: Int = 0, step: Int = 0) {
    self.chapter = chapter
    self.step = step
  }

  /// The place as people write it, counted from 1: chapter and step, "3.4".
  public var text: String { "\(chapter + 1).\(step + 1)" }

  /// The place that a text says in that way; nil where it says none.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard parts.count == 2, numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    self.init(chapter: numbers[0] - 1, step: numbers[1] - 1)
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
