import CrossEntropy
import TestSupport
import Testing

@testable import Insight

/// Data of any size, always the same.
private func overlapping(_ count: Int, seed: UInt64 = 3) -> [Observation] {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { _ in
    let x = Double.random(in: -4...4, using: &generator)
    let isPositive = Double.random(in: 0...1, using: &generator) < sigmoid(x - 0.5)
    return Observation(
      x: x, label: isPositive ? .positive : .negative,
      sampleWeight: .random(in: 0.5...2, using: &generator))
  }
}

private func facts(kind: ObservationKind = .points, _ observations: [Observation], clip: Double? = nil)
  throws
  -> Facts
{
  let data = LessonData(kind, observations, clip: clip)
  return try Facts(data, Experiment(data))
}

extension [Point] {
  fileprivate func sum(_ value: (Point) -> Double) -> Double {
    reduce(0) { $0 + $1.sampleWeight * value($1) }
  }
}

struct PointGroupsTests {
  @Test("Forty points are drawn one by one, one more makes groups")
  func threshold() throws {
    #expect(try !facts(overlapping(40)).isGrouped)
    let grouped = try facts(overlapping(41))
    #expect(grouped.isGrouped && grouped.points.count < 41)
    #expect(grouped.points.allSatisfy { $0.group != nil } && grouped.worst?.group == nil)
  }

  @Test(
    "One in two hundred rows at each end are a group of their own, the others lie in fourteen equal parts")
  func ends() throws {
    let rows = (0..<401).map { Observation(x: Double($0) / 100, label: .positive) }
    let groups = try facts(kind: .predictions, rows).points.compactMap(\.group)
    #expect(groups.count == 16)
    #expect(groups.first == PointGroup(count: 2, lower: 0, upper: 0.01))
    #expect(groups.last == PointGroup(count: 2, lower: 3.99, upper: 4))
    #expect(groups.dropFirst().dropLast().allSatisfy { (28...29).contains($0.count) })
  }

  @Test("Grouped rows are no single mistakes, though they are counted")
  func mistakes() throws {
    let facts = try facts(overlapping(1_000))
    #expect(facts.mistakes.isEmpty && facts.summary.mistakes > 0)
  }

  @Test("The groups add up to exactly what all rows add up to", arguments: [41, 1_000, 20_000])
  func sums(count: Int) throws {
    let observations = overlapping(count)
    let facts = try facts(observations)
    let points = facts.points
    #expect(points.compactMap(\.group?.count).reduce(0, +) == count)
    #expect(isClose(points.sum { _ in 1 }, facts.summary.weightSum))
    #expect(isClose(points.sum(\.loss), facts.summary.sumLoss))
    let rows = observations.map { PlainScore($0, model: facts.model) }
    #expect(isClose(points.sum(\.probability), rows.sum(\.probability)))
    #expect(isClose(points.sum(\.trueProbability), rows.sum(\.trueProbability)))
    let positive = facts.positives.sum { _ in 1 }
    #expect(isClose(positive, facts.summary.baseRate * facts.summary.weightSum))
  }

  @Test("Groups are neighbours: in order, of one class, and not overlapping others of it")
  func neighbours() throws {
    let points = try facts(overlapping(1_000)).points
    #expect(points.count <= 32)
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.x <= $1.x })
    for side in [points.filter(\.isPositive), points.filter { !$0.isPositive }] {
      let groups = side.compactMap(\.group)
      #expect(zip(groups, groups.dropFirst()).allSatisfy { $0.upper < $1.lower })
      for point in side {
        let group = try #require(point.group)
        #expect(point.x >= group.lower && point.x <= group.upper)
      }
    }
    #expect(Set(points.map(\.item)).count == points.count)
  }

  @Test("A far value does not push the rest into one group")
  func outliers() throws {
    let far = [Observation(x: 1e9, label: .positive), Observation(x: -1e9, label: .negative)]
    let points = try facts(overlapping(1_000) + far).points
    #expect(points.count > 20)
    #expect(points.first?.x ?? 0 < -1e6 && points.last?.x ?? 0 > 1e6)
  }

  @Test("Without outliers the greatest x is in the group of its neighbours")
  func greatest() throws {
    let points = try facts(
      (0..<150).map { Observation(x: Double($0), label: $0 % 2 == 0 ? .negative : .positive) }
    )
    .points
    #expect(points.compactMap(\.group?.count).allSatisfy { $0 > 1 })
    #expect(points.last?.group?.upper == 149)
  }

  @Test("Logits whose range is greater than any number are grouped as others are")
  func endlessRange() throws {
    let far = [
      Observation(x: -1.7e308, label: .negative), Observation(x: 0.2, label: .positive),
      Observation(x: 1.7e308, label: .positive),
    ]
    let points = try facts(kind: .predictions, Array(repeating: far, count: 20).flatMap(\.self)).points
    #expect(points.compactMap(\.group?.count) == [20, 20, 20])
    #expect(points.compactMap(\.group?.lower) == [-1.7e308, 0.2, 1.7e308])
  }

  @Test("One x for all makes one group of each class")
  func constant() throws {
    let points = try facts((0..<60).map { Observation(x: 3, label: $0 < 20 ? .negative : .positive) }).points
    #expect(points.map(\.x) == [3, 3])
    #expect(points.compactMap(\.group?.count) == [20, 40])
  }

  @Test("Certain predictions are groups of their own kind at the ends")
  func certain() throws {
    let certain = [
      Observation(x: -.infinity, label: .negative), Observation(x: .infinity, label: .positive),
      Observation(x: .infinity, label: .positive),
    ]
    let observations = overlapping(100).filter { abs($0.x) < 3.9 } + certain
    let right = try facts(kind: .predictions, observations)
    #expect(right.points.first?.x == -.infinity && right.points.last?.x == .infinity)
    #expect(right.points.last?.probability == 1 || right.points.last?.group?.count ?? 0 > 2)
    #expect(right.summary.meanLoss.isFinite && isClose(right.points.sum(\.loss), right.summary.sumLoss))
    let wrong = try facts(kind: .predictions, observations + [Observation(x: .infinity, label: .negative)])
    #expect(wrong.points.last?.loss == .infinity || wrong.negatives.last?.loss == .infinity)
    #expect(wrong.points.allSatisfy { !$0.loss.isNaN && !$0.x.isNaN })
    let clipped = try facts(
      kind: .predictions, observations + [Observation(x: .infinity, label: .negative)], clip: 1e-6)
    #expect(isClose(clipped.points.sum(\.loss), clipped.summary.sumLoss))
  }

  @Test("What has no weight is in no group")
  func weightless() throws {
    let silent = (0..<50).map { Observation(x: Double($0) * 100, label: .positive, sampleWeight: 0) }
    let facts = try facts(overlapping(100) + silent)
    #expect(facts.points.compactMap(\.group?.count).reduce(0, +) == 100)
  }
}
