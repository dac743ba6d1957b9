import Testing

@testable import Drawing

struct PlotMarginsTests {
  private let legend = [LegendEntry(.solid, ["a long name", "name"])]

  private func plot(_ xTitle: String = "epoch", _ yTitle: String = "loss") -> Plot {
    Plot(
      x: Axis("x", title: xTitle, from: 0, to: 1),
      y: Axis("y", title: yTitle, shortTitle: "y", from: 0, to: 1), marks: [], legend: legend)
  }

  private func margins(_ plot: Plot, _ columns: Int) -> PlotMargins {
    PlotMargins(of: plot, columns: columns, symbols: .braille)
  }

  @Test("In a narrow plot the title of the x axis stands below it, unless it is as short as a name")
  func titleBelow() {
    #expect(margins(plot(), 40).titleIsBelow && margins(plot(), 40).below == 3)
    #expect(!margins(plot(), 76).titleIsBelow && margins(plot(), 76).below == 2)
    #expect(!margins(plot("x"), 40).titleIsBelow)
    #expect(margins(plot(), 55).titleIsBelow && !margins(plot(), 56).titleIsBelow)
    #expect(!margins(plot("log"), 40).titleIsBelow && margins(plot("logs"), 40).titleIsBelow)
  }

  @Test(
    "The title below an axis follows its line and its numbers, where there are any",
    arguments: [(Axis.Ticks.round, 2), (.at([0, 1]), 2), (.none, 1)])
  func rowOfTitleBelow(ticks: Axis.Ticks, rows: Int) throws {
    var plot = plot()
    plot.x.ticks = ticks
    let area = CellRectangle(left: 0, top: 0, right: 40, bottom: 12)
    let layout = PlotLayout(plot, panel: "plot", in: area, symbols: .braille)
    let title = try #require(layout.marks().first { $0.text?.text == "epoch" }?.textRectangle)
    #expect(title.top == layout.field.bottom + rows && title.bottom == area.bottom)
  }

  @Test("Title and legend share a row, in shorter forms where they must; else there are two rows")
  func heads() {
    let title = "loss in nats"
    let heads = [44, 34, 28, 24, 20].map { margins(plot("x", title), $0).head }
    #expect(heads.map(\.title) == [title, title, "y", "y", "y"])
    #expect(heads.map(\.legend.width) == [17, 10, 17, 10, 10])
    #expect(heads.allSatisfy { !$0.isInTwoRows })
    let tight = margins(plot("x", title), 19)
    #expect(tight.head.isInTwoRows && tight.above == 2)
  }

  @Test("A legend without a title has a row of its own")
  func withoutTitle() {
    let margins = margins(plot("x", ""), 40)
    #expect(margins.above == 1 && !margins.head.isInTwoRows)
  }

  @Test("Shared margins have room for all")
  func shared() throws {
    let (wide, narrow) = (margins(plot("x", "loss in nats"), 15), margins(plot(), 40))
    let shared = try #require(PlotMargins.shared([wide, narrow]))
    #expect(shared.above == wide.above && shared.below == narrow.below)
    #expect(PlotMargins.shared([]) == nil)
  }

  @Test(
    "A title that does not fit is the shorter one, or cut",
    arguments: [(12, "loss in nats"), (11, "y"), (0, "")])
  func titles(columns: Int, shown: String) {
    #expect(plot("x", "loss in nats").y.title(columns: columns, symbols: .braille) == shown)
  }

  @Test("A title cut in seven bits is seven bits")
  func cutTitle() {
    let axis = Axis("x", title: "probability", from: 0, to: 1)
    #expect(axis.title(columns: 6, symbols: .ascii) == "proba.")
    #expect(axis.title(columns: 6, symbols: .braille) == "proba…")
  }
}
