import Testing

@testable import Drawing

extension Theme: CustomTestStringConvertible {
  /// Its name on the command line.
  public var testDescription: String { name.rawValue }
}

extension MarkID: ExpressibleByStringLiteral {
  /// The only item of a role.
  public init(stringLiteral role: String) { self.init(Role(role)) }
}

extension Bar {
  /// A solid bar up from 0.
  static func standing(_ x: Double, _ height: Double, width: Double = 0.3) -> Bar {
    Bar(x: x, width: width, low: 0, high: height, symbol: .positive)
  }

  /// A hatched bar.
  static func hanging(_ x: Double, from high: Double, to low: Double, width: Double = 0.3) -> Bar {
    Bar(x: x, width: width, low: low, high: high, symbol: .negative, hangs: true)
  }
}

extension Axis {
  /// A range without line or ticks, so that the field is known.
  static func hidden(_ range: ClosedRange<Double>) -> Axis {
    Axis("hidden", title: "", from: range.lowerBound, to: range.upperBound, ticks: .hidden)
  }
}

extension Scene {
  /// One plot with axes.
  static func plot(
    _ marks: [Mark], x: ClosedRange<Double> = 0...1, y: ClosedRange<Double> = 0...1
  ) -> Scene {
    let xAxis = Axis("x", title: "x", from: x.lowerBound, to: x.upperBound)
    let yAxis = Axis("y", title: "y", from: y.lowerBound, to: y.upperBound)
    return Scene([Panel("plot", .plot(Plot(x: xAxis, y: yAxis, marks: marks)))])
  }
}

extension PlacedBox {
  static func box(
    columns: ClosedRange<Double>, top: Double, bottom: Double, symbol: Symbol = .positive, hangs: Bool = false
  ) -> PlacedBox {
    PlacedBox(
      left: columns.lowerBound, right: columns.upperBound, top: top, bottom: bottom, symbol: symbol,
      hangs: hangs, dropsIn: false, exceedsTop: false)
  }

  /// A bar two columns wide.
  static func bar(_ top: Double, _ bottom: Double, symbol: Symbol = .positive, hangs: Bool = false)
    -> PlacedBox
  {
    box(columns: 1...3, top: top, bottom: bottom, symbol: symbol, hangs: hangs)
  }

  /// A bar without extent.
  static func dot(_ column: Double, _ row: Double, symbol: Symbol = .plain) -> PlacedBox {
    box(columns: column...column, top: row, bottom: row, symbol: symbol)
  }
}

extension PlacedText {
  init(_ text: String, column: Double = 0, row: Double = 0) {
    self.init(text: text, origin: CellPoint(column: column, row: row), isBold: false)
  }
}

extension PlacedBigText {
  init(_ text: String, _ type: BigType = .normal, column: Double = 0, row: Double = 0) {
    self.init(text: text, type: type, origin: CellPoint(column: column, row: row))
  }
}

extension Placement {
  func mark(_ id: MarkID) -> PlacedMark? { marks.first { $0.id == id } }

  func painted(_ columns: Int, _ rows: Int, _ symbols: SymbolSet = .braille) -> Frame {
    painted(size: Size(columns: columns, rows: rows), symbols: symbols)
  }
}

/// The picture between two pictures when a share of the time has passed, all marks moving evenly.
func mix(_ from: Placement, _ to: Placement, at time: Double) -> Placement {
  Mixing(from, to) { _, time in min(1, max(0, time)) }.placement(at: time)
}

extension PlacedMark {
  var box: PlacedBox? {
    if case .box(let box) = form { box } else { nil }
  }

  /// Plain or big text.
  var text: PlacedText? {
    switch form {
    case .text(let text): text
    case .big(let text): PlacedText(text: text.text, origin: text.origin, isBold: false)
    default: nil
    }
  }

  /// nil where it is no text, or big type, which is bold by its size.
  var isBoldText: Bool? {
    if case .text(let text) = form { text.isBold } else { nil }
  }

  var ink: Ink { look.ink }

  /// A mark that is solid, in fill and in stroke.
  init(_ id: MarkID, _ form: PlacedForm, ink: Ink, layer: Layer, presence: Double = 1) {
    self.init(id, form, Look(ink), layer: layer, presence: presence)
  }

  /// The cells of a line of text.
  var textRectangle: CellRectangle? {
    guard case .text(let text) = form, !text.text.isEmpty else { return nil }
    return .line(text.text, column: cell(text.origin.column), row: cell(text.origin.row))
  }
}

/// The columns that a row takes on a terminal.
func columnsTaken(_ row: ArraySlice<Cell>) -> Int {
  row.lazy.filter { !$0.isContinuation }.reduce(0) { $0 + columnWidth(of: $1.character) }
}

/// The same sequence in every run: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension String {
  /// Nothing but printable seven-bit characters and line breaks.
  var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A } }
}
