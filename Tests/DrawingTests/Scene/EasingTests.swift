import Testing

@testable import Drawing

struct EasingTests {
  private static let all: [Easing] = [.smooth, .settling]

  @Test("A movement begins at 0 and ends at 1, also for times before and after it", arguments: all)
  func ends(easing: Easing) {
    let before: [Double] = [-.infinity, -1, -0.0, 0]
    let after: [Double] = [1, 1.5, .infinity]
    #expect(before.allSatisfy { easing($0) == 0 })
    #expect(after.allSatisfy { easing($0) == 1 })
  }

  @Test("A movement never goes back", arguments: all)
  func monotony(easing: Easing) {
    let places = (0...100).map { easing(Double($0) / 100) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("A time that is no number gives no progress outside 0…1", arguments: all)
  func noNumber(easing: Easing) {
    #expect((0...1).contains(easing(.nan)))
  }

  @Test("A smooth movement is half-way at half its time, a settling one is past it")
  func shapes() {
    #expect(Easing.smooth(0.5) == 0.5)
    #expect(Easing.smooth(0.25) == 0.15625)
    #expect(Easing.settling(0.5) == 0.875)
  }
}
