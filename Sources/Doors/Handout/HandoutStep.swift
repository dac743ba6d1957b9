import Drawing
import Explainer
import Lessons
import Words

/// A step of a handout: its heading, its picture, its words.
struct HandoutStep {
  private let page: PageContents
  private let number: String
  private let choice: Handout.Choice
  private let picture: VectorPicture
  private let movement: HandoutMovement?

  init(_ page: PageContents, number: String, before: PageContents?, choice: Handout.Choice) {
    self.page = page
    self.number = number
    self.choice = choice
    picture = VectorPicture(page.picture.scene, size: VectorPicture.size(of: page.picture.scene))
    movement = before.map { HandoutMovement(to: page, from: $0) }
  }

  var id: String { page.id }
  var title: String { markup(page.title) }

  /// The heights above which curves are cut off, in its picture and on the way there.
  var cuts: [Int] { picture.cuts + (movement?.cuts ?? []) }

  /// All of it.
  var article: String {
    let parts = [
      "<h3>\(number) \(title)</h3>", figure, "<p>\(markup(page.said))</p>", question, notes,
      movement?.elements ?? "",
    ]
    return "<article id=\"\(id)\">" + parts.filter { !$0.isEmpty }.joined(separator: "\n") + "</article>"
  }

  /// The question by its number, with its answer; nil where nothing is asked.
  var answered: String? {
    page.question.map { "<dt>\(number) \(markup($0.ask))</dt><dd>\(markup($0.answer))</dd>" }
  }

  private var figure: String {
    let (titleID, wordsID) = (id + "-title", id + "-words")
    let name = picture.isTall ? " class=\"tall\"" : ""
    return "<figure\(name) role=\"img\" aria-labelledby=\"\(titleID)\" aria-describedby=\"\(wordsID)\">"
      + picture.part(
        title: page.title, description: page.pictureInWords, titleID: titleID, descriptionID: wordsID)
      + "</figure>"
  }

  private var question: String {
    guard let question = page.question else { return "" }
    let choices = question.choices.map { "<li>\(markup($0))</li>" }.joined()
    let end =
      choice.hasAnswers
      ? "<p class=\"answer\">\(markup(question.answer))</p>"
      : "<div class=\"writing\"><i></i><i></i><i></i></div>"
    return "<p class=\"ask\">\(markup(question.ask))</p>"
      + (choices.isEmpty ? "" : "<ol class=\"choices\">\(choices)</ol>") + end
  }

  private var notes: String {
    guard choice.hasNotes, !page.notes.isEmpty else { return "" }
    let heading = markup(wording("export.handout.notes"))
    return "<aside class=\"notes\"><h4>\(heading)</h4><p>\(markup(page.notes))</p></aside>"
  }
}
