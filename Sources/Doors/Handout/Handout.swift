import Drawing
public import Explainer
import Insight
import Lessons
import Words

/// The course as one page of HTML that needs nothing else: to be read, printed, or stepped through full screen.
public struct Handout: Sendable {
  /// A chapter and its steps.
  public struct Part: Sendable {
    let title: String
    let pages: [PageContents]

    /// A chapter by its title, and its steps in their order.
    public init(title: String, pages: [PageContents]) { (self.title, self.pages) = (title, pages) }
  }

  /// What stands on its pages.
  public struct Choice: Sendable {
    /// Whether notes for the teacher follow each step.
    public var hasNotes: Bool
    /// Whether answers follow their questions; else there is room to write, and they stand on a last page.
    public var hasAnswers: Bool
    /// Its colours on a screen; paper is white.
    public var theme: VectorTheme

    /// What stands on its pages, and in which colours.
    public init(hasNotes: Bool = false, hasAnswers: Bool = true, theme: VectorTheme = .auto) {
      (self.hasNotes, self.hasAnswers, self.theme) = (hasNotes, hasAnswers, theme)
    }
  }

  private let parts: [Part]
  private let choice: Choice
  private let steps: [HandoutStep]

  /// Chapters, one after the other.
  public init(_ parts: [Part], _ choice: Choice = Choice()) {
    self.parts = parts
    self.choice = choice
    var before: PageContents?
    var steps: [HandoutStep] = []
    for (chapter, part) in parts.enumerated() {
      for (index, page) in part.pages.enumerated() {
        steps.append(
          HandoutStep(page, number: "\(chapter + 1).\(index + 1)", before: before, choice: choice))
        before = page
      }
    }
    self.steps = steps
  }

  /// The whole file.
  public var document: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(title)</title>
    <style>
    \(HandoutStyle.sheet(choice.theme))</style>
    </head>
    <body>
    \(definitions)
    <header><h1>\(title)</h1>
    <p class="hint">\(markup(wording("export.handout.hint")))</p></header>
    \(contents)
    <main>
    \(sections)
    \(answers)</main>
    <script>
    \(HandoutStyle.script)</script>
    </body>
    </html>

    """
  }

  private var title: String { markup(Handout.title(parts.map(\.title))) }

  /// What chapters are called together: one by its own title.
  public static func title(_ titles: [String]) -> String {
    titles.count == 1 ? titles.joined() : wording("export.handout.title")
  }

  /// What pictures share.
  private var definitions: String {
    let cuts = Set(steps.flatMap(\.cuts)).sorted().map(VectorMarks.clip).joined()
    return
      "<svg class=\"v definitions\" aria-hidden=\"true\">\(VectorStyle.patterns)<defs>\(cuts)</defs></svg>"
  }

  private func steps(ofPart index: Int) -> ArraySlice<HandoutStep> {
    let first = parts[..<index].reduce(0) { $0 + $1.pages.count }
    return steps[first..<first + parts[index].pages.count]
  }

  private var contents: String {
    let chapters = parts.indices.map { index in
      let links = steps(ofPart: index).map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" }
      return "<li>\(markup(parts[index].title))<ol>\n\(links.joined(separator: "\n"))\n</ol></li>"
    }
    let heading = markup(wording("export.handout.contents"))
    return
      "<nav aria-label=\"\(heading)\"><h2>\(heading)</h2><ol>\n\(chapters.joined(separator: "\n"))\n</ol></nav>"
  }

  private var sections: String {
    parts.indices.map { index in
      "<section><h2>\(index + 1). \(markup(parts[index].title))</h2>\n"
        + steps(ofPart: index).map(\.article).joined(separator: "\n") + "\n</section>"
    }.joined(separator: "\n")
  }

  /// The answers on a page of their own, where they do not follow their questions.
  private var answers: String {
    let asked = steps.compactMap(\.answered)
    guard !choice.hasAnswers, !asked.isEmpty else { return "" }
    return "<section class=\"answers\"><h2>\(markup(wording("export.handout.answers")))</h2>\n<dl>\n"
      + asked.joined(separator: "\n") + "\n</dl></section>\n"
  }
}
