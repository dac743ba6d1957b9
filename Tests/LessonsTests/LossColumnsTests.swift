import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct LossColumnsTests {
  private func columns(share: Double = 0.7, predicted: Double, _ unit: LossUnit = .nats) throws -> LossColumns
  {
    LossColumns(Belief(share: share, predicted: predicted), try DataSet.tenPoints.context(unit))
  }

  private func bars(_ panel: Panel, _ role: Role) throws -> [Bar] {
    guard case .plot(let plot) = panel.content else { throw NotThere("plot") }
    return plot.marks.filter { $0.id.role == role }.compactMap {
      if case .bar(let bar) = $0.shape { bar } else { nil }
    }
  }

  private func area(_ bars: [Bar]) -> Double { bars.reduce(0) { $0 + $1.width * ($1.high - $1.low) } }

  @Test("The areas of the columns add up to the entropy, and with p as heights to the cross-entropy")
  func areas() throws {
    let columns = try columns(predicted: 0.2)
    #expect(try isClose(area(bars(columns.ofEntropy, "column")), 0.610864302054893463))
    // −0.7 · ln 0.2 − 0.3 · ln 0.8.
    #expect(try isClose(area(bars(columns.ofCrossEntropy, "column")), 1.193549604098133, within: 1e-9))
    #expect(try bars(columns.ofEntropy, "column").map(\.width).reduce(0, +) == 1)
  }

  @Test("What stands above the outlines less what is missing below them is the divergence")
  func surplus() throws {
    let columns = try columns(predicted: 0.2)
    let surplus = try area(bars(columns.ofDivergence, "surplus"))
    // Only green, to which p gives too little, stands above: 0.7 · ln(0.7 / 0.2).
    #expect(isClose(surplus, 0.876934077946757, within: 1e-9))
    let base = try area(bars(columns.ofDivergence, "column"))
    #expect(isClose(surplus + base - 0.610864302054893463, 0.582685302043239, within: 1e-9))
    #expect(isClose(columns.columns.map(\.divergence).reduce(0, +), 0.582685302043239, within: 1e-9))
  }

  @Test(
    "The axis ends a quarter above the highest column, at 5 nats at most and half a nat at least",
    arguments: [
      // −ln 0.8 · 1.25 is 0.2789; −ln 0.2 · 1.25 is 2.0118; −ln 0.001 is 6.9.
      (0.8, 0.2, 2.01179739054263), (0.7, 0.001, 5), (0.7, 0, 1.25 * 1.20397280432594), (1, 0.8, 0.5),
    ])
  func axis(share: Double, predicted: Double, upper: Double) throws {
    for (unit, scale) in [(LossUnit.nats, 1), (.bits, 0.6931471805599453)] {
      let panel = try columns(share: share, predicted: predicted, unit).ofCrossEntropy
      guard case .plot(let plot) = panel.content else { throw NotThere("plot") }
      #expect(plot.y.lower == 0 && isClose(plot.y.upper, upper / scale, within: 1e-12))
    }
  }

  @Test("Where p is q nothing stands above its outline")
  func equal() throws {
    #expect(try bars(columns(predicted: 0.7).ofDivergence, "surplus").isEmpty)
  }

  @Test("A class that does not occur has no column", arguments: [0.0, 1])
  func oneClass(share: Double) throws {
    let columns = try columns(share: share, predicted: 0.5)
    #expect(columns.columns.map(\.label) == [share == 1 ? .positive : .negative])
    #expect(try bars(columns.ofEntropy, "column").allSatisfy { $0.high == 0 })
  }

  @Test("An impossible class that occurs has a column that leaves the axis, and all is finite")
  func impossible() throws {
    let bars = try bars(columns(predicted: 1).ofCrossEntropy, "column")
    #expect(bars.allSatisfy { $0.high.isFinite })
  }
}

struct WorkedEntropiesTests {
  private func text(_ panel: Panel) -> String {
    guard case .formula(let formula) = panel.content else { return "" }
    return formula.terms.flatMap(\.rows).joined(separator: " ")
  }

  private func worked(share: Double = 0.7, predicted: Double = 0.2, _ unit: LossUnit = .nats) throws
    -> WorkedEntropies
  {
    WorkedEntropies(Belief(share: share, predicted: predicted), try DataSet.tenPoints.context(unit))
  }

  @Test("The numbers of the ten points stand in the formulas")
  func numbers() throws {
    let worked = try worked()
    #expect(
      text(worked.entropy)
        == "H(q) = −0.7 · log 0.7 − 0.3 · log 0.3 =  0.2497 + 0.3612 =  0.6109")
    #expect(
      text(worked.crossEntropy)
        == "H(q, p) = −0.7 · log 0.2 − 0.3 · log 0.8 =  1.1266 + 0.0669 =  1.1935")
    #expect(
      worked.divergence.map(text) == [
        "KL(q‖p) = 0.7 · log(0.7/0.2) + 0.3 · log(0.3/0.8) =  0.5827",
        "H(q, p) − H(q)  =  1.19355 − 0.61086 =  0.5827",
      ])
  }

  @Test("In bits they are in bits")
  func bits() throws {
    #expect(try text(worked(.bits).entropy).hasSuffix("=  0.3602 + 0.5211 =  0.8813"))
    #expect(try text(worked(.bits).entropy).contains("log₂ 0.7"))
  }

  @Test("Of one class one term is left, and the sum is not written twice")
  func oneClass() throws {
    #expect(try text(worked(share: 1, predicted: 0.5).entropy) == "H(q) = −1 · log 1 =  0")
  }
}
