import RealModule

/// The product of the probabilities that a run of predictions gave the true classes, as mantissas · 2^exponent.
///
/// Mantissas lie in √½..<√2, so that probabilities near 1 have exponent 0 and nothing cancels.
struct LikelihoodProduct {
  /// So many predictions can be multiplied: four products of a quarter of them each stay within 2^±512.
  static let capacity = 4096

  private let mantissas: Lanes
  private let exponent: Int

  /// −log of the product in nats.
  var negativeLog: Double {
    var sum = CompensatedSum()
    for lane in mantissas.indices { sum += Double.log(mantissas[lane]) }
    sum += Double(exponent) * Double.log(2)
    return 0 - sum.value
  }

  /// Multiplies the probabilities of the true classes, four at a time.
  ///
  /// - Parameters:
  ///   - probabilities: of the positive class.
  ///   - labels: the memory of the labels, a byte each.
  ///   - range: a multiple of four, at most ``capacity``, within both.
  /// - Returns: nil where a number is no probability, or a true class's is below what a `Double` holds with all
  ///   its digits.
  init?(_ probabilities: UnsafeBufferPointer<Double>, _ labels: UnsafeRawBufferPointer, _ range: Range<Int>) {
    let numbers = UnsafeRawBufferPointer(probabilities)
    let positive = withUnsafeBytes(of: Label.positive) { $0[0] }
    var product = Lanes(repeating: 1)
    var exponents = Bits.zero
    var flaws = Bits.zero
    for index in stride(from: range.lowerBound, to: range.upperBound, by: Lanes.scalarCount) {
      let p = numbers.loadUnaligned(fromByteOffset: index &* MemoryLayout<Double>.stride, as: Lanes.self)
      let label = labels.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt8>.self)
      let q = trueProbabilities(p, label, positive)
      let (given, bits) = (unsafeBitCast(p, to: Bits.self), unsafeBitCast(q, to: Bits.self))
      // Bits of doubles are ordered as they are; a sign left here tells of one below 0, above 1, or tiny.
      flaws |= given | (oneBits &- given) | (bits &- leastNormalBits)
      // Adding what lies between √½ and 1 carries into the exponent from there on.
      let rounded = bits &+ centeringBits
      exponents &+= rounded &>> significandBitCount
      product *= unsafeBitCast(bits &- (rounded & exponentMask) &+ oneBits, to: Lanes.self)
    }
    guard all(flaws .< signBit) else { return nil }
    mantissas = product
    exponent = Int(exponents.wrappedSum()) - exponentBias * range.count
  }
}

private typealias Bits = SIMD4<UInt64>

/// p for positives, 1 − p for negatives.
@inline(__always)
private func trueProbabilities(_ p: Lanes, _ labels: SIMD4<UInt8>, _ positive: UInt8) -> Lanes {
  let isPositive = SIMD4<Int8>.zero.replacing(with: -1, where: labels .== positive)
  return (1 - p).replacing(with: p, where: SIMD4<Int64>(truncatingIfNeeded: isPositive) .!= 0)
}

// The parts of a double, as IEEE 754 lays them out.
private let significandBitCount: UInt64 = 52
private let exponentBias = 1023
private let exponentMask: UInt64 = 0xFFF0_0000_0000_0000
private let signBit: UInt64 = 0x8000_0000_0000_0000
private let leastNormalBits: UInt64 = 0x0010_0000_0000_0000
private let oneBits: UInt64 = 0x3FF0_0000_0000_0000
/// 1 less √½, in bits.
private let centeringBits: UInt64 = 0x3FF0_0000_0000_0000 - 0x3FE6_A09E_667F_3BCD
