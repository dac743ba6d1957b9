public import Insight

/// What a figure or words read besides the data. A step that lacks it would have nothing true to show.
public struct Needs: Sendable, Hashable {
  /// Dials that the step must have.
  public let dials: [DialName]
  /// Trainings of which the step must run one; empty where none is read.
  public let trainings: [Training]

  init(dials: [DialName] = [], trainings: [Training] = []) {
    self.dials = dials
    self.trainings = trainings
  }

  static let nothing = Needs()
}

/// Who needs something, by its name.
public enum Needer: Sendable, Hashable {
  case figure(String)
  case placeholder(String)
  case fact(String)
  case training(String)
}
