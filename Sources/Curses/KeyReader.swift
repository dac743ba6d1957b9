import CNcurses
import Explainer

/// Reads keys from what the terminal sends. Sequences that nothing is known about are skipped whole, so that
/// their letters are not taken for keys.
struct KeyReader {
  enum Reading: Equatable {
    case key(Key)
    /// Something came, but no key of ours.
    case ignored
    /// Nothing has come.
    case nothing
  }

  private let source: logloss_window
  private var assembler = ScalarAssembler()

  init(source: logloss_window) { self.source = source }

  /// The next key, if one has arrived.
  mutating func next() -> Reading {
    let code = logloss_read_key(source, 0)
    if code == ERR { return .nothing }
    if let byte = UInt8(exactly: code), byte >= 0x80 {
      return assembler.add(byte).map { .key(.character($0)) } ?? .ignored
    }
    assembler.removeAll()
    return code == escapeCode ? afterEscape() : key(forCode: code).map(Reading.key) ?? .ignored
  }

  /// The escape key stands alone; a letter after it is a key of its own, and brackets open a sequence.
  private func afterEscape() -> Reading {
    let code = logloss_read_key(source, 0)
    switch code {
    case ERR: return .key(.escape)
    case ascii("["): skip { (0x40...0x7E).contains($0) }
    case ascii("O"): skip { _ in true }
    case ascii("]"), ascii("P"), ascii("_"), ascii("^"), ascii("X"): skip { $0 == bellCode }
    default:
      ungetch(code)
      return .key(.escape)
    }
    return .ignored
  }

  /// Reads up to the end of a sequence, or until the terminal falls silent. Any other key ends a sequence too,
  /// and so does the escape that begins a string's terminator.
  private func skip(until isLast: (Int32) -> Bool) {
    while true {
      let code = logloss_read_key(source, sequencePause)
      if code == ERR || isLast(code) { return }
      if code == escapeCode {
        skipTerminator()
        return
      }
      if code > 0xFF {
        ungetch(code)
        return
      }
    }
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
private let escapeCode: Int32 = 27
private let bellCode: Int32 = 7

private func ascii(_ scalar: Unicode.Scalar) -> Int32 { Int32(scalar.value) }
