import CNcurses
import CTerminal
import Drawing

/// Turns a row of cells into the cells of ncurses. How wide a grapheme is says the `Frame`, and so Drawing's table;
/// but ncurses lays cells out by the C library's `wcwidth`, whose Unicode may be older. What ncurses counts as
/// narrower is followed by a blank, what it counts as wider, or does not know, is replaced, so that nothing to its
/// right moves.
struct RowWriter {
  private var cells: [cchar_t] = []

  /// Writes one line of the screen, cut at a number of columns.
  mutating func write(_ row: ArraySlice<Cell>, line: Int, columns: Int, looks: inout Looks) {
    cells.removeAll(keepingCapacity: true)
    row.prefix(columns).withUnsafeBufferPointer { encode($0, looks: &looks) }
    mvadd_wchnstr(Int32(line), 0, cells, Int32(cells.count))
  }

  private mutating func encode(_ row: UnsafeBufferPointer<Cell>, looks: inout Looks) {
    var style: Style?
    var (blank, isBlank) = (cchar_t(), false)
    for index in row.indices {
      if row[index].style != style {
        let look = looks.look(row[index].style)
        (blank, isBlank) = (look.blank, look.isBlank)
        style = row[index].style
      }
      if isBlank {
        cells.append(blank)
      } else if row[index].isContinuation {
        let isSecondHalf = index > 0 && !row[index - 1].isContinuation
        if !isSecondHalf { cells.append(blank) }
      } else {
        let isWide = index + 1 < row.count && row[index + 1].isContinuation
        append(row[index].character.unicodeScalars, to: blank, columns: isWide ? 2 : 1)
      }
    }
  }

  /// Appends a grapheme that is to take as many columns.
  @inline(__always)
  private mutating func append(
    _ scalars: Character.UnicodeScalarView, to blank: cchar_t, columns: Int
  ) {
    var scalars = scalars.makeIterator()
    guard let base = scalars.next() else { return }
    var taken = columnsInNcurses(of: base)
    let isKnown = taken == 1 || taken == 2 && columns == 2
    append(isKnown ? wchar_t(base.value) : unknown, to: blank)
    if !isKnown {
      taken = 1
    } else if let mark = scalars.next() {
      combine(mark, followedBy: scalars, keepsEmojiLook: taken == 2)
    }
    if taken < columns { cells.append(blank) }
  }

  private mutating func append(_ scalar: wchar_t, to blank: cchar_t) {
    var cell = blank
    cell.chars.0 = scalar
    cells.append(cell)
  }

  /// Adds marks to the last cell, as many as it takes. What a joiner joins is left out: hardly two terminals
  /// agree on its width.
  private mutating func combine(
    _ first: Unicode.Scalar, followedBy others: Character.UnicodeScalarView.Iterator, keepsEmojiLook: Bool
  ) {
    var others = others
    var next: Unicode.Scalar? = first
    var place: Int32 = 1
    while let mark = next, mark != joiner, place < logloss_scalars_per_cell() {
      next = others.next()
      guard columnWidth(of: mark) == 0, mark != emojiLook || keepsEmojiLook else { continue }
      logloss_set_scalar(&cells[cells.count - 1], place, wchar_t(mark.value))
      place += 1
    }
  }
}

/// Stands for a character that the locale does not have, or that could steer the terminal.
private let unknown: wchar_t = 0x3F
private let joiner: Unicode.Scalar = "\u{200D}"
private let emojiLook: Unicode.Scalar = "\u{FE0F}"

/// The columns that ncurses takes a scalar for; -1 for one that it cannot show.
@inline(__always)
func columnsInNcurses(of scalar: Unicode.Scalar) -> Int {
  0x20..<0x7F ~= scalar.value ? 1 : Int(wcwidth(wchar_t(scalar.value)))
}
