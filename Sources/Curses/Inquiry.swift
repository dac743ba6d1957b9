import Drawing
import Explainer

/// How a terminal is asked about itself; what it may not understand is not sent.
struct Inquiry {
  /// Moves to the line of the sample, and asks for the place of the cursor behind it, which then goes back; nil where the
  /// terminal cannot be trusted to do so.
  private let cursor: (save: String, sample: String, report: String, restore: String)?
  private let asksColor: Bool

  init(_ description: TerminalDescription) {
    cursor = description.cursorReport
    asksColor = description.skipsUnknownModes
  }

  /// What to send for a question; nil where nothing would come of it.
  func text(for question: TerminalQuestion, in size: Size) -> String? {
    switch question {
    case .ambiguousWidth:
      guard size.rows > sampleLine, size.columns > 2 * widthSample.count else { return nil }
      return cursor.map { $0.save + $0.sample + widthSample + $0.report + $0.restore }
    case .background: return asksColor ? "\u{1B}]11;?\u{1B}\\" : nil
    }
  }
}

/// Seconds after which an answer is no longer likely to come; one that comes nevertheless is known all the same.
let longestWay = 30.0
/// Seconds within which an answer usually comes, if it ever does.
let longestAnswer = 1.0
/// Seconds that the end of the program waits for answers at most.
let longestFarewell = 0.2
/// Seconds within which the pieces of an answer usually follow each other.
let longestDoubt = 1.0
