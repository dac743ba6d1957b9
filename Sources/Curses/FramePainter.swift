import CNcurses
import CTerminal
import Drawing

/// Brings frames to the screen of ncurses, and what has changed from there to the terminal.
struct FramePainter {
  private var looks: Looks
  private var writer = RowWriter()
  private var shown: Frame?
  private let output: Int32
  private let synchronises: Bool
  /// The bytes that left with the frame shown last; 0 where that is not known.
  private(set) var bytesSent = 0

  /// A terminal that synchronises shows a picture only when all of it has arrived.
  init(support: ColorSupport, output: Int32, synchronises: Bool) {
    self.output = output
    looks = Looks(theme: .dark, depth: support.depth, pairs: ColorPairs(for: support))
    self.synchronises = synchronises
  }

  /// Shows a frame; rows that are on the screen already cost nothing.
  mutating func show(_ frame: Frame, theme: Theme) {
    let isNew = prepare(for: frame, theme)
    let hasChanges = writeRows(of: frame) || shown?.focus != frame.focus
    shown = frame
    bytesSent = 0
    if isNew || hasChanges { send() }
  }

  /// Forgets what is on the screen: the next frame is sent whole.
  mutating func forget() {
    shown = nil
    logloss_send_whole()
  }

  /// Sends what differs from what the terminal shows, in one piece.
  mutating func send() {
    logloss_gather(output)
    if synchronises { logloss_send(output, beginSynchronisedOutput, beginSynchronisedOutput.utf8.count) }
    rest()
    refresh()
    if synchronises { logloss_send(output, endSynchronisedOutput, endSynchronisedOutput.utf8.count) }
    bytesSent = logloss_send_gathered()
  }

  /// Sends texts, and after them what stands in a line that they spoil, in one piece.
  func send(_ texts: [String], spoiling line: Int32) {
    logloss_gather(output)
    if synchronises { logloss_send(output, beginSynchronisedOutput, beginSynchronisedOutput.utf8.count) }
    for text in texts { logloss_send(output, text, text.utf8.count) }
    logloss_send_line(line)
    rest()
    refresh()
    if synchronises { logloss_send(output, endSynchronisedOutput, endSynchronisedOutput.utf8.count) }
    _ = logloss_send_gathered()
  }

  /// Where the next refresh leaves the cursor: on what is chosen, or wherever its last motion ends.
  private func rest() {
    guard let focus = shown?.focus else { return logloss_rest_anywhere() }
    logloss_rest_at(Int32(clamping: focus.row), Int32(clamping: focus.column))
  }

  private mutating func prepare(for frame: Frame, _ theme: Theme) -> Bool {
    if theme != looks.theme {
      looks.adopt(theme)
      shown = nil
    }
    if let shown, shown.size == frame.size { return false }
    erase()
    shown = nil
    return true
  }

  private mutating func writeRows(of frame: Frame) -> Bool {
    let columns = Int(logloss_columns())
    var hasChanges = false
    for line in 0..<min(frame.size.rows, Int(logloss_rows())) {
      let row = frame.row(line)
      if let shown, shown.row(line) == row { continue }
      writer.write(row, line: line, columns: columns, looks: &looks)
      hasChanges = true
    }
    return hasChanges
  }
}

/// Between these two a terminal that knows them shows nothing.
let beginSynchronisedOutput = "\u{1B}[?2026h"
let endSynchronisedOutput = "\u{1B}[?2026l"
