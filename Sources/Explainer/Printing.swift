public import Drawing

extension State {
  /// A step at rest as it is printed: no keys, and the question with its answer unless that is to be left out.
  public func printedPage(at place: Place, size: Size, answered: Bool = true) -> Frame {
    var state = self
    state.place = clamped(place)
    state.isAnswered = answered
    state.size = size
    state.movement = nil
    state.reply = nil
    state.autoPlay = nil
    state.finishTraining()
    let frame = stepPage(state, isPrinted: true)
    return frame.shown(in: settings.symbols)
  }
}
