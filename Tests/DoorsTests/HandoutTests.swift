import Drawing
import Explainer
import Foundation
import Lessons
import TestSupport
import Testing

@testable import Doors

@Suite("A handout")
struct HandoutTests {
  private func parts(_ state: State) -> [Handout.Part] {
    state.chapters.enumerated().map { index, chapter in
      let pages = state.places.filter { $0.chapter == index }.compactMap(state.contents)
      return Handout.Part(title: chapter.title, pages: pages)
    }
  }

  @Test("holds the whole course in less than two megabytes, and nothing from elsewhere")
  func whole() throws {
    let state = try State.course()
    let document = Handout(parts(state), Handout.Choice(hasNotes: true)).document
    #expect(document.utf8.count < 2_000_000)
    for chapter in state.chapters {
      #expect(document.contains(markup(chapter.title)))
      for step in chapter.steps { #expect(document.contains("<article id=\"\(step.id)\">")) }
    }
    // The script names the language of drawings, and nothing is fetched from there.
    let addresses = document.matches(of: /https?:[^"' <)]*/).map { String($0.output) }
    let said = state.places.compactMap(state.contents).map { "\($0.said) \($0.notes) \($0.picture.scene)" }
      .joined()
    #expect(addresses.allSatisfy { $0 == "http://www.w3.org/2000/svg" || said.contains($0) }, "\(addresses)")
    #expect(!document.contains("<link") && !document.contains(" src=") && !document.contains("@import"))
  }

  @Test("names its language and every picture, and no two things have one name")
  func named() throws {
    let state = try State.course(chapters: [Course.firstChapter()])
    let document = Handout(parts(state)).document
    #expect(document.contains("<html lang=\"en\">"))
    let ids = document.matches(of: /\bid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for page in state.places.compactMap(state.contents) {
      #expect(
        document.contains(
          "<figure role=\"img\" aria-labelledby=\"\(page.id)-title\" aria-describedby=\"\(page.id)-words\">"))
    }
  }

  @Test("is well-formed between its first heading and its script")
  func wellFormed() throws {
    let state = try State.course(chapters: [Course.firstChapter()])
    let document = Handout(parts(state), Handout.Choice(hasNotes: true)).document
    let start = try #require(document.range(of: "<main>")).lowerBound
    let end = try #require(document.range(of: "</main>")).upperBound
    #expect(throws: Never.self) { try ParsedMarkup(String(document[start..<end])) }
  }

  @Test("has answers behind their questions, and notes where they are asked for")
  func answers() throws {
    let state = try State.course(chapters: [Course.firstChapter()])
    let asked = state.places.compactMap(state.contents).filter { $0.question != nil }
    let page = try #require(asked.first { !$0.notes.isEmpty })
    let answer = markup(try #require(page.question?.answer))
    let document = Handout(parts(state)).document
    #expect(document.contains("<p class=\"answer\">\(answer)</p>"))
    #expect(!document.contains(markup(page.notes)) && !document.contains("class=\"writing\""))
    let withNotes = Handout(parts(state), Handout.Choice(hasNotes: true)).document
    #expect(withNotes.contains(markup(page.notes)))
  }

  @Test("is a worksheet without answers: room to write, and all of them behind the last step")
  func worksheet() throws {
    let state = try State.course(chapters: [Course.firstChapter()])
    let document = Handout(parts(state), Handout.Choice(hasAnswers: false)).document
    let asked = state.places.compactMap(state.contents).filter { $0.question != nil }
    #expect(!asked.isEmpty && document.ranges(of: "<div class=\"writing\">").count == asked.count)
    #expect(!document.contains("class=\"answer\""))
    let last = try #require(document.range(of: "<section class=\"answers\">")).lowerBound
    for page in asked {
      let answer = "<dd>\(markup(try #require(page.question?.answer)))</dd>"
      #expect(document[last...].contains(answer) && !document[..<last].contains(answer), "\(page.id)")
    }
  }

  @Test("is the same every time")
  func same() throws {
    let state = try State.course(chapters: [Course.firstChapter()])
    #expect(Handout(parts(state)).document == Handout(parts(state)).document)
  }

  @Test("tells its script of every mark of a step how it comes there")
  func movement() throws {
    let state = try State.course(chapters: [Course.firstChapter()])
    let pages = state.places.compactMap(state.contents)
    for (before, page) in zip(pages, pages.dropFirst()) {
      let elements = HandoutMovement(to: page, from: before).elements
      let last = try #require(elements.matches(of: /"tracks":"([^"]*)"/).last).output.1
      let ends = last.split(separator: ",").compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
      let count = page.picture.scene.placed(in: VectorPicture.ordinarySize, symbols: .quadrants).drawn.count
      #expect(Set(ends).count >= count - 2 && ends.allSatisfy { $0 < count }, "\(page.id)")
    }
  }
}
