/// The way from inputs to logits, over memory that the caller holds.
struct ForwardPass {
  let layout: ParameterLayout
  let groups: Int
  let outputBias: Double
  let parameters: UnsafePointer<Lanes>
  /// Rows × inputs.
  let inputs: UnsafePointer<Double>

  /// nil where there is nothing to compute with.
  init?(layout: ParameterLayout, parameters: UnsafeBufferPointer<Lanes>, inputs: UnsafeBufferPointer<Double>)
  {
    guard let first = parameters.baseAddress, let row = inputs.baseAddress else { return nil }
    self.layout = layout
    groups = layout.groups
    outputBias = parameters[layout.outputBias][0]
    self.parameters = first
    self.inputs = row
  }

  /// The logit of one row; `keep` is handed the activations of each group of hidden units.
  @inline(__always)
  func logit(row: Int, keep: (_ group: Int, _ activation: Lanes) -> Void = { _, _ in }) -> Double {
    let input = inputs + row * layout.inputCount
    var group = parameters
    var sum = Lanes.zero
    for index in 0..<groups {
      let activation = activation(input, group)
      keep(index, activation)
      sum += activation * group[layout.outputWeight]
      group += layout.stride
    }
    return outputBias + sum.sum()
  }

  /// The activations of a group for one input: max(0, b + Σ x w).
  @inline(__always)
  private func activation(_ input: UnsafePointer<Double>, _ group: UnsafePointer<Lanes>) -> Lanes {
    var sum = group[layout.hiddenBias]
    for index in 0..<layout.inputCount { sum += input[index] * group[index] }
    return Lanes.zero.replacing(with: sum, where: sum .> 0)
  }
}
