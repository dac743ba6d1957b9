public import Explainer
import Lessons
import Words

extension PageContents {
  /// The step's picture as an SVG file.
  public func drawing(_ theme: VectorTheme) -> String {
    VectorPicture(picture.scene, size: VectorPicture.size(of: picture.scene))
      .document(title: title, description: description, theme: theme)
  }

  /// All that the step says and shows, in sentences.
  var description: String {
    (([said] + asked).filter { !$0.isEmpty }.map(\.asSentence) + [pictureInWords]).joined(separator: " ")
  }

  private var asked: [String] {
    guard let question else { return [] }
    let choices = question.choices.enumerated().map { index, choice in
      wording("plain.steps.choice", ["number": "\(index + 1)", "text": choice])
    }
    return [wording("plain.steps.question", ["text": question.ask])] + choices
      + [wording("plain.steps.answer", ["text": question.answer])]
  }

  /// What the picture shows, as it is told to those who hear the course.
  var pictureInWords: String {
    let words = PictureWords(
      picture.scene, context, detail: pointDetail, in: VectorPicture.size(of: picture.scene))
    return words.lines.map(\.asSentence).joined(separator: " ")
  }
}

extension String {
  fileprivate var asSentence: String { last.map { ".?!…:;".contains($0) } == true ? self : self + "." }
}
