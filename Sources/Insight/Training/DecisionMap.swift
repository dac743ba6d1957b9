package import CrossEntropy

/// The probability of the positive class over the plane of a network's two inputs.
package struct DecisionMap: Sendable {
  package static let grid = PlaneGrid(x: -1.5...1.5, y: -1.5...1.5, columns: 60, rows: 44)
  /// In the middle of each cell of the grid: row by row, that of the lowest second input first.
  package let probabilities: [Double]

  /// - Precondition: the network has two inputs.
  package init(_ network: Network) {
    probabilities = network.logits(of: DecisionMap.inputs).map(sigmoid)
  }

  private static let inputs: [Double] = grid.middles.flatMap { [$0.x, $0.y] }
}
