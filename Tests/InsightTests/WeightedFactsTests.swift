import CrossEntropy
import Insight
import TestSupport
import Testing

/// Rows with whole weights, and the same rows as often as they weigh.
private func pair(_ count: Int) -> (weighted: [Observation], repeated: [Observation]) {
  var generator = SplitMix64(seed: 5)
  let weighted = (0..<count).map { index in
    let x = Double.random(in: -3...3, using: &generator)
    let isPositive = Double.random(in: 0..<1, using: &generator) < sigmoid(1.2 * x - 0.3)
    return Observation(
      x: x, label: isPositive ? .positive : .negative, sampleWeight: Double(index % 3 + 1))
  }
  let repeated = weighted.flatMap { row in
    Array(repeating: Observation(x: row.x, label: row.label), count: Int(row.sampleWeight))
  }
  return (weighted, repeated)
}

private func facts(_ rows: [Observation], _ kind: ObservationKind = .points) throws -> Facts {
  let data = LessonData(kind, rows)
  return try Facts(data, Experiment(data))
}

struct WeightedFactsTests {
  @Test("Rows that weigh more count like rows that stand there more often", arguments: [12, 60])
  func repetition(count: Int) throws {
    let rows = pair(count)
    let (weighted, repeated) = (try facts(rows.weighted), try facts(rows.repeated))
    #expect(isClose(weighted.model.weight, repeated.model.weight, within: 1e-9))
    #expect(isClose(weighted.model.bias, repeated.model.bias, within: 1e-9))
    #expect(isClose(weighted.summary.meanLoss, repeated.summary.meanLoss, within: 1e-9))
    #expect(isClose(weighted.summary.baseRateEntropy, repeated.summary.baseRateEntropy, within: 1e-9))
    #expect(isClose(weighted.mistakesShare, try #require(repeated.mistakesShare), within: 1e-9))
    for (one, other) in [
      (weighted.unpenalised, repeated.unpenalised), (weighted.defaultFit, repeated.defaultFit),
      (weighted.fitted, repeated.fitted),
    ] {
      #expect((one == nil) == (other == nil))
      if let other { #expect(isClose(one?.meanLoss, other.meanLoss, within: 1e-9)) }
    }
    let ladders = [weighted.lossLadder, repeated.lossLadder]
    #expect(ladders[0].map(\.kind) == ladders[1].map(\.kind))
    #expect(areClose(ladders[0].map(\.loss), ladders[1].map(\.loss), within: 1e-9))
  }

  @Test("The means of a group are weighted: its x, its probabilities and its loss")
  func groups() throws {
    let rows = pair(60)
    let facts = try facts(rows.weighted)
    #expect(facts.isGrouped)
    for point in facts.points {
      let group = try #require(point.group)
      let members = rows.weighted.filter {
        $0.label == point.label && (group.lower...group.upper).contains($0.x)
      }
      #expect(members.count == group.count)
      let weight = members.map(\.sampleWeight).reduce(0, +)
      func mean(_ value: (Observation) -> Double) -> Double {
        members.map { $0.sampleWeight * value($0) }.reduce(0, +) / weight
      }
      #expect(point.sampleWeight == weight)
      #expect(isClose(point.x, mean(\.x), within: 1e-12))
      #expect(isClose(point.probability, mean { facts.model.probability(at: $0.x) }, within: 1e-12))
      #expect(isClose(point.loss, mean { facts.model.loss(of: $0) }, within: 1e-12))
      let own = mean { row in
        let p = facts.model.probability(at: row.x)
        return row.label == .positive ? p : 1 - p
      }
      #expect(isClose(point.trueProbability, own, within: 1e-12))
    }
    let sum = facts.points.map { $0.sampleWeight * $0.loss }.reduce(0, +)
    #expect(isClose(sum, facts.summary.sumLoss, within: 1e-12))
  }

  @Test("A flip of the worst row counts with its weight, in a few rows and in many", arguments: [12, 60])
  func flip(count: Int) throws {
    var rows = pair(count).weighted
    // The worst row by far, and a heavy one.
    rows[0] = Observation(x: 2.9, label: .negative, sampleWeight: 7)
    for kind in [ObservationKind.points, .predictions] {
      let facts = try facts(rows, kind)
      let flip = try #require(facts.flip)
      var flipped = rows
      let worst = try #require(facts.summary.worst.first)
      flipped[worst].label = flipped[worst].label.opposite
      let summary = try LossSummary(flipped, model: facts.model)
      #expect(isClose(flip.meanLoss, summary.meanLoss, within: 1e-12))
      #expect(isClose(flip.loss, facts.model.loss(of: flipped[worst]), within: 1e-12))
      #expect(facts.worst?.sampleWeight == rows[worst].sampleWeight)
    }
  }

  @Test(
    "Data are weighted where one row that counts does not weigh 1, whatever all weigh together",
    arguments: [
      ([1, 1, 1, 1], false), ([0.5, 1.5, 1, 1], true), ([2, 2, 2, 2], true), ([0.5, 0.5, 0.5, 0.5], true),
      ([1, 0, 1, 1], false), ([3, 0, 1, 0], true),
    ] as [([Double], Bool)])
  func weighted(weights: [Double], isWeighted: Bool) throws {
    let rows = weights.map { Observation(x: 1, label: .positive, sampleWeight: $0) }
    #expect(try facts(rows, .predictions).isWeighted == isWeighted)
    let many = Array(repeating: rows, count: 20).flatMap { $0 }
    #expect(try facts(many, .predictions).isWeighted == isWeighted)
  }
}
