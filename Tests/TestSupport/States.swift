public import Drawing
public import Explainer
public import Lessons

extension State {
  /// The whole course, or some chapters, at a step by its id, without motion unless it is wanted.
  public static func course(
    at id: String? = nil, chapters: [Chapter]? = nil, moving: Bool = false
  ) throws -> State {
    let chapters = try chapters ?? Course.chapters()
    let settings = Settings(hasMotion: moving)
    let state = try State(chapters: chapters, settings: settings)
    guard let id else { return state }
    guard let place = state.place(of: id) else { throw NotThere("step \(id)") }
    return try State(chapters: chapters, place: place, settings: settings)
  }
}

/// The page of a state on a screen of another size.
public func view(_ state: State, _ size: Size) -> Frame { view(state.resized(size)) }

extension State {
  /// The state after the screen took another size.
  public func resized(_ size: Size) -> State {
    var state = self
    update(&state, .resized(size))
    return state
  }
}
