import Testing

@testable import Drawing

struct SlotRoomTests {
  private func titles(columns: Int, texts: [String], short: String? = "p") -> [String] {
    let entries = (0..<10).map { LabelRow.Entry(item: $0, x: Double($0), texts: texts) }
    let row = LabelRow("row", title: "p(actual)", shortTitle: short, entries: entries)
    let x = Axis("slot", title: "", from: -0.5, to: 9.5, ticks: .none, evenUnits: true)
    let plot = Plot(x: x, y: .hidden(0...1), marks: [], labelRows: [row])
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: 12)
    return PlotLayout(plot, panel: "plot", in: area, symbols: .braille).marks().compactMap { mark in
      guard mark.id.role == "title of row", case .text(let text) = mark.form else { return nil }
      return text.text
    }
  }

  @Test("A title says all that it has to say where the slots have room for their longest texts")
  func long() {
    #expect(titles(columns: 76, texts: ["0.815", ".81"]) == ["p(actual)"])
    #expect(titles(columns: 56, texts: ["0.8"]) == ["p(actual)"])
  }

  @Test("It is short where the slots win a column by that, and need it")
  func short() {
    #expect(titles(columns: 56, texts: ["0.815", ".81"]) == ["p"])
    #expect(titles(columns: 56, texts: ["0.815", ".81"], short: nil) == ["p(actual)"])
  }

  @Test("It stays where a short one would not widen the slots")
  func noGain() {
    #expect(titles(columns: 56, texts: ["0.815"], short: "p(act.)") == ["p(actual)"])
  }
}
