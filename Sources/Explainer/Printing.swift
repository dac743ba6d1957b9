public import Drawing

extension State {
  /// A step at rest as it is printed: question and answer shown, no keys.
  public func printedPage(at place: Place, size: Size) -> Frame {
    var state = self
    state.place = clamped(place)
    state.isAnswered = true
    state.size = size
    state.movement = nil
    state.reply = nil
    state.autoPlay = nil
    state.finishTraining()
    let frame = stepPage(state, isPrinted: true)
    return frame.shown(in: settings.symbols)
  }
}
