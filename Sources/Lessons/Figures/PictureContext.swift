public import CrossEntropy
import Drawing
public import Insight

/// What a step's picture and words are made from.
public struct PictureContext: Sendable {
  /// What is known of the data and the model.
  public let facts: Facts
  /// The unit of every loss on the screen.
  public var unit: LossUnit
  /// The point that stays lit, or nil.
  public var followed: Int?
  /// A place on the x axis that is pointed at, or nil.
  public var cursor: Double?
  /// The values of the step's dials by name.
  public var dials: [String: Double]
  /// Whether the dials are being moved, or were: what is to be read from afar is then what they say.
  public var followsDials: Bool
  /// The run of the step; nil where nothing is trained.
  public var training: TrainingView?
  /// What x and the classes are called. Pictures that do not show the data have the course's own words.
  public var names: DataNames
  /// The part of the x axis that is shown.
  let range: (lower: Double, upper: Double)

  /// What a page is made from; without more than facts, one without dials and training, in nats.
  public init(
    facts: Facts, unit: LossUnit = .nats, followed: Int? = nil, cursor: Double? = nil,
    dials: [String: Double] = [:], followsDials: Bool = false, training: TrainingView? = nil
  ) {
    self.facts = facts
    self.unit = unit
    self.followed = followed
    self.cursor = cursor
    self.dials = dials
    self.followsDials = followsDials
    self.training = training
    names = facts.names
    range = paddedRange(facts.points)
  }

  /// The value of a dial. The reader of lessons sees to it that the step has it; elsewhere it is no number, and is
  /// shown as none.
  func dial(_ name: DialName) -> Double { dials[name.rawValue] ?? .nan }

  /// The same, with only those dials and that training that are needed: whoever reads more than it says finds
  /// nothing.
  func limited(to needs: Needs) -> PictureContext {
    var context = self
    context.dials = dials.filter { name, _ in needs.dials.contains { $0.rawValue == name } }
    context.training = training.flatMap { needs.trainings.contains($0.training) ? $0 : nil }
    return context
  }
}

/// A range with some air around the data, in steps of the ticks: −2.2…4.6 becomes −3.2…5.6.
private func paddedRange(_ points: [Point]) -> (lower: Double, upper: Double) {
  guard let extent = extent(of: points) else { return (-1, 1) }
  let (first, last) = (extent.lowerBound, extent.upperBound)
  guard last > first else { return (first - 1, first + 1) }
  let step = RoundTicks(from: first, to: last, atMost: 8).step
  return (first - step, last + step)
}

/// The range of all that is drawn and has a finite x; nil where nothing has. A group is drawn at its mean, and the
/// farthest of its many rows would leave the axis empty.
func extent(of points: [Point]) -> ClosedRange<Double>? {
  points.filter(\.x.isFinite).map { $0.x...$0.x }.reduce(nil) { whole, part in
    guard let whole else { return part }
    return min(whole.lowerBound, part.lowerBound)...max(whole.upperBound, part.upperBound)
  }
}
