/// The greatest losses and the least, kept while losses go by in the order of the input.
///
/// Losses closer to each other than rounding are ties; of these the first comes first.
struct LossRanking {
  private(set) var worst: [(index: Int, loss: Double)] = []
  private(set) var best: (index: Int, loss: Double)?
  private let capacity: Int
  /// What a loss must exceed to be among the worst.
  private var worstBound = -1.0
  /// What a loss must fall below to be the best.
  private var bestBound = Double.infinity

  init(capacity: Int) { self.capacity = capacity }

  /// Adds the loss of an observation, or of a row that stands for several equal ones.
  @inline(__always)
  mutating func add(_ loss: Double, index: Int, times: Int = 1) {
    if loss > worstBound {
      for _ in 0..<min(times, capacity) where loss > worstBound { insert(loss, index: index) }
    }
    if loss < bestBound || best == nil {
      best = (index, loss)
      bestBound = loss * (1 - Self.tieWidth)
    }
  }

  private mutating func insert(_ loss: Double, index: Int) {
    let place = worst.firstIndex { loss > $0.loss * (1 + Self.tieWidth) } ?? worst.count
    worst.insert((index, loss), at: place)
    if worst.count > capacity { worst.removeLast() }
    if worst.count == capacity, let last = worst.last { worstBound = last.loss * (1 + Self.tieWidth) }
  }

  /// Relative: a few units in the last place.
  private static let tieWidth = 2e-15
}
