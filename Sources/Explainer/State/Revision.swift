import Insight

/// Tells one state from a later one, as far as another window shows what is new: equal revisions have the same words and
/// the same picture at rest.
public struct Revision: Sendable, Hashable {
  fileprivate let changes: Int
  fileprivate let place: Place
  fileprivate let isAnswered: Bool
  fileprivate let isPlaying: Bool
  fileprivate let isBlank: Bool
  fileprivate let epoch: Int?
}

extension State {
  /// What a window that follows the walkthrough last heard of, or not.
  public var revision: Revision {
    Revision(
      changes: changes, place: place, isAnswered: isAnswered, isPlaying: autoPlay != nil, isBlank: isBlank,
      epoch: trainingPlay?.session.epoch)
  }

  /// Counts what a key, a file or another window has changed. What time alone changes, the revision itself holds.
  mutating func countChange(by action: Action) {
    if case .timePassed = action { return }
    changes += 1
  }
}
