public import Drawing
public import Explainer
import Lessons

/// Which version of the format a recording is written in.
public enum CastVersion: Int, Sendable, CaseIterable {
  /// For players that know no other.
  case two = 2
  case three = 3
}

/// The walkthrough as a recording that plays by itself, written without a terminal and without a clock: each step is
/// shown for as long as auto-play would, and has a marker of its id.
public struct Recording: Sendable {
  private let start: State
  private let size: Size
  private let title: String

  /// The course from the place of a state on, on a screen of that size.
  public init(_ state: State, size: Size, title: String) {
    start = state
    self.size = size
    self.title = title
  }

  /// The whole file.
  public func text(_ version: CastVersion) -> String {
    var cast = CastText(version, size: size, title: title, theme: start.settings.theme.name)
    var (state, seconds) = (start, 0.0)
    update(&state, .resized(size))
    update(&state, .toggleAutoPlay)
    var shown: Frame?
    var place: Place?
    func show() {
      if place != state.place, let step = state.step { cast.add(.marker(step.id), at: seconds) }
      place = state.place
      let frame = view(state)
      let change = FrameChange(from: shown, theme: state.settings.theme).text(to: frame)
      if !change.isEmpty { cast.add(.output(change), at: seconds) }
      shown = frame
    }
    show()
    while let wait = state.nextTick {
      let passed = max(wait, Recording.leastWait(of: state))
      seconds += passed
      update(&state, .timePassed(passed))
      show()
    }
    cast.add(.end, at: seconds)
    return cast.lines.joined(separator: "\n") + "\n"
  }

  /// Pictures a second while one moves: fewer than on the screen, for the sake of the file.
  private static let picturesPerSecond = 25.0

  private static func leastWait(of state: State) -> Double {
    state.settings.hasMotion ? 1 / picturesPerSecond : 0
  }
}
