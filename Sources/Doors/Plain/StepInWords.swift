package import Explainer
import Lessons
import Words

/// A step without a page: its heading, its sentences, its question, and its picture in words, each line plain text that
/// makes sense by itself.
package struct StepInWords {
  private let state: State

  /// The step at hand, as far as it is shown.
  package init(_ state: State) { self.state = state }

  /// Where it is.
  var place: Place { state.place }

  /// All of it, line by line.
  package var lines: [String] { [heading] + spoken + picture }

  /// "Step 16 of 17: Binary cross-entropy"
  package var heading: String {
    plainText(
      wording(
        "plain.steps.heading",
        [
          "number": "\(state.place.step + 1)", "count": "\(state.chapter?.steps.count ?? 0)",
          "title": state.texts?.title ?? "",
        ]))
  }

  /// "Chapter 1, The loss, one step at a time"
  package var chapter: String {
    plainText(
      wording(
        "plain.steps.chapter",
        ["number": "\(state.place.chapter + 1)", "title": state.chapter?.title ?? ""]))
  }

  /// What is said, the question, and its answer once it is shown.
  package var spoken: [String] {
    guard let texts = state.texts else { return [] }
    let question = texts.question.map { [wording("plain.steps.question", ["text": $0])] } ?? []
    let choices = texts.choices.enumerated().map { index, choice in
      wording("plain.steps.choice", ["number": "\(index + 1)", "text": choice])
    }
    let answer = texts.answer.map { [wording("plain.steps.answer", ["text": $0])] } ?? []
    let all = texts.said + question + choices + answer + [texts.verdict].compactMap(\.self) + texts.score
    return all.filter { !$0.isEmpty }.map { text in
      // A sentence that begins with a sign begins with a word now; a variable stays what it is.
      text.first?.isLetter == true ? plainText(text) : capitalised(plainText(text))
    }
  }

  /// For the teacher, where they are shown.
  package var notes: [String] {
    guard state.showsNotes, let notes = state.texts?.notes else { return [] }
    let all =
      notes.isEmpty ? [wording("screen.notes.none")] : notes.map { wording("plain.steps.note", ["text": $0]) }
    return all.map { plainText($0) }
  }

  /// The picture, a line a mark.
  package var picture: [String] {
    guard let picture = state.picture(at: state.place), let context = state.context else { return [] }
    return PictureWords(picture.scene, context, detail: state.pointDetail, in: state.figureSize).lines
  }
}
