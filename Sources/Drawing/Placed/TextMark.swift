extension PlacedForm {
  /// Whether it is something to be read.
  package var isText: Bool {
    switch self {
    case .text, .row, .big: true
    case .box, .field, .scatter, .curve, .line, .sign: false
    }
  }
}

extension PlacedForm {
  /// Whether it is a sign of an axis.
  package var isSign: Bool {
    if case .sign = self { true } else { false }
  }
}

extension PlacedMark {
  /// What it has written, piece by piece: a row's texts move, come and go one by one.
  package var texts: [PlacedMark] {
    guard case .row(let row) = form else { return form.isText ? [self] : [] }
    return row.pieces.map { piece in
      let origin = CellPoint(
        column: row.origin.column + Double(piece.column), row: row.origin.row + Double(piece.row))
      let text = PlacedText(text: piece.text, origin: origin, isBold: piece.isBold)
      return PlacedMark(id, .text(text), Look(piece.ink), layer: layer, presence: presence)
    }
  }

  /// The cells that a text takes where it is painted, in whole cells; none for anything else.
  var textCells: CellRectangle {
    switch form {
    case .text(let text): text.paintedCells
    case .big(let text): text.paintedCells
    case .box, .field, .scatter, .curve, .line, .sign, .row:
      CellRectangle(left: 0, top: 0, right: 0, bottom: 0)
    }
  }

  /// Whether both say the same in letters of one size.
  func readsLike(_ other: PlacedMark) -> Bool {
    switch (form, other.form) {
    case (.text(let text), .text(let other)): text.text == other.text
    case (.big(let text), .big(let other)): text.text == other.text && text.type == other.type
    default: false
    }
  }

  /// Whether it appears letter by letter.
  package var isWritten: Bool {
    if case .text(let text) = form { text.isWritten } else { false }
  }

  /// A text that has just come or is about to go.
  var paler: PlacedMark {
    var mark = self
    mark.look.ink = .muted
    return mark
  }
}

extension PlacedText {
  fileprivate var paintedCells: CellRectangle {
    .line(text, column: cell(origin.column.rounded()), row: cell(origin.row.rounded()))
  }

  /// What is there of it when it has come so far. What is written appears letter by letter, but a number, like
  /// anything with a digit in it, as a whole: a part of it would be another number.
  package func shown(at presence: Double) -> Substring {
    guard isWritten, presence < 1 else { return text[...] }
    let count = cell((Double(text.count) * presence).rounded(.up))
    let shown = text.prefix(count)
    let cut = text[shown.endIndex...].prefix { $0 != " " }
    guard !cut.isEmpty else { return shown }
    let start = shown.lastIndex(of: " ").map(shown.index(after:)) ?? shown.startIndex
    return (shown[start...] + cut).contains(where: \.isNumber) ? shown[..<start] : shown
  }
}

extension PlacedBigText {
  fileprivate var paintedCells: CellRectangle {
    let (left, top) = (cell(origin.column.rounded()), cell(origin.row.rounded()))
    return CellRectangle(left: left, top: top, right: left + type.width(of: text), bottom: top + type.height)
  }
}
