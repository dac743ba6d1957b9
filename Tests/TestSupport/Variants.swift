import CrossEntropy
package import Insight

/// Data and what was done to them, which facts, words and pictures have to get along with.
package struct Variant: Sendable, CustomStringConvertible {
  package let name: String
  package let data: LessonData
  package var experiment: Experiment
  package var description: String { name }

  package init(_ name: String, _ data: LessonData, _ edit: (inout Experiment) -> Void = { _ in }) {
    self.name = name
    self.data = data
    experiment = Experiment(data)
    edit(&experiment)
  }
}

extension Variant {
  private static let ten = LessonData(.points, DataSet.tenPoints.observations)
  private static let fit = LogisticModel(weight: 0.97, bias: 0.66)

  private static func brought(
    kind: ObservationKind = .predictions, _ x: [Double], _ y: [Int], weights: [Double]? = nil,
    clip: Double? = nil
  ) -> LessonData {
    let weights = weights ?? x.map { _ in 1 }
    let observations = zip(zip(x, y), weights).map {
      Observation(x: $0.0, label: $0.1 == 1 ? .positive : .negative, sampleWeight: $1)
    }
    return LessonData(kind, observations, clip: clip)
  }

  private static let many: [Observation] = {
    var generator = SplitMix64(seed: 11)
    return (0..<300).map { _ in
      let x = Double.random(in: -3...3, using: &generator)
      return Observation(
        x: x, label: Double.random(in: 0...1, using: &generator) < sigmoid(x) ? .positive : .negative)
    }
  }()

  /// All points of one class.
  private static func allOf(_ label: Label) -> Variant {
    Variant("all points \(label)", ten) { experiment in
      for (item, observation) in ten.observations.enumerated() {
        experiment.edits.set(item, to: Observation(x: observation.x, label: label), in: ten)
      }
      experiment.lastFit = fit
    }
  }

  /// All points removed but one.
  private static func lone(_ item: Int) -> Variant {
    Variant("only point \(item + 1) left", ten) { experiment in
      for other in ten.observations.indices where other != item {
        experiment.edits.set(other, to: nil, in: ten)
      }
      experiment.lastFit = fit
    }
  }

  package static let byHand = [
    Variant("by hand", ten) { $0.handSet = LogisticModel(weight: 2, bias: -1) },
    Variant("by hand, falling", ten) { $0.handSet = LogisticModel(weight: -1, bias: 0) },
    Variant("by hand, level", ten) { $0.handSet = LogisticModel(weight: 0, bias: 0) },
    Variant("by hand, separable and unpenalised", brought(kind: .points, [-2, -1, 1, 2], [0, 0, 1, 1])) {
      $0.handSet = fit
      $0.inverseRegularization = .none
    },
  ]

  package static let kept = [
    allOf(.positive), allOf(.negative), lone(0), lone(2), lone(3), lone(9),
    Variant("kept, separable", brought(kind: .points, [-2, -1, 1, 2], [0, 0, 1, 1])) {
      $0.inverseRegularization = .none
      $0.lastFit = fit
    },
  ]

  package static let predictions = [
    Variant("predictions", brought([-2, -1, 0.5, 1, 3], [0, 1, 0, 1, 1])),
    Variant("certain and right", brought([-.infinity, -1, 2, .infinity], [0, 0, 1, 1])),
    Variant("certain and wrong", brought([-.infinity, -1, 2, .infinity], [1, 0, 1, 1])),
    Variant("only certain ones", brought([-.infinity, .infinity], [0, 1])),
    Variant("two infinite losses", brought([-.infinity, 1, .infinity], [1, 1, 0])),
    Variant("green predictions only", brought([-1, 2], [1, 1])),
    Variant("red predictions only", brought([-1, 2], [0, 0])),
    Variant("one prediction", brought([0.3], [0])),
    Variant("one certain prediction", brought([.infinity], [0])),
    Variant("weighted", brought([-2, -1, 1], [0, 1, 1], weights: [2, 0.5, 10])),
    Variant("with a weight of 0", brought([-2, -1, 1], [1, 1, 1], weights: [0, 1, 1])),
    Variant("clipped", brought([-.infinity, -1, 2], [1, 0, 1], clip: 1e-7)),
    Variant("grouped predictions", LessonData(.predictions, many)),
    Variant(
      "grouped predictions of one class",
      brought((0..<50).map { Double($0) / 10 - 2 }, .init(repeating: 1, count: 50))),
  ]

  package static let recalibrated = [
    Variant("recalibrated", brought([-2, -1, 0.5, 1, 3], [0, 1, 0, 1, 1])) {
      $0.handSet = LogisticModel(weight: 0.5, bias: 0.2)
    },
    Variant("certain ones recalibrated", brought([-.infinity, -1, 2, .infinity], [1, 0, 1, 1])) {
      $0.handSet = LogisticModel(weight: 0.5, bias: 0)
    },
  ]

  package static let grouped = [
    Variant("grouped", LessonData(.points, many)),
    Variant("grouped, by hand", LessonData(.points, many)) { $0.handSet = LogisticModel(weight: 3, bias: 1) },
    Variant(
      "grouped, weighted",
      LessonData(
        .points,
        many.map {
          Observation(x: $0.x, label: $0.label, sampleWeight: 0.5)
        })),
    Variant(
      "grouped at one x",
      brought(kind: .points, .init(repeating: 2, count: 50), (0..<50).map { $0 % 3 == 0 ? 1 : 0 })),
  ]

  package static let all = byHand + kept + predictions + recalibrated + grouped + brought + random
}
