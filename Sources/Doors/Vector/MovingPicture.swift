import Drawing
public import Explainer
import Lessons

/// The way to a step's picture as a drawing that moves by itself, once, without a script: it rests on the picture of the
/// step before, moves as the terminal does, and stays. Who wants no motion sees the step's picture at once.
public struct MovingPicture: Sendable {
  private let legs: [TransitionLeg]
  private let seconds: Double
  private let page: PageContents
  private let size = VectorPicture.ordinarySize

  /// The way to a step from the one before.
  public init(to page: PageContents, from before: PageContents?) {
    let transition = page.transition(from: before)
    legs = transition.legs(in: size, symbols: .quadrants)
    seconds = transition.motion.duration
    self.page = page
  }

  /// The whole file.
  public func document(_ theme: VectorTheme) -> String {
    let scenes = legs.indices.map { MovingScene(legs[$0], number: $0, from: starts[$0], for: lengths[$0]) }
    let whole = seconds + MovingPicture.rest
    let sheet =
      ".way{opacity:0}" + scenes.map(\.sheet).joined()
      + "#end{animation:end \(short(whole))s step-end both}@keyframes end{0%{opacity:0}100%{opacity:1}}"
      + "@media(prefers-reduced-motion:reduce){.way,#end{animation:none}}"
    let cuts = legs.flatMap { VectorMarks($0.from).cuts + VectorMarks($0.to).cuts }
    return VectorPicture(page.picture.scene, size: size).document(
      title: page.title, description: page.description, theme: theme, cuts: Set(cuts).sorted(),
      movement: (sheet, scenes.map(\.element).joined(separator: "\n")))
  }

  /// How long the picture of the step before is seen first.
  static let rest = 1.2

  private var lengths: [Double] {
    let whole = legs.reduce(0) { $0 + $1.length }
    return legs.map { seconds * $0.length / whole }
  }

  private var starts: [Double] {
    legs.indices.map { MovingPicture.rest + lengths[..<$0].reduce(0, +) }
  }
}
