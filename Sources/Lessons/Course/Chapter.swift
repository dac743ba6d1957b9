import Drawing
public import Insight

/// A chapter: data and the steps that are taken with them.
public struct Chapter: Sendable, Hashable {
  /// The name of its file without the ending, as `--lesson` takes it.
  public let name: String
  /// What it is called on the page.
  public let title: String
  /// The data that it is told with.
  public let data: LessonData
  /// Whether it is told with these data whatever others its reader brings.
  public let keepsData: Bool
  /// Its steps in order, at least one.
  public let steps: [Step]

  /// The same chapter about other data, unless it keeps its own. Few points are told one by one, also where the data
  /// count equal ones together.
  public func told(with data: LessonData) -> Chapter {
    keepsData
      ? self : Chapter(name: name, title: title, data: data.writtenOut, keepsData: false, steps: steps)
  }
}

/// One step: a picture and what is said beside it.
public struct Step: Sendable, Hashable {
  /// In kebab-case, unique over all chapters.
  public let id: String
  /// What stands above it.
  public let title: Template
  /// What it shows.
  public let figure: Figure
  /// What is said beside the picture.
  public let said: [Passage]
  /// How much is said of a point that is followed at this step.
  public let pointDetail: PointDetail
  /// For the teacher.
  public let notes: [Passage]
  /// Whether the picture shows the data or the model, so that they can be changed there.
  public let showsData: Bool
  /// What runs at this step, or nil.
  public let training: Training?
  /// What else can be moved at this step.
  public let dials: [Dial]
  /// What the audience is asked here, or nil.
  public let question: Question?

  /// What is known of a point by now; each includes those before.
  public enum PointDetail: String, Sendable, Comparable, CaseIterable {
    case x, label, probability, loss

    /// Whether less is said of a point.
    public static func < (first: PointDetail, second: PointDetail) -> Bool { first.order < second.order }

    private var order: Int { PointDetail.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The step's picture for the data and the model at hand.
  public func picture(_ context: PictureContext) -> Picture { figure.picture(context) }
}
