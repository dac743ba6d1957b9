import Testing

@testable import CrossEntropy

struct BackpropagationTests {
  private let rows = LabeledRows(
    featureCount: 3, features: [0.5, -1, 2, 1.5, 0.25, -0.75, -2, 1, 0.1, 0.3, 0.9, -1.2],
    labels: [.positive, .negative, .negative, .positive])

  private func network(hidden: Int) -> Network {
    var generator = SplitMix64(seed: 5)
    return Network(
      inputCount: 3, hiddenCount: hidden, hidden: .heUniform, output: .glorotUniform, using: &generator)
  }

  @Test("The gradient is the slope of the mean loss in every parameter", arguments: [1, 4, 6])
  func finiteDifferences(hidden: Int) {
    let network = network(hidden: hidden)
    var tally = Tally()
    let gradient = network.gradient(over: rows, batch: [0, 1, 2, 3], tally: &tally)
    #expect(tally.score == network.score(on: rows))
    #expect(gradient.contains { $0[0] != 0 })
    for block in gradient.indices {
      for lane in 0..<4 where network.parameters[block][lane] != 0 || gradient[block][lane] != 0 {
        let expected = slope(of: network, block, lane)
        #expect((gradient[block][lane] - expected).magnitude < 1e-8, "block \(block), lane \(lane)")
      }
    }
  }

  /// (loss(θ + ε) − loss(θ − ε)) / 2ε.
  private func slope(of network: Network, _ block: Int, _ lane: Int) -> Double {
    let width = 1e-6
    let losses = [width, -width].map { change in
      var moved = network
      moved.parameters[block][lane] += change
      return moved.score(on: rows).loss
    }
    return (losses[0] - losses[1]) / (2 * width)
  }

  @Test("A batch's gradient is the mean over its rows, in any order")
  func mean() {
    let network = network(hidden: 6)
    var tally = Tally()
    let both = network.gradient(over: rows, batch: [2, 0], tally: &tally)
    let (first, second) = (
      network.gradient(over: rows, batch: [0], tally: &tally),
      network.gradient(over: rows, batch: [2], tally: &tally)
    )
    for block in both.indices {
      for lane in 0..<4 {
        #expect((both[block][lane] - (first[block][lane] + second[block][lane]) / 2).magnitude < 1e-15)
      }
    }
  }

  @Test("Units at rest learn nothing: their slope at 0 is 0")
  func atRest() {
    var network = network(hidden: 4)
    for block in 0...network.layout.hiddenBias { network.parameters[block] = .zero }
    var tally = Tally()
    let gradient = network.gradient(over: rows, batch: [0], tally: &tally)
    #expect(gradient.dropLast().allSatisfy { $0 == .zero })
    #expect(gradient[network.layout.outputBias][0] == -0.5)
  }

  @Test("Places past the last hidden unit stay empty")
  func padding() {
    var network = network(hidden: 6)
    var tally = Tally()
    for _ in 0..<3 {
      let gradient = network.gradient(over: rows, batch: [0, 1, 2, 3], tally: &tally)
      for block in gradient.indices { network.parameters[block] -= 0.1 * gradient[block] }
    }
    let layout = network.layout
    for block in layout.stride..<2 * layout.stride {
      #expect(network.parameters[block][2] == 0 && network.parameters[block][3] == 0)
    }
  }
}
