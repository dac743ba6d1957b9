import Numerals

/// What is remembered of a column that is not used, to tell whether another file has the same rows in the same order.
public struct ColumnTrace: Sendable, Equatable {
  /// Where another file's column of the same name does not have the same values.
  public enum Contradiction: Sendable, Hashable {
    /// The same values, in another order.
    case order
    /// Other values.
    case values
  }

  /// The column.
  public let column: ReadingReport.Column
  /// Of the values, numbers being equal however they are written.
  private var values = OrderedPrint()
  /// Of the texts as they are written.
  private var texts = OrderedPrint()
  /// The first distinct values: more than two tell rows apart.
  private var distinct: [UInt64] = []
  private var distinctTexts: [UInt64] = []
  private var hasFraction = false
  private var hasWord = false
  /// The first values one by one, to say where they differ.
  private var first: [UInt64] = []
  private var count = 0

  init(_ column: ReadingReport.Column) { self.column = column }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let value = fingerprint(bytes)
    values.append(value)
    let text = fingerprint(ofText: bytes)
    texts.append(text)
    if distinct.count < 3, !distinct.contains(value) { distinct.append(value) }
    if distinctTexts.count < 3, !distinctTexts.contains(text) { distinctTexts.append(text) }
    count += 1
    if first.count < 1 << 12 { first.append(value) }
  }

  private mutating func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    // Whole numbers up to here are told apart as doubles; of larger ones the text is.
    if let number = readNumber(bytes), number.magnitude < 0x1p53 {
      hasFraction = hasFraction || number != number.rounded()
      return mixed((number + 0).bitPattern)
    }
    hasWord = hasWord || !(bytes.isEmpty || isKnownLabel(bytes))
    return fingerprint(ofText: bytes)
  }

  private func fingerprint(ofText bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether a value stands in another place, or is another one.
  public func differs(from other: ColumnTrace) -> Bool { values != other.values || isReordered(other) }

  /// Whether the very same texts stand in another order: what is written 0012 and 12 may be two things.
  private func isReordered(_ other: ColumnTrace) -> Bool {
    texts.sum == other.texts.sum && texts.chain != other.texts.chain
  }

  /// How the values contradict that both files have the same rows in the same order; nil where they do not.
  ///
  /// Columns that a model may have made contradict nothing: those of two numbers, and those of fractions, unless they are
  /// the same in another order. That they differ, ``differs(from:)`` tells all the same.
  public func contradiction(to other: ColumnTrace) -> Contradiction? {
    guard differs(from: other) else { return nil }
    let isSame = values.sum == other.values.sum
    let isReordered = isReordered(other)
    if !tellsRowsApart(byText: isReordered) || !other.tellsRowsApart(byText: isReordered) { return nil }
    if (hasFraction || other.hasFraction) && !isSame { return nil }
    return isSame ? .order : .values
  }

  /// Whether there are more values than classes, words for two that are no labels, or a value of its own for each row.
  private func tellsRowsApart(byText: Bool) -> Bool {
    let distinct = byText ? distinctTexts : distinct
    return distinct.count == 3 || distinct.count == 2 && hasWord || distinct.count == count
  }

  /// Whether the column may be one of keys: a fraction is something that was measured or computed.
  public var mayHoldKeys: Bool { !hasFraction }

  /// The first row, from 0, whose value differs; nil where that is far down.
  public func firstDifference(to other: ColumnTrace) -> Int? {
    zip(first, other.first).enumerated().first { $1.0 != $1.1 }?.offset
  }
}

/// What is left of a list of values.
private struct OrderedPrint: Equatable {
  /// Depends on the values and their order.
  private(set) var chain: UInt64 = 0
  /// Depends on the values alone.
  private(set) var sum: UInt64 = 0

  mutating func append(_ value: UInt64) {
    chain = mixed(chain &* 31 &+ value)
    sum = sum &+ mixed(value)
  }
}

/// A name for what a key stands for: numbers are equal however they are written, up to where not every whole number is a
/// double; anything else is its text. ``ColumnTrace`` compares alike.
public func keyValue(_ text: String) -> String {
  guard let number = readNumber(text), number.magnitude < 0x1p53 else { return text }
  return "\(number + 0)"
}

/// All bits depend on all bits.
private func mixed(_ value: UInt64) -> UInt64 {
  var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
  return value ^ (value >> 31)
}
