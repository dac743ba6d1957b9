import CrossEntropy
import Insight
import Words

/// Data that somebody could bring, with a name for authors.
struct BroughtExample {
  let name: String
  let data: LessonData
  var experiment: Experiment

  private init(_ name: String, _ data: LessonData, _ change: (inout Experiment) -> Void = { _ in }) {
    self.name = name
    self.data = data
    experiment = Experiment(data)
    change(&experiment)
  }

  /// Every kind of data that words speak of in a way of their own.
  static let all: [BroughtExample] =
    [
      BroughtExample(
        wording("authoring.brought-example.classes-apart"), points([-2, -1, 1, 2], [0, 0, 1, 1])),
      BroughtExample(wording("authoring.brought-example.one-x"), points([2, 2, 2, 2], [1, 0, 1, 1])),
      kept(wording("authoring.brought-example.green-points-alone"), [1, 1]),
      kept(wording("authoring.brought-example.red-points-alone"), [0, 0]),
      kept(wording("authoring.brought-example.one-point"), [1]),
      BroughtExample(wording("authoring.brought-example.many-points"), many(.points)),
      BroughtExample(wording("authoring.brought-example.many-points-by-hand"), many(.points)) {
        $0.handSet = LogisticModel(weight: 3, bias: 1)
      },
    ] + predictions + [
      BroughtExample(wording("authoring.brought-example.many-predictions"), many(.predictions)),
      BroughtExample(
        wording("authoring.brought-example.many-timid-predictions"), many(.predictions, boldness: 0.4)),
      BroughtExample(
        wording("authoring.brought-example.many-upside-down-predictions"), many(.predictions, boldness: -1)),
      BroughtExample(
        wording("authoring.brought-example.many-green-predictions"), many(.predictions, greenAlone: true)),
      BroughtExample(
        wording("authoring.brought-example.very-many-predictions"), many(.predictions, rows: 1_500)),
    ]

  private static let predictions: [BroughtExample] = [
    BroughtExample(
      wording("authoring.brought-example.four-predictions"), given([0.9, 0.2, 0.8, 0.4], [1, 0, 1, 0])),
    BroughtExample(
      wording("authoring.brought-example.four-predictions-recalibrated"),
      given([0.9, 0.2, 0.8, 0.4], [1, 0, 1, 0])
    ) {
      $0.handSet = LogisticModel(weight: 0.5, bias: 0.2)
    },
    BroughtExample(
      wording("authoring.brought-example.five-bad-predictions"),
      given([0.02, 0.97, 0.1, 0.9, 0.3], [1, 0, 1, 0, 1])),
    BroughtExample(wording("authoring.brought-example.one-green-prediction"), given([0.3], [1])),
    BroughtExample(wording("authoring.brought-example.one-red-prediction"), given([0.3], [0])),
    BroughtExample(
      wording("authoring.brought-example.all-one-half"), given([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0])),
    BroughtExample(
      wording("authoring.brought-example.certain-and-right"), given([1, 0, 1, 0], [1, 0, 1, 0])),
    BroughtExample(
      wording("authoring.brought-example.one-certain-wrong"), given([0.9, 0.2, 0, 0.4], [1, 0, 1, 0])),
    BroughtExample(
      wording("authoring.brought-example.clipped"), given([0.9, 0.2, 0, 0.4], [1, 0, 1, 0], clip: 1e-7)),
    BroughtExample(
      wording("authoring.brought-example.weighted"),
      given([0.9, 0.2, 0.3], [1, 0, 1], weights: [2, 1, 0.5])),
    BroughtExample(wording("authoring.brought-example.one-weight"), given([0.9], [1], weights: [2])),
  ]

  private static func points(_ x: [Double], _ y: [Int]) -> LessonData {
    LessonData(.points, zip(x, y).map { Observation(x: $0, label: $1 == 1 ? .positive : .negative) })
  }

  /// Points that allow no fit, under the curve of an earlier one.
  private static func kept(_ name: String, _ y: [Int]) -> BroughtExample {
    BroughtExample(name, points(y.indices.map(Double.init), y)) {
      $0.lastFit = LogisticModel(weight: 1, bias: 0.5)
    }
  }

  private static func given(
    _ p: [Double], _ y: [Int], weights: [Double]? = nil, clip: Double? = nil
  ) -> LessonData {
    let weights = weights ?? p.map { _ in 1 }
    let observations = zip(zip(p, y), weights).map { row, weight in
      Observation(
        x: logit(ofProbability: row.0), label: row.1 == 1 ? .positive : .negative, sampleWeight: weight)
    }
    return LessonData(.predictions, observations, clip: clip)
  }

  /// - Parameter boldness: What the logits that the labels are drawn with are multiplied by to give x.
  private static func many(
    _ kind: ObservationKind, rows: Int = 300, boldness: Double = 1, greenAlone: Bool = false
  ) -> LessonData {
    var generator = SplitMix64(seed: 1)
    let observations = (0..<rows).map { index in
      let logit = 6 * Double(index) / Double(rows) - 3
      let isGreen = Double.random(in: 0...1, using: &generator) < sigmoid(logit) || greenAlone
      return Observation(x: boldness * logit, label: isGreen ? .positive : .negative)
    }
    return LessonData(kind, observations)
  }
}
