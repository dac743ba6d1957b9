/// A network of two dense layers: inputs → hidden units with ReLU → one output, the logit of the positive class.
///
/// logit = b₂ + Σⱼ vⱼ · max(0, bⱼ + Σᵢ xᵢ wᵢⱼ). The probability is ``sigmoid(_:)`` of the logit; losses are taken
/// from the logit itself, where they stay exact.
public struct Network: Sendable, Hashable {
  let layout: ParameterLayout
  var parameters: [Lanes]

  /// A network whose weights are drawn and whose biases are 0.
  ///
  /// Weights are drawn into the hidden layer input by input, then into the output, each
  /// (2u − 1) · limit with u in 0..<1; biases draw nothing.
  ///
  /// - Precondition: there is at least one input and one hidden unit.
  public init(
    inputCount: Int, hiddenCount: Int, hidden: Initializer, output: Initializer,
    using generator: inout some RandomNumberGenerator
  ) {
    precondition(inputCount > 0 && hiddenCount > 0)
    layout = ParameterLayout(inputCount: inputCount, hiddenCount: hiddenCount)
    parameters = Array(repeating: .zero, count: layout.count)
    let hiddenLimit = hidden.limit(inputs: inputCount, outputs: hiddenCount)
    for input in 0..<inputCount {
      layout.fill(&parameters, at: input) { generator.nextWeight(limit: hiddenLimit) }
    }
    let outputLimit = output.limit(inputs: hiddenCount, outputs: 1)
    layout.fill(&parameters, at: layout.outputWeight) { generator.nextWeight(limit: outputLimit) }
  }

  /// How many inputs a row has.
  public var inputCount: Int { layout.inputCount }
  /// How many hidden units there are.
  public var hiddenCount: Int { layout.hiddenCount }
  /// How many weights and biases there are in all.
  public var parameterCount: Int { (inputCount + 2) * hiddenCount + 1 }

  /// The weights into the hidden layer: inputs × hidden units.
  public var hiddenWeights: [[Double]] {
    (0..<inputCount).map { layout.units(of: parameters, at: $0) }
  }
  /// The biases of the hidden units.
  public var hiddenBiases: [Double] { layout.units(of: parameters, at: layout.hiddenBias) }
  /// The weights from the hidden units into the output.
  public var outputWeights: [Double] { layout.units(of: parameters, at: layout.outputWeight) }
  /// The bias of the output.
  public var outputBias: Double { parameters[layout.outputBias][0] }

  /// The logits for many inputs at once, as a decision map needs them.
  ///
  /// - Parameter inputs: rows × inputs, row by row.
  /// - Returns: one logit a row.
  /// - Precondition: the count of `inputs` is a multiple of `inputCount`.
  public func logits(of inputs: [Double]) -> [Double] {
    precondition(inputs.count.isMultiple(of: inputCount))
    var logits: [Double] = []
    logits.reserveCapacity(inputs.count / inputCount)
    withForwardPass(over: inputs) { pass in
      for row in 0..<inputs.count / inputCount { logits.append(pass.logit(row: row)) }
    }
    return logits
  }

  /// Runs `body` while parameters and inputs keep their places in memory; not at all where there are no inputs.
  func withForwardPass(over inputs: [Double], _ body: (ForwardPass) -> Void) {
    parameters.withUnsafeBufferPointer { parameters in
      inputs.withUnsafeBufferPointer { inputs in
        ForwardPass(layout: layout, parameters: parameters, inputs: inputs).map(body) ?? ()
      }
    }
  }
}
