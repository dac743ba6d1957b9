/// Four neighbouring hidden units, computed together.
typealias Lanes = SIMD4<Double>

/// Where the parameters of a network lie in one list of blocks of four numbers.
///
/// All that belongs to four hidden units stands together: their weights from each input, their biases, their
/// weights into the output. The last block holds the output's bias in its first lane. Lanes past the last hidden
/// unit are 0 and stay 0: their activation is 0, and so is every gradient.
struct ParameterLayout: Sendable, Hashable {
  let inputCount: Int
  let hiddenCount: Int

  /// How many groups of four hidden units there are.
  var groups: Int { (hiddenCount + Lanes.scalarCount - 1) / Lanes.scalarCount }
  /// How many blocks a group has.
  var stride: Int { inputCount + 2 }
  /// Where in a group the biases of the hidden units stand; the weights from each input stand before them.
  var hiddenBias: Int { inputCount }
  /// Where in a group the weights into the output stand.
  var outputWeight: Int { inputCount + 1 }
  /// Where the bias of the output lies.
  var outputBias: Int { groups * stride }
  /// How many blocks there are in all.
  var count: Int { outputBias + 1 }

  /// One parameter of every hidden unit, by its place in the groups.
  func units(of parameters: [Lanes], at place: Int) -> [Double] {
    (0..<hiddenCount).map { parameters[block($0, place)][$0 % Lanes.scalarCount] }
  }

  /// Replaces one parameter of every hidden unit, in their order.
  func fill(_ parameters: inout [Lanes], at place: Int, with number: () -> Double) {
    for unit in 0..<hiddenCount {
      parameters[block(unit, place)][unit % Lanes.scalarCount] = number()
    }
  }

  private func block(_ unit: Int, _ place: Int) -> Int {
    unit / Lanes.scalarCount * stride + place
  }
}
