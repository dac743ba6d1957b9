public import Lessons

/// The chapters that come with the program, read once for all tests.
public enum Course {
  private static let read = Result { try Library.chapters() }

  /// All chapters in their order.
  public static func chapters() throws -> [Chapter] { try read.get() }

  /// The chapter that the program opens with.
  public static func firstChapter() throws -> Chapter {
    guard let first = try chapters().first else { throw NotThere("chapter") }
    return first
  }

  /// A chapter by its name.
  public static func chapter(_ name: String) throws -> Chapter {
    guard let chapter = try chapters().first(where: { $0.name == name }) else {
      throw NotThere("chapter \(name)")
    }
    return chapter
  }

  /// A step by its id, whichever chapter it is in.
  public static func step(_ id: String) throws -> Step {
    guard let step = try chapters().lazy.flatMap(\.steps).first(where: { $0.id == id }) else {
      throw NotThere("step \(id)")
    }
    return step
  }

  /// The ids of the first chapter's steps, for tests that are run for each: empty where they cannot be read, which
  /// other tests report.
  public static let firstChapterIDs: [String] = ((try? firstChapter())?.steps ?? []).map(\.id)
}

extension Chapter {
  /// Those of some ids that its steps have, in the order of its steps: other steps may stand between them.
  public func order(of ids: [String]) -> [String] {
    steps.map(\.id).filter { ids.contains($0) }
  }
}
