public import Drawing

extension State {
  /// A step at rest as it is printed: no keys, and the question with its answer unless that is to be left out.
  public func printedPage(at place: Place, size: Size, answered: Bool = true) -> Frame {
    let frame = stepPage(printed(at: place, size: size, answered: answered), isPrinted: true)
    return frame.shown(in: settings.symbols)
  }

  /// The state that a printed page shows: the step at rest and at the end of its run, its question answered unless that is
  /// to be left out.
  package func printed(at place: Place, size: Size, answered: Bool = true) -> State {
    var state = self
    state.place = clamped(place)
    state.isAnswered = answered
    state.size = size
    state.movement = nil
    state.reply = nil
    state.autoPlay = nil
    state.finishTraining()
    return state
  }
}
