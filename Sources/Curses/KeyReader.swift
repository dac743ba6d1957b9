import CNcurses
import CTerminal
import Explainer

/// Reads keys, reports of the mouse and answers from what the terminal sends. Sequences that nothing is known about are
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
  private var answers = AnswerReader()
  private var paste: PasteReader
  /// What was read too far, to be read again.
  private var unread: [Int32] = []

  init(source: logloss_window, paste: PasteReader = PasteReader()) {
    (self.source, self.paste) = (source, paste)
  }

  /// The next key, report of the mouse or answer, if one has arrived.
  mutating func next() -> Arrival {
    if paste.isOpen { return restOfPaste() }
    let code = read(within: 0)
    if code == ERR { return .nothing }
    if !answers.held.isEmpty || code == escapeCode && !answers.expected.isEmpty { return answer(from: code) }
    return arrival(of: code)
  }

  private mutating func arrival(of code: Int32) -> Arrival {
    if let byte = UInt8(exactly: code), byte >= 0x80 {
      return assembler.add(byte).map { .event(.key(.character($0))) } ?? .ignored
    }
    assembler.removeAll()
    return code == escapeCode ? afterEscape() : key(forCode: code).map { .event(.key($0)) } ?? .ignored
  }

  /// The escape key stands alone; a letter after it is a key of its own, and brackets open a sequence.
  private mutating func afterEscape() -> Arrival {
    let code = read(within: 0)
    switch code {
    case ERR: return .event(.key(.escape))
    case ascii("["): return afterBracket()
    case ascii("O"): rest { _ in true }
    case ascii("]"), ascii("P"), ascii("_"), ascii("^"), ascii("X"): rest { $0 == bellCode }
    default:
      readAgain([code])
      return .event(.key(.escape))
    }
    return .ignored
  }

  /// Of the sequences that ncurses leaves over, only the mouse's mean something, and the mark before a paste.
  private mutating func afterBracket() -> Arrival {
    let sequence = rest { (0x40...0x7E).contains($0) }
    guard sequence != markBeforePaste else {
      paste.begin()
      return .ignored
    }
    let found = sequence == [UInt8(ascii: "M")] ? mouse(bytes: nextThree()) : mouse(sequence: sequence)
    return found.map { .event(.mouse($0)) } ?? .ignored
  }

  /// Goes on with a paste, as far as it has come.
  private mutating func restOfPaste() -> Arrival {
    while true {
      let code = read(within: 0)
      guard code != ERR else {
        paste.fallSilent()
        return .nothing
      }
      if paste.isOver {
        readAgain([code])
        return .event(.paste(paste.end()))
      }
      if let text = paste.add(code) { return .event(.paste(text)) }
    }
  }

  private mutating func nextThree() -> [UInt8] {
    var missing = 3
    return rest { _ in
      missing -= 1
      return missing == 0
    }
  }

  /// Reads up to the end of a sequence, or until the terminal falls silent. Any other key ends a sequence too,
  /// and so does the escape that begins a string's terminator. Returns as many bytes as a report can have.
  @discardableResult
  private mutating func rest(until isLast: (Int32) -> Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let code = nextCode()
      if code == ERR { return bytes }
      if code == escapeCode {
        skipTerminator()
        return bytes
      }
      guard let byte = UInt8(exactly: code) else {
        readAgain([code])
        return bytes
      }
      if bytes.count < longestReport { bytes.append(byte) }
      if isLast(code) { return bytes }
    }
  }

  /// ncurses takes the byte 127 for a key wherever it stands, also as column 95 of a report.
  private mutating func nextCode() -> Int32 {
    let code = read(within: sequencePause)
    return code == KEY_BACKSPACE ? deleteCode : code
  }

  private mutating func skipTerminator() {
    let code = read(within: sequencePause)
    if code == ERR || code == ascii("\\") { return }
    readAgain([escapeCode, code])
  }

  private mutating func read(within milliseconds: Int32) -> Int32 {
    unread.isEmpty ? logloss_read_key(source, milliseconds) : unread.removeFirst()
  }

  private mutating func readAgain(_ codes: [Int32]) { unread.insert(contentsOf: codes, at: 0) }
}

extension KeyReader {
  /// The questions whose answers have not come.
  var expectedAnswers: Set<TerminalQuestion> { answers.expected }

  /// From now on the answers to some questions may come.
  mutating func expect(_ questions: Set<TerminalQuestion>) { answers.expected.formUnion(questions) }

  /// Whether what has come could be an answer's beginning, or a key or two, and nothing more has come yet.
  var isInDoubt: Bool { answers.isInDoubt }

  /// Takes what is in doubt for what it would have been had no answer been expected.
  mutating func endDoubt() -> Arrival { withoutAnswer(alien: 0) }

  /// Goes on with an answer, as far as one has come.
  private mutating func answer(from first: Int32) -> Arrival {
    var code = first
    while let byte = UInt8(exactly: code) {
      switch answers.add(byte) {
      case .unfinished: code = read(within: sequencePause)
      case .answer(let answer): return answer.map { .event(.answer($0)) } ?? .ignored
      case .broken: return withoutAnswer(alien: answers.alienCount)
      }
    }
    guard code == ERR else {
      readAgain([code])
      return withoutAnswer(alien: 0)
    }
    answers.fallSilent()
    return .ignored
  }

  /// Gives back what was held. What came at once is one sequence, though no answer, and an escape after which nothing
  /// came was the key. What broke off later is forgotten, up to those bytes at its end that did not belong to it.
  private mutating func withoutAnswer(alien: Int) -> Arrival {
    let silence = answers.silence
    let held = answers.takeHeld()
    guard let first = held.first else { return .ignored }
    if let silence, silence > 1 {
      readAgain(held.suffix(alien).map(Int32.init))
      return .ignored
    }
    readAgain(held.dropFirst().map(Int32.init))
    return silence == nil ? arrival(of: Int32(first)) : .event(.key(.escape))
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
