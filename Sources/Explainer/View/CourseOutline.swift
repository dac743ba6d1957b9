import Lessons

/// The course as a list: what its steps are called, and how long they take to be read.
public struct CourseOutline: Sendable, Hashable {
  /// In order.
  public var chapters: [Chapter]

  /// A chapter and its steps.
  public struct Chapter: Sendable, Hashable {
    /// As on the command line.
    public var name: String
    /// In order.
    public var steps: [Step]

    /// A chapter by its name.
    public init(name: String, steps: [Step] = []) { (self.name, self.steps) = (name, steps) }
  }

  /// A step.
  public struct Step: Sendable, Hashable {
    /// As on the command line.
    public var id: String
    /// Seconds that auto-play gives its words, its question and the answer.
    public var seconds: Double

    /// A step and its reading time.
    public init(id: String, seconds: Double) { (self.id, self.seconds) = (id, seconds) }
  }

  /// The chapters of a course.
  public init(chapters: [Chapter] = []) { self.chapters = chapters }
}

extension State {
  /// The course as far as it is read, with the data at hand.
  public var courseOutline: CourseOutline {
    CourseOutline(
      chapters: chapters.indices.map { chapter in
        CourseOutline.Chapter(
          name: chapters[chapter].name,
          steps: chapters[chapter].steps.indices.map { index in
            let place = Place(chapter: chapter, step: index)
            return CourseOutline.Step(id: chapters[chapter].steps[index].id, seconds: readingTime(of: place))
          })
      })
  }

  /// Tells one course from another: chapters come later, and anew when their file is saved.
  public var courseRevision: Int { chapterChanges }
}
