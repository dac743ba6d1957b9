/// What another window asks for.
extension State {
  /// Does it where the class sees it: a blank screen comes back first, as with any key, and what lies over the page goes.
  mutating func steer(_ steering: Steering) {
    guard !isBlank else { return isBlank = false }
    let wasCovered = overlay != nil
    overlay = nil
    switch steering {
    case .next: stepForward()
    case .back: stepBack()
    case .firstStep: go(to: Place(chapter: place.chapter))
    case .lastStep: go(to: Place(chapter: place.chapter, step: .max))
    case .go(let chapter, let step): go(to: Place(chapter: chapter ?? place.chapter, step: step))
    case .replay: replay()
    case .toggleAutoPlay: toggleAutoPlay()
    case .toggleTraining: toggleTraining()
    case .followNextPoint: follow(by: 1)
    case .followPreviousPoint: follow(by: -1)
    case .toggleBlank: isBlank = true
    case .escape: if !wasCovered { escape() }
    }
  }
}
