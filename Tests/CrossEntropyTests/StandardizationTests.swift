import TestSupport
import Testing

@testable import CrossEntropy

struct StandardizationTests {
  private func rows(_ values: [Double], weights: [Double]? = nil) -> [Observation] {
    zip(values, weights ?? values.map { _ in 1 }).map {
      Observation(x: $0, label: .positive, sampleWeight: $1)
    }
  }

  @Test("x is counted from its mean in standard deviations")
  func hand() {
    let scaling = Standardization(of: rows([2, 4, 4, 6]))
    // Squares of distances: 4, 0, 0, 4.
    #expect(scaling.mean == 4 && isClose(scaling.spread, 2.0.squareRoot(), within: 1e-15))
    #expect(isClose(scaling.standardized(6), 2.0.squareRoot(), within: 1e-15))
  }

  @Test("Rows count as often as they weigh, those of weight 0 not at all")
  func weighted() {
    let scaling = Standardization(of: rows([0, 4, 1000], weights: [1, 3, 0]))
    // (9 + 3 · 1) / 4 = 3.
    #expect(
      isClose(scaling.mean, 3, within: 1e-15) && isClose(scaling.spread, 3.0.squareRoot(), within: 1e-15))
  }

  @Test("Where all x are equal they are counted from there, and not scaled")
  func noSpread() {
    let scaling = Standardization(of: rows([7, 7, 7]))
    #expect(scaling.mean == 7 && scaling.spread == 1)
    #expect(Standardization(of: []) == .none && Standardization(of: rows([0, 0])) == .none)
    #expect(Standardization(of: rows([.infinity, 0])) == .none)
  }

  @Test("Neither very large nor very small x overflow", arguments: [1e-300, 1e300])
  func extremes(unit: Double) {
    let scaling = Standardization(of: rows([2 * unit, 4 * unit, 4 * unit, 6 * unit]))
    #expect(isClose(scaling.mean / unit, 4, within: 1e-14))
    #expect(isClose(scaling.spread / unit, 2.0.squareRoot(), within: 1e-14))
  }

  @Test("A model says the same in both countings")
  func models() {
    let scaling = Standardization(of: rows([1_000_002, 1_000_004, 1_000_009]))
    let model = scaling.model(weight: 1.5, bias: -0.25)
    for x in [1_000_000.0, 1_000_005, 1_000_010] {
      #expect(isClose(model.logit(at: x), 1.5 * scaling.standardized(x) - 0.25, within: 1e-12))
    }
    let back = scaling.parameters(of: model)
    #expect(isClose(back.weight, 1.5, within: 1e-14) && isClose(back.bias, -0.25, within: 1e-14))
  }

  @Test("x as it is has the model's own weight and bias")
  func none() {
    let model = LogisticModel(weight: 0.97, centre: 2, logitAtCentre: 1)
    #expect(Standardization.none.parameters(of: model) == (0.97, model.bias))
    #expect(Standardization.none.model(weight: 3, bias: 4) == LogisticModel(weight: 3, bias: 4))
  }

  @Test("A penalty on the weight weighs as much in both countings")
  func penalty() {
    let scaling = Standardization(of: rows([2, 4, 4, 6]))
    // w² / 2C of x is (w · spread)² / (2C · spread²) of z.
    guard case .finite(let c) = scaling.standardized(.finite(3)) else {
      Issue.record("no penalty")
      return
    }
    #expect(isClose(c, 6, within: 1e-14))
    #expect(scaling.standardized(.none) == .none)
  }
}
