import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

extension State {
  /// The search after a text was typed in it.
  fileprivate func searching(_ text: String) -> State {
    text.reduce(after("/")) { $0.after(.character($1)) }
  }

  fileprivate var hits: [SearchHit] {
    if case .search(let search) = overlay { search.hits } else { [] }
  }

  fileprivate func ids(_ text: String) -> [String] { searching(text).hits.map(\.entry.id) }
}

struct SearchTests {
  // Finding

  @Test("Titles are found in any case and by their parts, before steps that only say the word")
  func titles() throws {
    let course = try State.course(at: "sigmoid")
    let context = try #require(course.context)
    let title = try Course.step("sigmoid").title.filled(context)
    let word = String(try #require(title.split(separator: " ").max { $0.count < $1.count }))
    for text in [word, word.uppercased(), word.lowercased(), String(word.dropLast())] {
      let hits = course.searching(text).hits
      let own = try #require(hits.firstIndex { $0.entry.id == "sigmoid" }, "\(text)")
      #expect(hits[..<own].allSatisfy { $0.rank <= .title })
    }
  }

  @Test("Every step is the first hit of its place and of its id")
  func everyStep() throws {
    let course = try State.course()
    for place in course.places {
      let id = try #require(course.step(at: place)).id
      #expect(course.ids(place.text).first == id)
      #expect(course.ids(id).first == id)
    }
  }

  @Test("A chapter is found by its name and by its title, at its first step")
  func chapters() throws {
    let course = try State.course()
    for (index, chapter) in course.chapters.enumerated() {
      for text in [chapter.name, chapter.title] {
        let hits = course.searching(String(text.prefix(48))).hits.filter { $0.rank <= .title }
        #expect(hits.contains { $0.entry.place == Place(chapter: index) }, "\(text)")
      }
    }
  }

  @Test("Words of the page, the answer and the notes are found in every step that has them")
  func words() throws {
    let course = try State.course(chapters: [lesson])
    #expect(course.ids("zebra") == ["one"])
    #expect(course.ids("quagga") == ["two"])
    #expect(course.ids("okapi") == ["two"])
    #expect(course.ids("tapir") == ["one", "two"])
    #expect(course.ids("zebra tapir") == ["one"])
    #expect(course.ids("tapir zebra") == ["one"])
    #expect(course.ids("zebra okapi").isEmpty)
  }

  @Test("Numbers are found as the page computes them, with the minus that keyboards have")
  func numbers() throws {
    let course = try State.course()
    #expect(course.ids("0.3329").contains("mean"))
    let minus = try #require(course.places.first { course.said($0).contains("−") })
    let said = course.said(minus)
    let start = try #require(said.firstIndex(of: "−"))
    let typed = "-" + said[said.index(after: start)...].prefix { !$0.isWhitespace }
    #expect(course.searching(String(typed.prefix(12))).hits.contains { $0.entry.place == minus })
  }

  @Test("What is found changes with the data: another point, another mean")
  func edited() throws {
    let edited = try State.course(at: "labels").after("e", " ", .escape)
    #expect(!edited.ids("0.3329").contains("mean"))
  }

  @Test("Nothing is found of nothing, and of what nobody says")
  func nothing() throws {
    let course = try State.course()
    for text in ["", " ", "   ", "qqxzzq"] { #expect(course.ids(text).isEmpty, "\(text)") }
    #expect(course.searching("qqxzzq").text.contains("No step has all of this."))
  }

  // Going

  @Test("The arrows choose, Enter goes there, and only then does anything change")
  func going() throws {
    let start = try State.course(at: "formula")
    let found = start.searching("entropy")
    try #require(found.hits.count > 2)
    #expect(found.place == start.place)
    #expect(found.after(.enter).place == found.hits[0].entry.place)
    #expect(found.after(.down, .tab, .up, .enter).place == found.hits[1].entry.place)
    #expect(found.after(.end, .enter).place == found.hits.last?.entry.place)
    #expect(found.after(.end, .down, .enter).place == found.hits.last?.entry.place)
    #expect(found.after(.end, .home, .up, .enter).place == found.hits[0].entry.place)
    #expect(found.after(.enter).overlay == nil)
  }

  @Test(
    "Esc returns to where one was: the same page, cell by cell", arguments: ["labels", "stand", "circles"])
  func returning(id: String) throws {
    for state in [try State.course(at: id), try State.course(at: id).after("e", .right)] {
      #expect(view(state.searching("mean").after(.down, .escape)) == view(state))
    }
  }

  @Test("Enter with nothing found goes nowhere, and the search stays")
  func nowhere() throws {
    let state = try State.course(at: "formula").searching("qqxzzq")
    #expect(state.after(.enter).overlay == state.overlay && state.after(.enter).place == state.place)
  }

  @Test("Every character is text there: no key of the page acts")
  func text() throws {
    let state = try State.course(at: "formula")
    let typed = state.searching("q?b.=/W1")
    #expect(!typed.isFinished && !typed.isBlank && typed.request == nil && typed.place == state.place)
    #expect(typed.text.contains("q?b.=/W1"))
    #expect(typed.after(.backspace, .delete).text.contains("q?b.=/_"))
    #expect(typed.after(.control("c")).isFinished)
  }

  @Test("A paste is text: lines follow each other, and nothing that steers gets through")
  func paste() throws {
    let state = try State.course().after("/")
    func pasting(_ text: String) -> State { state.meaning(ofPaste: text).reduce(state) { $0.after($1) } }
    #expect(pasting("binary\ncross-entropy\n").text.contains("/ binary cross-entropy_"))
    #expect(pasting("q\r").place == state.place && pasting("q\r").text.contains("/ q_"))
    let steering = pasting("\u{1B}[2Jx").text
    #expect(steering.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
    let long = pasting(String(repeating: "a", count: 4_000))
    #expect(long.text.contains("/ _") && long.overlay == state.overlay)
  }

  // The page

  @Test("The chosen hit is on the page, however many there are and however small it is")
  func chosenIsVisible() throws {
    var state = try State.course().searching("e")
    for _ in 0..<state.hits.count {
      let chosen = try #require(view(state, smallestSize).lines.first { $0.contains("▸") })
      if case .search(let search) = state.overlay {
        let place = try #require(search.chosen)
        #expect(chosen.contains(" \(place.text) "))
      }
      state = state.after(.down)
    }
  }

  @Test("What is found stands on the page, but answers and notes are not given away")
  func excerpts() throws {
    let course = try State.course(chapters: [lesson])
    #expect(course.searching("zebra").text.contains("A zebra"))
    for text in ["quagga", "okapi"] {
      let page = course.searching(text).text
      #expect(page.components(of: text) == 1, "only what was typed")
    }
  }

  @Test("The outline shows each step's place and id")
  func outline() throws {
    let state = try State.course(at: "mean").after("o")
    let line = try #require(state.text.split(separator: "\n").first { $0.contains("▸") })
    #expect(line.contains(state.place.text) && line.contains("mean"))
  }

  // The whole course

  @Test("A search that is opened at once covers chapters that are not read yet")
  func laterChapters() throws {
    let chapters = try Course.chapters()
    let last = try #require(chapters.last?.steps.last)
    let keys: [Key] = ["/"] + last.id.map { .character($0) } + [.enter]
    var program = Program(
      state: try State(chapters: [chapters[0]], settings: Settings(hasMotion: false)),
      terminal: ScriptedTerminal(keys.map { .key($0) }, isBacklog: true),
      later: chapters.dropFirst().map { chapter in LaterChapter(chapter.name) { chapter } })
    _ = program.run()
    #expect(program.state.step?.id == last.id)
  }

  @Test("A chapter that comes while one searches is searched, and the choice stays")
  func chapterComes() throws {
    let chapters = try Course.chapters()
    let first = try State(chapters: [chapters[0]], settings: Settings(hasMotion: false)).searching("loss")
    let chosen = first.after(.down)
    let more = chosen.after(.chapterRead(chapters[1].name, .read(chapters[1])))
    #expect(more.hits.count > first.hits.count)
    #expect(more.after(.enter).place == chosen.after(.enter).place)
  }

  // Numbers of places

  @Test("3.4 and Enter go to step 4 of chapter 3; 3. goes to its first step")
  func typedPlace() throws {
    let course = try State.course(at: "formula")
    #expect(course.after("3", ".", "4", .enter).place == Place(chapter: 2, step: 3))
    #expect(course.after("3", ".", "4", "G").place == Place(chapter: 2, step: 3))
    #expect(course.after("3", ".", .enter).place == Place(chapter: 2))
    #expect(course.after("3", .enter).place == Place(chapter: course.place.chapter, step: 2))
    #expect(course.after("3", ".", "4", .escape, .escape).place == course.place)
    #expect(course.after(".").isBlank)
    #expect(!course.after("3", ".").isBlank)
  }

  @Test("A chapter that is not there is said, and one stays where one is")
  func noSuchChapter() throws {
    let course = try State.course(at: "formula")
    let typed = course.after("9", ".", "4", .enter)
    #expect(typed.place == course.place && typed.typedNumber.isEmpty)
    #expect(typed.message?.contains("chapter 9") == true)
  }

  @Test("3.4 is typed to its end before the chapter is read")
  func typedPlaceInLaterChapter() throws {
    let chapters = try Course.chapters()
    var program = Program(
      state: try State(chapters: [chapters[0]], settings: Settings(hasMotion: false)),
      terminal: ScriptedTerminal(Array("3.4").map { .key(.character($0)) } + [.key(.enter)], isBacklog: true),
      later: chapters.dropFirst().map { chapter in LaterChapter(chapter.name) { chapter } })
    _ = program.run()
    #expect(program.state.place == Place(chapter: 2, step: 3))
  }

  /// Words of which each stands where it is known to stand.
  private var lesson: Chapter {
    get throws {
      try Chapter(
        yaml: """
          title: Animals
          steps:
            - {id: one, title: First, scene: classes, said: A zebra. And a tapir.}
            - {id: two, title: Second, scene: classes, said: A horse., notes: Tell of the okapi and the tapir.,
               question: {ask: Which is gone?, answer: The quagga.}}
          """, name: "animals", file: "animals.yaml")
    }
  }
}

extension State {
  fileprivate func said(_ place: Place) -> String {
    guard let context = context(at: place) else { return "" }
    return step(at: place)?.said.filled(context) ?? ""
  }
}

extension String {
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
