import CNcurses
import CTerminal
import Explainer

/// Reads keys and reports of the mouse from what the terminal sends. Sequences that nothing is known about are
/// skipped whole, so that their letters are not taken for keys.
struct KeyReader {
  enum Arrival: Equatable {
    case event(Event)
    /// Something came, but nothing of interest.
    case ignored
    /// Nothing has come.
    case nothing
  }

  private let source: logloss_window
  private var assembler = ScalarAssembler()

  init(source: logloss_window) { self.source = source }

  /// The next key or report of the mouse, if one has arrived.
  mutating func next() -> Arrival {
    let code = logloss_read_key(source, 0)
    if code == ERR { return .nothing }
    if let byte = UInt8(exactly: code), byte >= 0x80 {
      return assembler.add(byte).map { .event(.key(.character($0))) } ?? .ignored
    }
    assembler.removeAll()
    return code == escapeCode ? afterEscape() : key(forCode: code).map { .event(.key($0)) } ?? .ignored
  }

  /// The escape key stands alone; a letter after it is a key of its own, and brackets open a sequence.
  private func afterEscape() -> Arrival {
    let code = logloss_read_key(source, 0)
    switch code {
    case ERR: return .event(.key(.escape))
    case ascii("["): return afterBracket()
    case ascii("O"): rest { _ in true }
    case ascii("]"), ascii("P"), ascii("_"), ascii("^"), ascii("X"): rest { $0 == bellCode }
    default:
      ungetch(code)
      return .event(.key(.escape))
    }
    return .ignored
  }

  /// Of the sequences that ncurses leaves over, only the mouse's mean something.
  private func afterBracket() -> Arrival {
    let sequence = rest { (0x40...0x7E).contains($0) }
    let found = sequence == [UInt8(ascii: "M")] ? mouse(bytes: nextThree()) : mouse(sequence: sequence)
    return found.map { .event(.mouse($0)) } ?? .ignored
  }

  private func nextThree() -> [UInt8] {
    var missing = 3
    return rest { _ in
      missing -= 1
      return missing == 0
    }
  }

  /// Reads up to the end of a sequence, or until the terminal falls silent. Any other key ends a sequence too,
  /// and so does the escape that begins a string's terminator. Returns as many bytes as a report can have.
  @discardableResult
  private func rest(until isLast: (Int32) -> Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let code = nextCode()
      if code == ERR { return bytes }
      if code == escapeCode {
        skipTerminator()
        return bytes
      }
      guard let byte = UInt8(exactly: code) else {
        ungetch(code)
        return bytes
      }
      if bytes.count < longestReport { bytes.append(byte) }
      if isLast(code) { return bytes }
    }
  }

  /// ncurses takes the byte 127 for a key wherever it stands, also as column 95 of a report.
  private func nextCode() -> Int32 {
    let code = logloss_read_key(source, sequencePause)
    return code == KEY_BACKSPACE ? deleteCode : code
  }

  private func skipTerminator() {
    let code = logloss_read_key(source, sequencePause)
    if code == ERR || code == ascii("\\") { return }
    ungetch(code)
    ungetch(escapeCode)
  }
}

/// Milliseconds within which the bytes of one sequence follow each other.
let sequencePause: Int32 = 25
/// Far more bytes than a report of the mouse has.
private let longestReport = 64
private let escapeCode: Int32 = 27
private let bellCode: Int32 = 7
private let deleteCode: Int32 = 127

private func ascii(_ scalar: Unicode.Scalar) -> Int32 { Int32(scalar.value) }
