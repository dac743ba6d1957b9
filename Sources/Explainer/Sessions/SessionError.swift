/// A part of a session that can be wrong for what it is told with.
public enum SessionPart: Sendable, Hashable {
  case lesson, dataFile, step, point, experiment
  /// Of the chapter of that index in the session.
  case chapter(Int), data(Int), changes(Int)
}

/// Why a session cannot be gone on with, and where in its file that stands.
public struct SessionError: Error, Sendable, Hashable {
  /// The path.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in characters of Unicode.
  public let column: Int
  /// What is wrong there.
  public let problem: Problem

  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    /// It is of a later form; the newest that is known.
    case newer(String, known: Int)
    case unknownStep(String, nearest: [String])
    case unknownChapter(String)
    /// The data of a chapter are not those with which the session was saved.
    case changedData(chapter: String)
    /// The file of data, or the lesson, cannot be read; a sentence says why.
    case unreadable(String)
    case noSuchPoint(Int)
    /// The step has nothing of that name to move.
    case nothingToMove(String)
    /// What was changed cannot be computed with these data; a sentence says why.
    case unusable(String)
    /// One of a list of words was expected.
    case unknownWord(String, known: [String])
    /// The probabilities that were given to answers are none.
    case noForecast
  }
}
