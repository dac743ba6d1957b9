extension Network {
  /// The mean gradient of the losses of a batch, in the layout of the parameters.
  ///
  /// With δ = (p − y) / rows, the slope of the mean loss in a row's logit, and a bias seen as the weight of an
  /// input x = 1, the gradient needs only Tᵢⱼ = Σ δ xᵢ over the rows for which hidden unit j is active:
  /// ∂/∂wᵢⱼ = vⱼ Tᵢⱼ, and as an active unit's aⱼ is Σ xᵢ wᵢⱼ, ∂/∂vⱼ = Σ δ aⱼ = Σ wᵢⱼ Tᵢⱼ. At 0 a unit is not active.
  ///
  /// - Parameters:
  ///   - batch: the indices of the batch's rows.
  ///   - tally: what the rows score before any step is added here.
  func gradient(over rows: LabeledRows, batch: ArraySlice<Int>, tally: inout Tally) -> [Lanes] {
    var gradient = [Lanes](repeating: .zero, count: layout.count)
    var activations = [Lanes](repeating: .zero, count: layout.groups * batch.count)
    gradient.withUnsafeMutableBufferPointer { gradient in
      activations.withUnsafeMutableBufferPointer { activations in
        withForwardPass(over: rows.features) { pass in
          let sums = GradientSums(pass: pass, activations: activations, sums: gradient)
          // In stages over all rows: within a stage no row waits for another.
          let logits = sums?.logits(of: batch) ?? []
          let slopes = zip(batch, logits).map { row, logit in
            let outcome = Outcome(logit: logit, label: rows.labels[row])
            tally.add(outcome)
            return outcome.slope / Double(batch.count)
          }
          sums?.add(slopes, of: batch)
          sums?.finish()
        }
      }
    }
    return gradient
  }
}

/// The sums over a batch that its gradient follows from, over memory that the caller holds.
private struct GradientSums {
  let pass: ForwardPass
  /// Rows of the batch × groups of hidden units.
  let activations: UnsafeMutablePointer<Lanes>
  /// Tᵢⱼ, in the places of wᵢⱼ.
  let sums: UnsafeMutablePointer<Lanes>

  /// nil where there is nothing to sum up.
  init?(
    pass: ForwardPass, activations: UnsafeMutableBufferPointer<Lanes>,
    sums: UnsafeMutableBufferPointer<Lanes>
  ) {
    guard let activation = activations.baseAddress, let sum = sums.baseAddress else { return nil }
    self.pass = pass
    self.activations = activation
    self.sums = sum
  }

  /// The logits of the rows; their hidden activations are kept.
  func logits(of batch: ArraySlice<Int>) -> [Double] {
    var activation = activations
    return batch.map { row in
      let logit = pass.logit(row: row) { activation[$0] = $1 }
      activation += pass.groups
      return logit
    }
  }

  /// Adds what each row's slope δ brings.
  func add(_ slopes: [Double], of batch: ArraySlice<Int>) {
    var activation = activations
    for (row, slope) in zip(batch, slopes) {
      add(slope, input: pass.inputs + row * pass.layout.inputCount, activations: activation)
      activation += pass.groups
    }
  }

  @inline(__always)
  private func add(_ slope: Double, input: UnsafePointer<Double>, activations: UnsafeMutablePointer<Lanes>) {
    let layout = pass.layout
    var sum = sums
    for group in 0..<pass.groups {
      let passing = Lanes.zero.replacing(with: slope, where: activations[group] .> 0)
      for index in 0..<layout.inputCount { sum[index] += input[index] * passing }
      sum[layout.hiddenBias] += passing
      sum += layout.stride
    }
    sums[layout.outputBias][0] += slope
  }

  /// Turns the sums into the gradient, in place.
  func finish() {
    let layout = pass.layout
    for group in 0..<pass.groups {
      let (weights, sum) = (pass.parameters + group * layout.stride, sums + group * layout.stride)
      for index in 0...layout.hiddenBias {
        sum[layout.outputWeight] += weights[index] * sum[index]
        sum[index] *= weights[layout.outputWeight]
      }
    }
  }
}
