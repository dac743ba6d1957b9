import Testing

@testable import Drawing

struct PanelSharesTests {
  @Test(
    "Room is dealt out by share, all of it, and none gets more than it can use",
    arguments: [
      ([(1, nil), (1, nil)], [12, 12]), ([(1, nil), (2, nil)], [8, 16]), ([(1, 5), (1, nil)], [5, 19]),
      ([(1, 5), (1, 7)], [5, 7]), ([(1, 2), (3, 16), (1, nil)], [2, 16, 6]),
      ([(0, nil), (1, nil)], [0, 24]),
      ([(0, nil)], [0]), ([(1, 0), (1, nil)], [0, 24]), ([], []),
    ] as [([(Double, Int?)], [Int])])
  func shares(parts: [(share: Double, maximum: Int?)], sizes: [Int]) {
    #expect(Shares(shares: parts.map(\.share), limits: parts.map(\.maximum)).dealt(24) == sizes)
  }

  @Test(
    "Without limits all of the room is used, however much there is, and no size is negative", arguments: 1...7
  )
  func allRoom(count: Int) {
    let shares = Shares(
      shares: (0..<count).map { Double($0 % 3) + 0.5 }, limits: Array(repeating: nil, count: count))
    for room in 0...60 {
      let sizes = shares.dealt(room)
      #expect(sizes.reduce(0, +) == room && sizes.allSatisfy { $0 >= 0 })
    }
    #expect(shares.dealt(-4).allSatisfy { $0 == 0 })
  }
}
