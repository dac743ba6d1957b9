import Drawing
import Explainer
import Lessons
import TestSupport
import Testing

@testable import Doors

@Suite("The picture of a step as a drawing")
struct StepDrawingTests {
  private func pages() throws -> [PageContents] {
    let state = try State.course()
    return state.places.compactMap(state.contents)
  }

  @Test("is well-formed, small, and has a name and a description")
  func file() throws {
    for page in try pages() {
      let drawing = page.drawing(.auto)
      #expect(drawing.utf8.count <= 40_000, "\(page.id): \(drawing.utf8.count)")
      let parsed = try ParsedMarkup(drawing)
      let root = try #require(parsed.elements.first)
      #expect(root.attributes["role"] == "img" && root.attributes["aria-labelledby"] == "t d")
      #expect(parsed.all("title").map(\.text) == [page.title])
      #expect(parsed.all("desc").first?.text.contains(page.said) == true, "\(page.id)")
    }
  }

  @Test("is made of shapes and words alone, without a raster, a font or anything from elsewhere")
  func shapesAlone() throws {
    let known: Set = [
      "svg", "title", "desc", "style", "defs", "pattern", "clipPath", "g", "rect", "path", "circle", "text",
    ]
    for page in try pages() {
      let drawing = page.drawing(.dark)
      let names = Set(try ParsedMarkup(drawing).elements.map(\.name))
      #expect(names.isSubset(of: known), "\(page.id): \(names.subtracting(known))")
      #expect(!drawing.contains("@font-face") && !drawing.contains("@import"))
      #expect(drawing.ranges(of: "http").count == 1, "only the name of the format")
    }
  }

  @Test("holds every number of the page on the screen, but for those that depend on its size")
  func holdsNumbers() throws {
    let state = try State.course()
    for place in state.places {
      let page = try #require(state.contents(at: place))
      let parsed = try ParsedMarkup(page.drawing(.auto))
      let held = writtenNumbers(
        in: (parsed.all("desc") + parsed.all("text")).map(\.text).joined(separator: " "))
      let frame = state.printedPage(at: place, size: Size(columns: 80, rows: 24))
      // How many rows there is no room for, and how many points share a cell.
      let lines = frame.lines.dropFirst().filter { !$0.contains("… ") }.map {
        $0.replacing(/×[0-9]+/, with: "")
      }
      let ticks = ticks(of: page.picture.scene)
      let missing = writtenNumbers(in: lines.joined(separator: "\n")).filter { number in
        !ticks.contains(number.text) && !held.contains { $0.covers(number) }
      }
      #expect(missing.isEmpty, "\(page.id): \(missing.map(\.text))")
    }
  }

  /// The numbers beside the axes of a scene on pages of the heights that an 80×24 screen leaves.
  private func ticks(of scene: Scene) -> Set<String> {
    let labels = (6...20).flatMap { rows in
      scene.placed(in: Size(columns: 76, rows: rows), symbols: .quadrants).marks.compactMap { mark in
        if mark.id.role.name.contains("label of"), case .text(let text) = mark.form {
          text.text
        } else {
          nil
        }
      }
    }
    return Set(writtenNumbers(in: labels.joined(separator: " ")).map(\.text))
  }

  @Test("has every row of a table, however many there are")
  func rows() throws {
    for page in try pages() {
      let texts = Set(try ParsedMarkup(page.drawing(.auto)).all("text").map(\.text))
      for panel in page.picture.scene.panels {
        guard case .table(let table) = panel.content else { continue }
        for entry in table.rows.compactMap(\.entries.last) where entry.texts.allSatisfy({ !$0.contains(" ") })
        {
          let isThere = entry.texts.contains { text in text.isEmpty || texts.contains { $0.contains(text) } }
          #expect(isThere, "\(page.id): \(entry.texts)")
        }
      }
    }
  }

  @Test("gives each text exactly the width of its cells")
  func widths() throws {
    for page in try pages() {
      for text in try ParsedMarkup(page.drawing(.auto)).all("text") {
        #expect(text.attributes["lengthAdjust"] == "spacingAndGlyphs")
        // Digits in big type are wider than a cell.
        guard text.attributes["style"] == nil else { continue }
        #expect(text.number("textLength") == 100 * columnWidth(of: text.text), "\(page.id): \(text.text)")
      }
    }
  }

  @Test("has its dots and bars where they lie on the screen")
  func positions() throws {
    let state = try State.course()
    let page = try #require(state.place(of: "hanging").flatMap(state.contents) ?? state.contents(at: Place()))
    for page in [page] + (try pages()).prefix(20) {
      let placed = page.picture.scene.placed(
        in: VectorPicture.size(of: page.picture.scene), symbols: .quadrants)
      let boxes = placed.marks.compactMap { mark in
        if case .box(let box) = mark.form { box } else { nil }
      }
      let parsed = try ParsedMarkup(page.drawing(.auto))
      let discs = boxes.filter { $0.isDot && $0.symbol == .positive }
      #expect(parsed.all("circle").count == discs.count, "\(page.id)")
      for (circle, disc) in zip(parsed.all("circle"), discs) {
        #expect(near(circle.number("cx"), 100 * (disc.left + disc.right) / 2))
        #expect(near(circle.number("cy"), 200 * (disc.top + disc.bottom) / 2))
      }
      let bars = boxes.filter { !$0.isDot }
      let rectangles = parsed.all("rect").dropFirst()
      #expect(rectangles.count == bars.count, "\(page.id)")
      for (rectangle, bar) in zip(rectangles, bars) {
        #expect(near(rectangle.number("y"), 200 * bar.top))
        #expect(near(rectangle.number("height"), 200 * (bar.bottom - bar.top), within: 1))
        let middle = (rectangle.number("x") ?? 0) + (rectangle.number("width") ?? 0) / 2
        #expect(near(middle, 50 * (bar.left + bar.right), within: 1))
      }
    }
  }

  private func near(_ number: Int?, _ value: Double, within: Double = 0.5) -> Bool {
    number.map { abs(Double($0) - value) <= within } == true
  }

  @Test("tells the classes apart by more than colour")
  func classes() throws {
    let drawing = try #require(try pages().first { $0.id == "sum" } ?? pages().last).drawing(.light)
    #expect(drawing.contains("<pattern id=\"hatch\""))
    let bars = try pages().flatMap { try ParsedMarkup($0.drawing(.light)).all("rect").dropFirst() }
    let (hatched, solid) = (
      bars.filter { $0.attributes["class"]?.hasSuffix(" h") == true },
      bars.filter { $0.attributes["class"]?.hasSuffix(" f") == true }
    )
    #expect(!hatched.isEmpty && !solid.isEmpty)
    #expect(hatched.allSatisfy { ["n h", "o h"].contains($0.attributes["class"]) })
    #expect(!solid.contains { ["n f", "o f"].contains($0.attributes["class"]) })
  }

  @Test("is the same every time, and has the colours that were asked for")
  func themes() throws {
    let page = try #require(try pages().first)
    #expect(page.drawing(.auto) == page.drawing(.auto))
    #expect(page.drawing(.auto).contains("prefers-color-scheme:dark"))
    for theme in [VectorTheme.dark, .light] { #expect(!page.drawing(theme).contains("prefers-color-scheme")) }
    #expect(page.drawing(.dark).contains(".b{fill:#1c1c1c}"))
    #expect(page.drawing(.light).contains(".b{fill:#eeeeee}"))
  }
}
