import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

struct LossUnitTests {
  @Test("A loss in nats stays as it is in nats")
  func nats() {
    #expect(LossUnit.nats.value(fromNats: 0.3329) == 0.3329)
  }

  @Test("Log 2 nats are exactly one bit")
  func oneBit() {
    #expect(LossUnit.bits.value(fromNats: .log(2)) == 1)
  }

  @Test("The loss of the ten points is 0.4803 bits, to the last digits")
  func tenPointsInBits() {
    let bits = LossUnit.bits.value(fromNats: 0.3329114099503904320314469)
    #expect(isClose(bits, 0.4802896401907809836937214))
  }

  @Test("An infinite loss is infinite in every unit", arguments: LossUnit.allCases)
  func infinity(unit: LossUnit) {
    #expect(unit.value(fromNats: .infinity) == .infinity)
  }

  @Test("Going from unit to unit visits both and comes back")
  func next() {
    #expect(LossUnit.nats.next == .bits)
    #expect(LossUnit.bits.next == .nats)
  }
}
