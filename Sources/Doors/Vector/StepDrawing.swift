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
    let said = ([said] + asked).filter { !$0.isEmpty }.joined(separator: " ")
    return said + " " + PictureInWords(green: green, red: red).text(picture.scene)
  }
}
