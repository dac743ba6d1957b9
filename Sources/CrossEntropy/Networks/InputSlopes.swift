extension Network {
  /// The derivative of the logit by each input, averaged over rows: how much the logit changes for one unit more.
  ///
  /// A hidden unit at or below zero passes nothing on, so its part of the slope is 0.
  public func meanInputSlopes(on rows: LabeledRows) -> [Double] {
    let (weights, biases, outputs) = (hiddenWeights, hiddenBiases, outputWeights)
    var sums = Array(repeating: 0.0, count: rows.featureCount)
    for index in 0..<rows.count {
      let row = Array(rows.row(index))
      for unit in outputs.indices {
        let sum = row.indices.reduce(biases[unit]) { $0 + row[$1] * weights[$1][unit] }
        guard sum > 0 else { continue }
        for input in row.indices { sums[input] += outputs[unit] * weights[input][unit] }
      }
    }
    return sums.map { $0 / Double(max(1, rows.count)) }
  }
}
