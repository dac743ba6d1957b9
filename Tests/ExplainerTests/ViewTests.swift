import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// States that look different from each other.
struct Situation: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: [Key]
  var testDescription: String { name }

  static let all = [
    Situation(name: "at rest", keys: []), Situation(name: "help", keys: ["?"]),
    Situation(name: "outline", keys: ["o", .down]), Situation(name: "blank", keys: ["b"]),
    Situation(name: "notes", keys: ["S"]), Situation(name: "following", keys: [.tab, .tab, "B"]),
    Situation(name: "typing", keys: ["1", "2"]), Situation(name: "auto-play", keys: ["a"]),
  ]

  func state(_ id: String, symbols: SymbolSet) throws -> State {
    var state = try State.moving(id)
    state.settings.symbols = symbols
    for key in keys { state = state.after(key) }
    return state
  }
}

struct ViewTests {
  private static let sizes = [
    (0, 0), (1, 0), (0, 1), (1, 1), (2, 5), (7, 2), (20, 3), (59, 20), (60, 19), (60, 20), (61, 21), (80, 23),
    (80, 24), (60, 60), (200, 20), (200, 60),
  ].map { Size(columns: $0.0, rows: $0.1) }

  private func check(_ state: State, _ size: Size) {
    let frame = view(state, size)
    #expect(frame.size == size)
    guard state.settings.symbols.isSevenBit else { return }
    for row in 0..<size.rows { #expect(frame.row(row).allSatisfy { $0.character.isASCII }) }
  }

  @Test("A frame has the size of the screen, and ASCII where it must be", arguments: Situation.all)
  func everySituation(situation: Situation) throws {
    for name in SymbolSet.Name.allCases {
      let state = try situation.state("stand", symbols: .named(name))
      for size in Self.sizes { check(state, size) }
    }
  }

  @Test("Every step fits every screen, at rest and on its way", arguments: Course.firstChapterIDs)
  func everyStep(id: String) throws {
    for name in SymbolSet.Name.allCases {
      var state = try Situation.all[0].state(id, symbols: .named(name)).after("r")
      for elapsed in [0, 0.15, 0.35, 10] {
        state.movement?.elapsed = elapsed
        for size in Self.sizes where size.rows >= 19 || elapsed == 0.15 { check(state, size) }
      }
    }
  }

  @Test(
    "No sign is lost in ASCII: question marks stand only where one is asked",
    arguments: Course.firstChapterIDs)
  func transliteration(id: String) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      let ascii = view(try .still(id, symbols: .ascii).after(.tab), size).lines.joined(separator: "\n")
      let full = view(try .still(id).after(.tab), size).lines.joined(separator: "\n")
      #expect(ascii.count { $0 == "?" } == full.count { $0 == "?" }, "\(ascii)")
    }
  }

  @Test(
    "Below 60×20 one sentence asks for room", arguments: [(59, 20), (60, 19), (30, 10), (59, 60), (200, 19)])
  func tooSmall(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    for situation in Situation.all where situation.name != "blank" {
      let text = view(try situation.state("formula", symbols: .braille), size).lines
        .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: " ")
      #expect(text == "Please make this window larger: logloss needs 60×20, this is \(columns)×\(rows).")
    }
  }

  @Test("In ASCII the sentence that asks for room is ASCII")
  func tooSmallInASCII() throws {
    let text = view(try .still(symbols: .ascii), Size(columns: 59, rows: 20)).lines.joined(separator: " ")
    #expect(text.contains("60x20"))
  }

  /// The place in the chapter as the title bar says it.
  private func number(_ state: State) throws -> String {
    "\(state.place.step + 1)/\(try #require(state.chapter).steps.count)"
  }

  @Test("At 60×20 the page is there", arguments: Course.firstChapterIDs)
  func smallest(id: String) throws {
    let state = try State.still(id)
    let lines = view(state, smallestSize).lines
    #expect(lines.first?.contains(try number(state)) == true)
    #expect(lines.last?.contains("next") == true || lines.last?.contains("answer") == true)
  }

  @Test("The title, the place and the words of a step stand on its page", arguments: Course.firstChapterIDs)
  func page(id: String) throws {
    let state = try State.still(id)
    let context = try #require(state.context)
    let lines = view(state, Size(columns: 80, rows: 24)).lines
    let title = try #require(state.step).title.filled(context)
    #expect(lines[0].contains(title))
    #expect(lines[0].contains(try #require(state.chapter).title))
    #expect(lines[0].hasSuffix(try number(state)))
    // As many whole sentences as three lines hold; the notes say the rest.
    let said = sentences(in: try #require(state.step).said.filled(context))
    let first = wrapped(try #require(said.first), columns: 76)
    for line in first.prefix(3) { #expect(lines.contains { $0.contains(line) }, "\(line)") }
    let all = (lines + view(state.after("S"), Size(columns: 80, rows: 48)).lines).joined(separator: " ")
    let words = all.split(separator: " ").joined(separator: " ")
    for sentence in said { #expect(words.contains(sentence), "\(sentence)") }
  }

  @Test("At 80×24 no more than three lines are said before a question, and the row above the keys is free")
  func fewLines() throws {
    let course = try State.course()
    for place in course.places where course.step(at: place)?.question == nil {
      var state = course
      state.place = place
      let lines = view(state, Size(columns: 80, rows: 24)).lines
      #expect(lines[22].allSatisfy { $0 == " " }, "\(lines[22])")
    }
  }

  @Test("Lines of text are never longer than 80 columns, margins included")
  func textColumns() {
    #expect(StepLayout.textColumns(Size(columns: 100, rows: 60)) == 76)
    #expect(StepLayout.textColumns(Size(columns: 200, rows: 60)) == 40)
    #expect(StepLayout.textColumns(Size(columns: 60, rows: 20)) == 56)
  }

  @Test("The bar of progress grows from step to step and ends full")
  func progress() throws {
    let ids = Course.firstChapterIDs
    let done = try ids.map { id in
      view(try .still(id), Size(columns: 80, rows: 24)).lines[1].count { $0 == "━" }
    }
    // To the nearest cell.
    #expect(done == ids.indices.map { Int((80 * Double($0 + 1) / Double(ids.count)).rounded()) })
    #expect(done.last == 80)
  }

  @Test("The picture stands still when a question is answered", arguments: ["stand", "losses", "recap"])
  func pictureStays(id: String) throws {
    let open = try State.still(id)
    let size = Size(columns: 80, rows: 24)
    let before = view(open, size).lines
    let after = view(open.after(.right), size).lines
    #expect(before[1..<14] == after[1..<14])
    #expect(before != after)
  }
}
