import Drawing

/// What follows from what the terminal says of itself.
extension State {
  /// Takes an answer, however late it is. One that nobody has asked for, or that its user has forestalled, is dropped.
  mutating func learn(_ answer: TerminalAnswer) {
    guard settings.questions.remove(answer.question) != nil else { return }
    switch answer {
    case .drawsWide(let isWide): if isWide { avoidAmbiguousCharacters() }
    case .background(let color): settings.theme = color.isLight ? .light : .dark
    }
  }

  /// Takes symbols that no terminal draws wider than they are. What stands on the screen is out of place.
  private mutating func avoidAmbiguousCharacters() {
    settings.symbols = .withoutAmbiguousWidth
    request = .repaint
  }

  /// Takes the next theme; what the terminal says of its ground decides no more.
  mutating func chooseNextTheme() {
    settings.questions.remove(.background)
    settings.theme = settings.theme.next
  }
}
