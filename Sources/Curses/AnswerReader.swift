import Drawing
import Explainer

/// Puts together what a terminal answers to questions about itself, byte by byte: it comes where keys come from, perhaps
/// seconds after the question, and a slow line may break it anywhere. Where nothing is expected nothing is taken.
struct AnswerReader {
  /// What has come of a byte.
  enum Outcome: Equatable {
    /// More has to come.
    case unfinished
    /// An answer is complete, nil where it says nothing of use. It was expected, and is no more.
    case answer(TerminalAnswer?)
    /// The byte does not go on with an answer. What was held and what does not belong to it can be taken.
    case broken
  }

  /// The questions whose answers have not come.
  var expected: Set<TerminalQuestion> = []
  /// What may be the beginning of an answer.
  private(set) var held: [UInt8] = []
  /// How many bytes of it had come when the terminal first fell silent; nil where it did not.
  private(set) var silence: Int?

  /// Takes the next byte. One that begins an answer is the escape character.
  mutating func add(_ byte: UInt8) -> Outcome {
    held.append(byte)
    let found = outcome
    if case .answer(let answer) = found { finish(answer) }
    return found
  }

  /// Notes that nothing more has come for now.
  mutating func fallSilent() { if silence == nil { silence = held.count } }

  /// How many bytes at the end do not go on with an answer, once it is broken: the last one, and the escape before it.
  var alienCount: Int {
    held.count > 2 && held[held.count - 2] == escape ? 2 : 1
  }

  /// Whether what is held could as well be a key or two.
  var isInDoubt: Bool { (1...2).contains(held.count) }

  /// Takes what is held, which is nothing then.
  mutating func takeHeld() -> [UInt8] {
    defer { (held, silence) = ([], nil) }
    return held
  }

  private mutating func finish(_ answer: TerminalAnswer?) {
    expected.remove(isControlSequence ? .ambiguousWidth : .background)
    _ = takeHeld()
  }

  private var isControlSequence: Bool { held.count > 1 && held[1] == UInt8(ascii: "[") }

  private var outcome: Outcome {
    guard held.first == escape, !expected.isEmpty else { return .broken }
    switch held.dropFirst().first {
    case nil: return .unfinished
    case UInt8(ascii: "[") where expected.contains(.ambiguousWidth): return cursorReport(held[2...])
    case UInt8(ascii: "]") where expected.contains(.background): return colorReport(held[2...])
    default: return .broken
    }
  }
}

/// What is written to see how wide it becomes, at the beginning of a line: a bullet, a line, a letter and a block, which
/// some terminals treat differently. Each is of ambiguous width.
let widthSample = "●─σ█"
/// The line that it is written in, from 0. The report of a cursor in the first one could be a key: F3 with Shift held
/// is `ESC [ 1 ; 2 R`.
let sampleLine = 1

/// What follows `ESC [` where the place of the cursor is told: line and column from 1, with `;` between them, and `R`.
private func cursorReport(_ bytes: ArraySlice<UInt8>) -> AnswerReader.Outcome {
  let isComplete = bytes.last == UInt8(ascii: "R")
  let parts = (isComplete ? bytes.dropLast() : bytes)
    .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
  let isNumeric = parts.allSatisfy { $0.allSatisfy(isDigit) && $0.count <= 5 }
  guard isNumeric, parts.count <= 2, bytes.first != UInt8(ascii: ";") else { return .broken }
  guard isComplete else { return .unfinished }
  let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  // F3 with Shift, Alt or Ctrl held.
  guard numbers.count == 2, numbers[0] != 1 else { return .broken }
  return .answer(numbers[0] == sampleLine + 1 ? answer(column: numbers[1]) : nil)
}

/// Nothing is learned from a place where the cursor cannot have been after the sample: some answer late, when the rest
/// of the line has been written.
private func answer(column: Int) -> TerminalAnswer? {
  let (taken, narrow) = (column - 1, widthSample.count)
  return (narrow...2 * narrow).contains(taken) ? .drawsWide(taken > narrow) : nil
}

/// What follows `ESC ]` where the colour of the ground is told: `11;`, the colour, and BEL or `ESC \`.
private func colorReport(_ bytes: ArraySlice<UInt8>) -> AnswerReader.Outcome {
  let beginning = Array("11;".utf8)
  guard bytes.count > beginning.count else {
    return beginning.starts(with: bytes) ? .unfinished : .broken
  }
  guard bytes.starts(with: beginning) else { return .broken }
  let body = bytes.dropFirst(beginning.count)
  let color = body.prefix { isPartOfColor($0) }
  guard color.count <= longestColor else { return .broken }
  switch Array(body.dropFirst(color.count)) {
  case [], [escape]: return .unfinished
  case [bell], [escape, UInt8(ascii: "\\")]: return .answer(rgb(color).map(TerminalAnswer.background))
  default: return .broken
  }
}

/// A colour as X11 writes it, `rgb:ffff/ffff/ffff` with one to four digits each, also with a fourth number for how
/// much shines through, or as `#` and digits for three numbers of one length.
private func rgb(_ text: ArraySlice<UInt8>) -> RGB? {
  let name = String(decoding: text, as: UTF8.self)
  let parts: [Substring]
  if name.hasPrefix("#") {
    let digits = name.dropFirst()
    guard digits.count % 3 == 0 else { return nil }
    let length = digits.count / 3
    parts = (0..<3).map { digits.dropFirst($0 * length).prefix(length) }
  } else if name.hasPrefix("rgb:") || name.hasPrefix("rgba:") {
    parts = name.drop { $0 != ":" }.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  } else {
    return nil
  }
  let levels = parts.compactMap(level)
  guard levels.count == parts.count, (3...4).contains(levels.count) else { return nil }
  return RGB(red: levels[0], green: levels[1], blue: levels[2])
}

/// One to four hexadecimal digits as a level: all of them f is the brightest.
private func level(_ digits: Substring) -> UInt8? {
  guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else { return nil }
  let most = (1 << (4 * digits.count)) - 1
  return UInt8((value * 255 + most / 2) / most)
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// Hexadecimal digits, and what else stands in `rgba:ff/ff/ff/ff` and `#ffffff`.
private func isPartOfColor(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "g")).contains(byte | 0x20) || "r/:#".utf8.contains(byte)
}

/// Far more than a colour has.
private let longestColor = 48
private let escape: UInt8 = 27
private let bell: UInt8 = 7
