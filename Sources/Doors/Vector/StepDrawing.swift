public import Explainer
import Lessons

extension PageContents {
  /// The step's picture as an SVG file.
  public func drawing(_ theme: VectorTheme) -> String {
    VectorPicture(picture.scene, size: VectorPicture.size(of: picture.scene))
      .document(title: title, description: description, theme: theme)
  }

  /// All that the step says and shows, in sentences.
  var description: String {
    let asked = question.map { [$0.ask] + $0.choices + [$0.answer] } ?? []
    return (([said] + asked).filter { !$0.isEmpty } + [pictureInWords]).joined(separator: " ")
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
