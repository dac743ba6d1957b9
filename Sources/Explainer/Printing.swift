public import Drawing

extension State {
  /// A step at rest as it is printed: question and answer shown, no keys.
  public func printedPage(at place: Place, size: Size) -> Frame {
    let frame = stepPage(printed(at: place, size: size), isPrinted: true)
    return frame.shown(in: settings.symbols)
  }

  /// The state that a printed page shows: the step at rest and at the end of its run, its question answered.
  package func printed(at place: Place, size: Size) -> State {
    var state = self
    state.place = clamped(place)
    state.isAnswered = true
    state.size = size
    state.movement = nil
    state.reply = nil
    state.autoPlay = nil
    state.finishTraining()
    return state
  }
}
