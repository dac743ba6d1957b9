import CNcurses
import CTerminal
import Drawing
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct LooksTests {
    @Test func aStyleHasTheColoursOfItsTheme() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("p", style: Style(.positive)), theme: .dark)
      let paint = Theme.dark.paint(Style(.positive), depth: .full)
      #expect(colors(ofPair: piped.look(row: 0, column: 0).pair) == codes(of: paint))
    }

    @Test func aThemeMayLeaveColoursToTheTerminal() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("p", style: Style(.accent)), theme: .terminal)
      #expect(colors(ofPair: piped.look(row: 0, column: 0).pair) == [5, -1])
    }

    @Test func emphasisBecomesAttributes() throws {
      let piped = try PipedTerminal()
      let style = Style(.text, bold: true, reversed: true)
      piped.terminal.show(frame("p", style: style), theme: .dark)
      let attributes = piped.look(row: 0, column: 0).attributes
      let expected = logloss_bold() | logloss_reverse()
      #expect(attributes & expected == expected)
    }

    @Test func aTerminalWithoutColoursHasEmphasisOnly() throws {
      let piped = try PipedTerminal("vt100")
      #expect(piped.terminal.colorDepth == .none)
      piped.terminal.show(frame("p", style: Style(.accent)), theme: .dark)
      let look = piped.look(row: 0, column: 0)
      #expect(look.pair == 0)
      #expect(look.attributes & logloss_bold() != 0)
    }

    /// Else the few pairs that some terminals have would soon be used up.
    @Test func anotherThemeGivesThePairsOfTheOneBeforeBack() throws {
      let piped = try PipedTerminal()
      var numbers: [Int32] = []
      var looks = Looks(
        theme: .dark, depth: .full,
        pairs: ColorPairs(limit: 3) { number, _ in
          numbers.append(number)
          return true
        })
      for theme in Theme.all {
        looks.adopt(theme)
        _ = (looks.look(Style(.positive)), looks.look(Style(.negative)))
      }
      #expect(numbers == Theme.all.flatMap { _ in [1, 2] })
      piped.terminal.close()
    }

    @Test func anotherThemeTakesOtherColours() throws {
      let piped = try PipedTerminal()
      for theme in Theme.all + Theme.all {
        piped.terminal.show(frame("p", style: Style(.negative)), theme: theme)
        let paint = theme.paint(Style(.negative), depth: .full)
        #expect(colors(ofPair: piped.look(row: 0, column: 0).pair) == codes(of: paint))
      }
    }
  }
}

private func colors(ofPair pair: Int16) -> [Int16] {
  var foreground: Int16 = 0
  var background: Int16 = 0
  pair_content(pair, &foreground, &background)
  return [foreground, background]
}

private func codes(of paint: Paint) -> [Int16] {
  [paint.foreground, paint.background].map { $0.map(Int16.init) ?? -1 }
}
