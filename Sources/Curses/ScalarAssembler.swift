/// Puts together characters whose bytes arrive one by one, in UTF-8. Bytes that make no character are dropped.
struct ScalarAssembler {
  private var bytes: [UInt8] = []

  /// Takes one byte; returns the character that it completes.
  mutating func add(_ byte: UInt8) -> Character? {
    if byte & 0b1100_0000 != 0b1000_0000 { bytes.removeAll(keepingCapacity: true) }
    bytes.append(byte)
    guard bytes.count >= expectedCount else { return nil }
    defer { bytes.removeAll(keepingCapacity: true) }
    return decoded
  }

  /// Forgets a character that was begun.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private var expectedCount: Int {
    switch bytes.first ?? 0 {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private var decoded: Character? {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar.properties.generalCategory == .control ? nil : Character(scalar)
  }
}
