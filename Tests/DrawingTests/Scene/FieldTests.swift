import Testing

@testable import Drawing

struct FieldTests {
  @Test("A function is sampled in the middle of each part, the lowest row first")
  func sampling() {
    let field = Field(x: 0...4, y: 0...2, columns: 2, rows: 2, scale: .level) { x, y in (x + 10 * y) / 100 }
    #expect(field.values == [0.06, 0.08, 0.16, 0.18])
    #expect(Field.middle(1, of: 2, in: 0...4) == 3)
  }

  @Test(
    "Values beyond the scale count as its ends; what is no number stays unknown",
    arguments: [(Shade.Scale.signed, [-1, -1, 0.5, 1]), (.level, [0, 0, 0.5, 1])])
  func limits(scale: Shade.Scale, limited: [Double]) {
    let values = [-.infinity, -3, 0.5, .infinity, .nan]
    let field = Field(x: 0...1, y: 0...1, columns: 5, rows: 1, scale: scale, values: values)
    #expect(Array(field.values.prefix(4)) == limited)
    #expect(field.values[4].isNaN)
  }

  @Test("Missing values are not known, and more than the grid holds are left out")
  func missing() {
    let short = Field(x: 0...1, y: 0...1, columns: 2, rows: 2, values: [0, 1])
    #expect(short.values.count == 4 && short.values[2].isNaN)
    #expect(Field(x: 0...1, y: 0...1, columns: 1, rows: 1, values: [0.5, 1]).values == [0.5])
    #expect(Field(x: 0...1, y: 0...1, columns: -3, rows: 2, values: [1]).values.isEmpty)
  }

  @Test("Samples of one grid move value by value in a transition, exact at both ends")
  func mixing() throws {
    func placement(_ value: Double) -> Placement {
      let field = Field(x: 0...1, y: 0...1, columns: 2, rows: 2) { x, _ in value * x }
      return Scene.plot([Mark("map", .field(field), ink: .curve)])
        .placed(in: Size(columns: 40, rows: 12), symbols: .braille)
    }
    let (start, end) = (placement(0), placement(1))
    #expect(mix(start, end, at: 0) == start && mix(start, end, at: 1) == end)
    guard case .field(let field)? = mix(start, end, at: 0.5).mark("map")?.form else {
      throw Unexpected()
    }
    #expect(field.values == [0.125, 0.375, 0.125, 0.375])
  }
}
