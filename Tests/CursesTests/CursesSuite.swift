import CNcurses
import CTerminal
import Dispatch
import Drawing
import Explainer
import Testing

@testable import Curses

/// All suites that use ncurses, which has one present screen: one test at a time.
@Suite(.serialized) enum CursesSuite {}

/// A terminal whose keyboard and screen are pipes.
final class PipedTerminal {
  let terminal: CursesTerminal
  private let keyboard: Pipe
  private let screen: Pipe

  init(
    _ name: String = "xterm-256color", size: Size = Size(columns: 20, rows: 4), usesMouse: Bool = true
  ) throws {
    keyboard = try Pipe()
    screen = try Pipe()
    terminal = try CursesTerminal(
      name: name, input: keyboard.readingEnd, output: screen.writingEnd, size: size,
      usesMouse: usesMouse)
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  deinit {
    terminal.close()
  }

  /// Nothing can be typed any more.
  func hangUp() { keyboard.closeWritingEnd() }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) { _ = write(keyboard.writingEnd, bytes, bytes.count) }

  /// Types while the program is waiting already.
  func typeLater(_ text: String) {
    let end = keyboard.writingEnd
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(50)) {
      let bytes = Array(text.utf8)
      _ = write(end, bytes, bytes.count)
    }
  }

  /// How many bytes that were typed nobody has read.
  var unread: Int { Int(logloss_waiting_bytes(keyboard.readingEnd)) }

  /// What has been sent to the screen since the last call.
  func sent() -> String {
    let count = Int(logloss_waiting_bytes(screen.readingEnd))
    guard count > 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: count)
    _ = read(screen.readingEnd, &bytes, count)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The grapheme that ncurses believes to be in a cell.
  func text(row: Int, column: Int) -> String { content(row: row, column: column).text }

  /// How ncurses believes a cell to look.
  func look(row: Int, column: Int) -> (attributes: attr_t, pair: Int16) {
    let content = content(row: row, column: column)
    return (content.attributes, content.pair)
  }

  /// One row as it would be read.
  func row(_ row: Int) -> String {
    (0..<terminal.size.columns).map { text(row: row, column: $0) }.joined()
  }
}

extension CursesTerminal {
  /// Waits for the terminal alone.
  func nextEvent(within seconds: Double?) -> Moment { nextEvent(within: seconds, watching: []) }
}

extension PipedTerminal {
  private func content(row: Int, column: Int) -> (text: String, attributes: attr_t, pair: Int16) {
    var cell = cchar_t()
    mvin_wch(Int32(row), Int32(column), &cell)
    var codes = [wchar_t](repeating: 0, count: 8)
    var attributes: attr_t = 0
    var pair: Int16 = 0
    getcchar(&cell, &codes, &attributes, &pair, nil)
    let scalars = codes.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) }
    return (String(String.UnicodeScalarView(scalars)), attributes, pair)
  }
}

/// A pipe that is closed when nobody holds it.
final class Pipe {
  struct Unavailable: Error {}

  let readingEnd: Int32
  let writingEnd: Int32
  private var isOpen = true

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Unavailable() }
    (readingEnd, writingEnd) = (ends[0], ends[1])
  }

  deinit {
    closeWritingEnd()
    _ = close(readingEnd)
  }

  func closeWritingEnd() {
    if isOpen { _ = close(writingEnd) }
    isOpen = false
  }
}

/// A frame of one line of text.
func frame(_ text: String, columns: Int = 20, rows: Int = 4, style: Style = Style()) -> Frame {
  var frame = Frame(size: Size(columns: columns, rows: rows))
  frame.write(text, row: 0, column: 0, style: style)
  return frame
}
