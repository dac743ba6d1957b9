import Testing

@testable import Drawing

struct TableWindowTests {
  private func window(_ count: Int, lit: Int? = nil, room: Int) -> TableWindow {
    TableWindow(heights: Array(repeating: 1, count: count), lit: lit, room: room)
  }

  @Test("What fits is in view as a whole, and nothing is said")
  func all() {
    let window = window(5, lit: 4, room: 5)
    #expect(window.shown == 0..<5 && window.hiddenAbove == 0 && window.hiddenBelow == 0)
  }

  @Test("Else the first rows are in view, and a line says how many there are more")
  func first() {
    let window = window(20, room: 8)
    #expect(window.shown == 0..<7 && window.hiddenAbove == 0 && window.hiddenBelow == 13)
  }

  @Test("The lit row is in view with the one after it, whatever the height", arguments: 0..<20)
  func lit(index: Int) {
    for room in 4...21 {
      let window = window(20, lit: index, room: room)
      #expect(window.shown.contains(index) && window.shown.contains(min(19, index + 1)))
      let lines = window.shown.count + min(1, window.hiddenAbove) + min(1, window.hiddenBelow)
      #expect(lines <= room)
      #expect(window.hiddenAbove + window.shown.count + window.hiddenBelow == 20)
    }
  }

  @Test("With hardly any room the lit row stands alone", arguments: [1, 2, 3])
  func small(room: Int) {
    let window = window(20, lit: 11, room: room)
    #expect(window.shown.contains(11) && window.shown.count == room)
    #expect(window.hiddenAbove == 0 && window.hiddenBelow == 0)
  }

  @Test("Rows of several lines are in view as a whole or not at all")
  func heights() {
    let window = TableWindow(heights: [1, 3, 3, 2], lit: nil, room: 6)
    #expect(window.shown == 0..<2 && window.hiddenBelow == 2)
    #expect(TableWindow(heights: [9], lit: 0, room: 4).shown.isEmpty)
    #expect(TableWindow(heights: [], lit: nil, room: 4).shown.isEmpty)
    #expect(self.window(3, lit: 1, room: 0).shown.isEmpty)
  }
}
