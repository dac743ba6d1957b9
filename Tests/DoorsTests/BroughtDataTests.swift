import CrossEntropy
import Explainer
import Insight
import Lessons
import TestSupport
import Testing

@testable import Doors

@Suite("Pictures of people's own data")
struct BroughtDataTests {
  private func pages(_ data: LessonData) throws -> [PageContents] {
    let state = try State.course(chapters: [Course.firstChapter().told(with: data)])
    return state.places.compactMap(state.contents)
  }

  @Test("are well-formed, and have a number at every place", arguments: Variant.brought)
  func wellFormed(variant: Variant) throws {
    for page in try pages(variant.data) {
      let parsed = try ParsedMarkup(page.drawing(.auto))
      for element in parsed.elements {
        for name in ["x", "y", "width", "height", "cx", "cy", "textLength"]
        where element.attributes[name] != nil {
          #expect(element.number(name) != nil, "\(page.id): \(element.attributes)")
        }
        #expect(element.number("width").map { $0 >= 0 } != false, "\(page.id): \(element.attributes)")
        #expect(element.number("height").map { $0 >= 0 } != false, "\(page.id): \(element.attributes)")
      }
      let said = parsed.all("desc").map(\.text).joined()
      #expect(!said.contains(/\b(nan|inf)\b/), "\(page.id): \(said)")
    }
  }

  @Test("Names of columns and classes are words, whatever is in them")
  func names() throws {
    let observations = [(-1.0, Label.negative), (0, .positive), (1, .negative), (2, .positive)].map {
      Observation(x: $0.0, label: $0.1)
    }
    let names = DataNames(x: "</p><b>x", positive: "\"a\"&b", negative: "<script>")
    let pages = try pages(LessonData(.points, observations, names: names))
    let document = Handout([Handout.Part(title: "<i>", pages: pages)]).document
    let start = try #require(document.ranges(of: "<main>").first).lowerBound
    let end = try #require(document.ranges(of: "</main>").first).upperBound
    #expect(throws: Never.self) { try ParsedMarkup(String(document[start..<end])) }
    for text in ["<script>\"", "</p><b>", "<i>", ">\"a\"&b"] {
      #expect(!document[start..<end].contains(text))
    }
    #expect(document.contains("&lt;script&gt;"))
    for page in pages { #expect(throws: Never.self) { try ParsedMarkup(page.drawing(.auto)) } }
  }
}
