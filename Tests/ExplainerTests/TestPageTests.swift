import Drawing
import TestSupport
import Testing

@testable import Explainer

struct TestPageTests {
  private func page(_ size: Size = Size(columns: 80, rows: 24), symbols: SymbolSet = .braille) throws -> State
  {
    try State.still(symbols: symbols).after(.resized(size)).after("P")
  }

  /// The inks of all cells that are not blank.
  private func inks(_ state: State) -> Set<Ink> {
    let frame = view(state)
    return Set(
      (0..<frame.size.rows).flatMap { frame.row($0) }.filter { $0.character != " " }.map(\.style.ink))
  }

  @Test(
    "The page shows every ink by its name, the three kinds of lines, both classes and the size of the window",
    arguments: [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 160, rows: 48)])
  func contents(size: Size) throws {
    for symbols in SymbolSet.all {
      let state = try page(size, symbols: symbols)
      #expect(inks(state).isSuperset(of: Ink.allCases))
      // A narrow page has no room for a legend.
      let kinds = size.columns < 80 ? [] : ["solid", "dashed", "dotted"]
      for word in kinds + ["green", "red", "columns", "theme dark", symbols.name.rawValue] {
        #expect(state.text.contains(word), "\(word) at \(size)")
      }
      for symbol in [Symbol.positive, .negative] { #expect(state.text.contains(symbols.glyph(symbol))) }
    }
  }

  @Test("In big digits stand first the columns and then the rows of the window")
  func sizeOfWindow() throws {
    let lines = view(try page(Size(columns: 111, rows: 44))).lines
    // The feet of the digits, in whatever size there is room for.
    let isInOrder = [BigType.normal, .double].contains { type in
      let feet = ["111", "44"].map { (type.rows(of: $0).last ?? "").replacing("#", with: "█") }
      return lines.contains { line in
        line.ranges(of: feet[0]).first.map { line[$0.upperBound...].contains(feet[1]) } ?? false
      }
    }
    #expect(isInOrder)
  }

  @Test("It has both classes' bars, plain and dimmed")
  func bars() throws {
    let frame = view(try page(Size(columns: 120, rows: 36)))
    for ink: Ink in [.positive, .negative, .positiveDimmed, .negativeDimmed] {
      let cells = (2..<28).flatMap { frame.row($0) }.filter {
        $0.style.ink == ink || $0.style.ground.isBar(of: ink)
      }
      #expect(cells.count > 3, "\(ink)")
    }
  }

  @Test("The theme key goes through the themes, q quits, any other key goes to the walkthrough")
  func leaving() throws {
    let state = try page()
    #expect(state.after("t").settings.theme == .light && state.after("t").overlay == .testPage)
    #expect(state.after("q").isFinished)
    for key: Key in [.right, .escape, " ", "P", "x", "7", .function(9), .enter] {
      let left = state.after(key)
      #expect(left.overlay == nil && left.isAtStart && left.typedNumber.isEmpty && !left.isFinished)
    }
    for words in ["next theme", "any other key the walkthrough", "q quit"] {
      #expect(state.text.contains(words))
    }
  }

  @Test("The walkthrough can begin with it")
  func beginning() throws {
    var state = try State.still()
    update(&state, .toggleTestPage)
    let run = Run(keys: [.right, .right], from: state)
    #expect(run.terminal.frames[0].text(row: 0).contains("Test page"))
    #expect(run.terminal.frames[1] == view(try .still()))
    #expect(try run.state.steps(after: .still()) == 1)
  }
}

extension Ground {
  fileprivate func isBar(of ink: Ink) -> Bool { self == .bar(ink) || self == .bar(ink.otherStripe) }
}

extension Ink {
  /// The ink of a bar's other columns, where it has two.
  fileprivate var otherStripe: Ink { self == .negative ? .negativeStripe : self }
}

struct GreetingTests {
  private func firstFrames(columns: Int, _ script: [Moment]) throws -> [String] {
    let run = Run(script, from: try .still(), size: Size(columns: columns, rows: 40))
    return run.terminal.frames.map { $0.text(row: $0.size.rows - 1) }
  }

  @Test("A window wider than 150 columns is told once to enlarge the type, until the first key")
  func told() throws {
    let lines = try firstFrames(columns: 151, [Moment(elapsed: 5), .key(.right), .key(.left)])
    #expect(lines.map { $0.contains("enlarge the type") } == [true, true, false, false])
    #expect(lines[0].contains("151") && lines[0].contains("next"))
  }

  @Test("A narrower one is not, nor one that becomes wide later")
  func untold() throws {
    #expect(try firstFrames(columns: 150, []).allSatisfy { !$0.contains("enlarge") })
    let wide = Size(columns: 180, rows: 40)
    let lines = try firstFrames(columns: 100, [.key(.right), Moment(.resized(wide))])
    #expect(lines.allSatisfy { !$0.contains("enlarge") })
  }
}
