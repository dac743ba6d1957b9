import Drawing
import Explainer
import Lessons
import TestSupport
import Testing

@testable import Doors

@Suite("A picture that moves by itself")
struct MovingPictureTests {
  private func pages() throws -> [PageContents] {
    let state = try State.course(chapters: [Course.firstChapter()])
    return state.places.compactMap(state.contents)
  }

  @Test("is well-formed, and ends as the picture of its step")
  func end() throws {
    let pages = try pages()
    for (before, page) in zip(pages, pages.dropFirst()) {
      let document = MovingPicture(to: page, from: before).document(.auto)
      #expect(throws: Never.self) { try ParsedMarkup(document) }
      let end = try #require(document.ranges(of: "<g id=\"end\">").last).upperBound
      let still = page.drawing(.auto)
      let marks = try #require(still.ranges(of: "/>\n").first).upperBound
      #expect(document[end...].contains(still[marks...].dropLast("\n</svg>\n".count)), "\(page.id)")
    }
  }

  @Test("has moved within five seconds, and does not move for those who want no motion")
  func short() throws {
    let pages = try pages()
    for (before, page) in zip(pages, pages.dropFirst()) {
      let document = MovingPicture(to: page, from: before).document(.auto)
      let end = try #require(document.firstMatch(of: /#end\{animation:end ([0-9.]+)s/))
      #expect(Double(end.output.1).map { $0 <= 5 } == true, "\(page.id)")
      #expect(document.contains("@media(prefers-reduced-motion:reduce){.way,#end{animation:none}}"))
    }
  }

  @Test("lets a bar go from where it was to where it will be")
  func bar() throws {
    let pages = try pages()
    let index = try #require(pages.firstIndex { $0.id == "stand" })
    let document = MovingPicture(to: pages[index], from: pages[index - 1]).document(.auto)
    func bars(_ page: PageContents) -> [PlacedBox] {
      page.picture.scene.placed(in: VectorPicture.ordinarySize, symbols: .quadrants).marks.compactMap {
        mark in
        if case .box(let box) = mark.form, !box.isDot { box } else { nil }
      }
    }
    func geometry(_ box: PlacedBox) -> String {
      let (x, y) = (VectorUnits.x(box.left), VectorUnits.y(box.top))
      return
        "x:\(x)px;y:\(y)px;width:\(VectorUnits.x(box.right) - x)px;height:\(VectorUnits.y(box.bottom) - y)px"
    }
    let (starts, ends) = (bars(pages[index - 1]), bars(pages[index]))
    #expect(!starts.isEmpty && starts.count == ends.count)
    for start in starts { #expect(document.contains("from{\(geometry(start))}")) }
    for end in ends { #expect(document.contains("to{\(geometry(end))}")) }
  }
}
