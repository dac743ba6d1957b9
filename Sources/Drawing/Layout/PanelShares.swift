/// Deals rows or columns out by share; what a limited one cannot use goes to the others.
struct Shares {
  let shares: [Double]
  let limits: [Int?]

  /// Without limits all of the room is dealt out.
  init(shares: [Double], limits: [Int?]? = nil) {
    self.shares = shares
    self.limits = limits ?? shares.map { _ in nil }
  }

  /// Whole numbers that add up to the room, or to less where all are limited.
  func dealt(_ room: Int) -> [Int] {
    var sizes = Array(repeating: 0, count: shares.count)
    var open = Set(shares.indices)
    var left = room
    while !open.isEmpty {
      let total = open.map { shares[$0] }.reduce(0, +)
      let limited = open.filter { index in
        guard let limit = limits[index], total > 0 else { return false }
        return Double(limit) < Double(left) * shares[index] / total
      }
      guard limited.isEmpty else {
        for index in limited {
          sizes[index] = limits[index] ?? 0
          left -= sizes[index]
        }
        open.subtract(limited)
        continue
      }
      dealOpen(open.sorted(), total: total, room: left, into: &sizes)
      break
    }
    return sizes
  }

  private func dealOpen(_ open: [Int], total: Double, room: Int, into sizes: inout [Int]) {
    var dealt = 0
    var share = 0.0
    for index in open {
      share += shares[index]
      let end = total > 0 ? cell(Double(room) * share / total + 0.5) : 0
      sizes[index] = max(0, end - dealt)
      dealt = max(dealt, end)
    }
  }
}
