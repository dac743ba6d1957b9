import Testing

@testable import Drawing

struct FieldSamplerTests {
  /// Two samples side by side over eight columns and four rows.
  private func shade(_ column: Int, presence: Double = 1, values: [Double] = [-1, 1]) -> Shade? {
    let field = PlacedField(
      left: 0, right: 8, top: 0, bottom: 4, window: CellRectangle(left: 0, top: 0, right: 8, bottom: 4),
      columns: 2, rows: 1, scale: .signed, values: values)
    let sampler = FieldSampler(field, presence: presence)
    return values.withUnsafeBufferPointer { sampler.shade(sampler.column(column), sampler.row(2), $0) }
  }

  @Test("Between samples a field is read linearly, beyond the outermost as they are")
  func linear() {
    let shades = (-3..<11).map { shade($0) }
    #expect(
      shades.prefix(5).allSatisfy { $0 == .negative3 } && shades.suffix(5).allSatisfy { $0 == .positive3 })
    #expect(shades[5...8] == [.negative2, .negative1, .positive1, .positive2])
  }

  @Test("A field that comes is that share of itself")
  func presence() {
    #expect(shade(7, presence: 0) == .neutral)
    #expect(shade(7, presence: 0.34) == .positive1)
    #expect(shade(7, presence: 1) == .positive3)
  }

  @Test("Where a sample is unknown there is no shade")
  func unknown() {
    #expect(shade(0, values: [.nan, 1]) == nil)
    #expect(shade(4, values: [.nan, 1]) == nil && shade(7, values: [.nan, 1]) == .positive3)
  }

  @Test("The lowest row of samples lies at the bottom")
  func upright() {
    let values = [0.0, 1]
    let field = PlacedField(
      left: 0, right: 1, top: 0, bottom: 2, window: CellRectangle(left: 0, top: 0, right: 8, bottom: 4),
      columns: 1, rows: 2, scale: .level, values: values)
    let sampler = FieldSampler(field, presence: 1)
    let shades = values.withUnsafeBufferPointer { values in
      [0.25, 1.75].map { sampler.shade(sampler.column(0), sampler.row($0), values) }
    }
    #expect(shades == [.level11, .level0])
  }
}
