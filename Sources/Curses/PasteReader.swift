/// Puts together what is pasted. A terminal that was asked to writes a mark before it and behind it, and between them
/// nothing is a key, whatever it looks like.
struct PasteReader {
  /// Whether the mark behind a paste has yet to come.
  private(set) var isOpen = false
  private var bytes: [UInt8] = []
  /// How much of the mark behind it has come.
  private var matched = 0
  private var silence: SuspendingClock.Instant?
  /// After so long a silence the mark was lost: better to hear keys again than never.
  private let patience: Duration

  init(patience: Duration = .seconds(2)) { self.patience = patience }

  /// The mark before a paste has come.
  mutating func begin() { (isOpen, bytes, matched, silence) = (true, [], 0, nil) }

  /// Notes that nothing more has come for now.
  mutating func fallSilent() { if silence == nil { silence = .now } }

  /// Whether what comes now comes too late to belong to it.
  var isOver: Bool { silence.map { .now - $0 >= patience } ?? false }

  /// Takes a byte, or another code that ncurses makes of some; returns what was pasted once that is complete.
  mutating func add(_ code: Int32) -> String? {
    silence = nil
    guard code != markBehind[matched] else {
      matched += 1
      return matched == markBehind.count ? end() : nil
    }
    matched = code == markBehind[0] ? 1 : 0
    if matched == 0, let byte = UInt8(exactly: code), bytes.count < longestKept { bytes.append(byte) }
    return nil
  }

  /// Takes what has come for all that was pasted.
  mutating func end() -> String {
    isOpen = false
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Between these two a terminal marks what is pasted.
let beginMarkedPastes = "\u{1B}[?2004h"
let endMarkedPastes = "\u{1B}[?2004l"

/// What follows `ESC [` in the mark before a paste.
let markBeforePaste = Array("200~".utf8)
private let markBehind = "\u{1B}[201~".utf8.map { Int32($0) }
/// Far more bytes than anything has that can be typed here.
private let longestKept = 256
