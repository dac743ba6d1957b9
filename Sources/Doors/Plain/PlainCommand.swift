import Words

/// The commands of the course as lines of text. Keys of the screen work beside them.
enum PlainCommand: CaseIterable {
  case next, back, go, first, last, more, again, ask, predict, votes, predictions, point, points, add, flip,
    remove,
    letGo, values, fit, undo, redo, reset, train, nats, bits, notes, search, outline, save, help, quit

  /// What is typed.
  var word: String {
    switch self {
    case .next: wording("plain.commands.next")
    case .back: wording("plain.commands.back")
    case .go: wording("plain.commands.go")
    case .first: wording("plain.commands.first")
    case .last: wording("plain.commands.last")
    case .more: wording("plain.commands.more")
    case .again: wording("plain.commands.again")
    case .ask: wording("plain.commands.ask")
    case .predict: wording("plain.commands.predict")
    case .votes: wording("plain.commands.votes")
    case .predictions: wording("plain.commands.predictions")
    case .point: wording("plain.commands.point")
    case .points: wording("plain.commands.points")
    case .add: wording("plain.commands.add")
    case .flip: wording("plain.commands.flip")
    case .remove: wording("plain.commands.remove")
    case .letGo: wording("plain.commands.let-go")
    case .values: wording("plain.commands.values")
    case .fit: wording("plain.commands.fit")
    case .undo: wording("plain.commands.undo")
    case .redo: wording("plain.commands.redo")
    case .reset: wording("plain.commands.reset")
    case .train: wording("plain.commands.train")
    case .nats: wording("plain.commands.nats")
    case .bits: wording("plain.commands.bits")
    case .notes: wording("plain.commands.notes")
    case .search: wording("plain.commands.search")
    case .outline: wording("plain.commands.outline")
    case .save: wording("plain.commands.save")
    case .help: wording("plain.commands.help")
    case .quit: wording("plain.commands.quit")
    }
  }

  /// How it is typed, and what it does.
  var help: String {
    switch self {
    case .next: wording("plain.help.next")
    case .back: wording("plain.help.back")
    case .go: wording("plain.help.go")
    case .first: wording("plain.help.first")
    case .last: wording("plain.help.last")
    case .more: wording("plain.help.more")
    case .again: wording("plain.help.again")
    case .ask: wording("plain.help.ask")
    case .predict: wording("plain.help.predict")
    case .votes: wording("plain.help.votes")
    case .predictions: wording("plain.help.predictions")
    case .point: wording("plain.help.point")
    case .points: wording("plain.help.points")
    case .add: wording("plain.help.add")
    case .flip: wording("plain.help.flip")
    case .remove: wording("plain.help.remove")
    case .letGo: wording("plain.help.let-go")
    case .values: wording("plain.help.values")
    case .fit: wording("plain.help.fit")
    case .undo: wording("plain.help.undo")
    case .redo: wording("plain.help.redo")
    case .reset: wording("plain.help.reset")
    case .train: wording("plain.help.train")
    case .nats: wording("plain.help.nats")
    case .bits: wording("plain.help.bits")
    case .notes: wording("plain.help.notes")
    case .search: wording("plain.help.search")
    case .outline: wording("plain.help.outline")
    case .save: wording("plain.help.save")
    case .help: wording("plain.help.help")
    case .quit: wording("plain.help.quit")
    }
  }

  /// The command that a word names; nil for none.
  init?(_ word: String) {
    guard let command = PlainCommand.allCases.first(where: { $0.word == word.lowercased() }) else {
      return nil
    }
    self = command
  }
}
