/// How the weights of a layer are drawn before training: uniformly between −limit and limit.
public enum Initializer: Sendable, Hashable {
  /// limit = √(6 / inputs), by K. He and others (2015), made for ReLU.
  case heUniform
  /// limit = √(6 / (inputs + outputs)), by X. Glorot and Y. Bengio (2010).
  case glorotUniform

  /// The limit for a layer with so many inputs and outputs.
  public func limit(inputs: Int, outputs: Int) -> Double {
    switch self {
    case .heUniform: (6 / Double(inputs)).squareRoot()
    case .glorotUniform: (6 / Double(inputs + outputs)).squareRoot()
    }
  }
}

extension RandomNumberGenerator {
  /// A number in 0..<1 from the upper 53 bits of the next one.
  mutating func nextFraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number between −limit and limit.
  mutating func nextWeight(limit: Double) -> Double {
    (2 * nextFraction() - 1) * limit
  }

  /// Puts the elements into a random order: R. Durstenfeld's form (1964) of the Fisher–Yates shuffle, with
  /// remainders, so that runs can be replayed elsewhere. The bias of a remainder of 64 bits is below 10⁻¹⁵ for
  /// ten thousand elements.
  mutating func shuffle(_ elements: inout [Int]) {
    for index in elements.indices.dropFirst().reversed() {
      elements.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
