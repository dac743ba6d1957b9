import Testing

@testable import Drawing

struct AxisGridTests {
  private func grid(
    _ lower: Double, _ upper: Double, steps: Int, ticks: Axis.Ticks = .round, goesOn: Bool = false,
    evenUnits: Bool = false
  ) -> AxisGrid {
    let axis = Axis("q", title: "", from: lower, to: upper, ticks: ticks, evenUnits: evenUnits)
    return AxisGrid(axis, steps: steps, goesOn: goesOn, symbols: .braille) { _ in 2 }
  }

  @Test(
    "Ticks stand in the middle of cells, equally many apart, in every range and at every size",
    arguments: [
      (0, 1), (0, 5), (-3.2, 5.6), (0, 1.39), (0.53, 1.33), (0, 1e-7), (-3e5, 2e5), (1e6, 1_000_000.5),
      (0, 200),
    ] as [(Double, Double)])
  func wholeCells(lower: Double, upper: Double) {
    for steps in 8...190 {
      let grid = grid(lower, upper, steps: steps)
      let places = grid.ticks.map { grid.position($0.value) }
      #expect(places.count >= 2, "\(steps)")
      #expect(places.allSatisfy { abs($0 - $0.rounded()) < 1e-6 }, "\(steps): \(places)")
      #expect(Set(zip(places, places.dropFirst()).map { ($1 - $0).rounded() }).count <= 1)
    }
  }

  @Test("The range is widened by less than a cell at its lower end, and keeps most of the room")
  func widened() {
    for steps in 6...120 {
      for (lower, upper) in [(0.0, 1.0), (-3.2, 5.6), (0.53, 1.33)] {
        let grid = grid(lower, upper, steps: steps)
        #expect((0..<1).contains(grid.position(lower)) && grid.position(upper) <= Double(grid.steps) + 1e-6)
        #expect(grid.steps <= steps && grid.position(upper) - grid.position(lower) > 0.6 * Double(steps))
      }
    }
  }

  @Test("An axis that ends on a tick ends there, also where there is room for more")
  func roundEnd() {
    let grid = grid(0, 1, steps: 13, goesOn: true)
    #expect(grid.steps == 13 && grid.position(1) == 12)
    #expect(grid.ticks.map(\.text) == ["0.00", "0.25", "0.50", "0.75", "1.00"])
  }

  @Test("Another axis goes on to the last tick for which there is room")
  func openEnd() {
    // A cell for 0.2/3: room for 1.53.
    let grid = grid(0, 1.39, steps: 23, goesOn: true)
    #expect(grid.position(0.2) == 3)
    #expect(grid.ticks.last?.text == "1.4")
  }

  @Test(
    "Slots keep equally many cells, their middles in the middle of cells",
    arguments: [(70, 7), (66, 6), (69, 6)])
  func slots(columns: Int, width: Int) {
    let grid = grid(-0.5, 9.5, steps: columns - 1, ticks: .none, evenUnits: true)
    #expect(grid.position(1) - grid.position(0) == Double(width))
    #expect(grid.position(0) == Double(width / 2))
    #expect(grid.steps < columns && grid.position(9) + Double(width / 2) <= Double(grid.steps))
  }

  @Test("An axis without ticks has the grid of one with ticks, so that two of them are level")
  func withoutTicks() {
    let (shown, bare) = (grid(0, 200, steps: 33), grid(0, 200, steps: 33, ticks: .none))
    #expect(bare.ticks.isEmpty && bare.unit == shown.unit && bare.lower == shown.lower)
  }

  @Test("Given ticks stand in the middle of cells where they are round")
  func givenTicks() {
    let grid = grid(-1.3, 1.3, steps: 21, ticks: .at([-1, 0, 1]))
    #expect(grid.ticks.map(\.text) == ["−1", "0", "1"])
    #expect(grid.position(0) - grid.position(-1) == 7 && grid.position(1) - grid.position(0) == 7)
  }

  @Test("The place of a value and the value of a place are inverses")
  func inverse() {
    let grid = grid(-3.2, 5.6, steps: 66)
    for value in [-3.2, -1, 0, 0.37, 5.6] {
      #expect(abs(grid.value(at: grid.position(value)) - value) < 1e-9)
    }
  }

  @Test(
    "Ranges without extent and beyond all numbers do not trap, and have a middle",
    arguments: [(1, 1), (2, 1), (-1e308, 1.7e308), (0, .leastNonzeroMagnitude), (1, 1.0.nextUp), (.nan, 1)]
      as [(Double, Double)])
  func extremes(lower: Double, upper: Double) {
    for steps in [-1, 0, 1, 60] {
      let grid = grid(lower, upper, steps: steps)
      #expect(grid.position(.nan) == Double(max(0, steps)) / 2)
      #expect(!grid.position(1).isNaN)
    }
  }
}
