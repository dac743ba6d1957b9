import CrossEntropy
import Drawing
import Insight
import Lessons
import Words

/// All of the program's behaviour: what an action makes of a state.
public func update(_ state: inout State, _ action: Action) {
  state.forgetReply(before: action)
  perform(action, &state)
  state.arrive()
  state.countChange(by: action)
}

private func perform(_ action: Action, _ state: inout State) {
  switch action {
  case .next: state.stepForward()
  case .back: state.stepBack()
  case .firstStep: state.go(to: Place(chapter: state.place.chapter))
  case .lastStep: state.go(to: Place(chapter: state.place.chapter, step: .max))
  case .digit(let digit): state.type(digit)
  case .deleteDigit: state.typedNumber = String(state.typedNumber.dropLast())
  case .typePoint: state.typePoint()
  case .goToTypedStep: state.goToTypedStep()
  case .replay: state.replay()
  case .toggleAutoPlay: state.toggleAutoPlay()
  case .followNextPoint: state.follow(by: 1)
  case .followPreviousPoint: state.follow(by: -1)
  case .changeUnit: state.settle { $0.settings.unit = $0.settings.unit.next }
  case .toggleNotes: state.hasNotes.toggle()
  case .nextTheme: state.chooseNextTheme()
  case .toggleBlank: state.isBlank.toggle()
  case .toggleHelp: state.toggleHelp()
  case .toggleOutline: state.toggleOutline()
  case .toggleTestPage: state.toggleTestPage()
  case .search: state.openSearch()
  case .typeText(let character): state.typeText(character)
  case .moveSelection(let lines): state.moveSelection(by: lines)
  case .chooseSelection: state.chooseSelection()
  case .escape: state.escape()
  case .toggleExperiment: state.toggleExperiment()
  case .moveControl(let direction, let isFine): state.moveControl(direction, isFine: isFine)
  case .chooseControl(let places): state.chooseControl(by: places)
  case .openNumberField: state.openNumberField()
  case .commitNumber: state.commitNumber()
  case .flipLabel: state.flipLabel()
  case .addPoint: state.addPoint()
  case .removePoint: state.removePoint()
  case .refit: state.refit()
  case .undo: state.undo()
  case .redo: state.redo()
  case .resetExperiment: state.resetExperiment()
  case .saveExperiment: state.saveExperiment()
  case .saved(let outcome): state.report(outcome)
  case .togglePrediction: state.togglePrediction()
  case .movePrediction(let direction, let isFine): state.answerScale?.move(direction, isFine: isFine)
  case .givePrediction(let probability, let answer): state.answerScale?.set(probability, of: answer)
  case .keepPrediction(let probability, let answer): state.answerScale?.keep(probability, of: answer)
  case .chooseAnswer(let places): state.answerScale?.choose(by: places)
  case .typePrediction(let character): state.answerScale?.type(character)
  case .deleteTyped: state.deleteTyped()
  case .commitPrediction: state.commitPrediction()
  case .toggleTraining: state.toggleTraining()
  case .stepTraining(let epochs): state.stepTraining(by: epochs)
  case .changeTrainingSpeed(let places): state.changeTrainingSpeed(by: places)
  case .set(let control, let value): state.set(control, to: value)
  case .pointed(let pointed): state.point(pointed)
  case .steered(let steering): state.steer(steering)
  case .dropPaste: state.say(wording("screen.reply.paste-dropped"))
  case .chapterRead(let name, let outcome): state.take(outcome, name: name)
  case .askToQuit: state.askToQuit()
  case .quit: state.isFinished = true
  case .suspend: state.request = .suspend
  case .repaint: state.request = .repaint
  case .resized(let size): state.resize(to: size)
  case .answered(let answer): state.learn(answer)
  case .timePassed(let seconds): state.advance(by: seconds)
  }
}

extension State {
  /// Changes what the pictures are made from; a movement between old pictures ends.
  fileprivate mutating func settle(_ change: (inout State) -> Void) {
    movement = nil
    change(&self)
  }

  mutating func follow(by direction: Int) {
    guard step?.showsData == true, let points = context?.facts.points, !points.isEmpty else { return }
    let current = points.firstIndex { $0.item == followed }
    let index = current.map { $0 + direction } ?? (direction > 0 ? 0 : points.count - 1)
    settle {
      $0.followed = points[(index + points.count) % points.count].item
      if $0.controls.contains(.point) { $0.experimenting?.control = .point }
    }
  }

  fileprivate mutating func toggleHelp() {
    if case .help = overlay { overlay = nil } else { overlay = .help(firstRow: 0) }
  }

  fileprivate mutating func toggleOutline() {
    if case .outline = overlay { overlay = nil } else { overlay = .outline(selected: place) }
  }

  fileprivate mutating func toggleTestPage() {
    overlay = overlay == .testPage ? nil : .testPage
  }

  fileprivate mutating func resize(to size: Size) {
    self.size = size
    // What was the last row of such a page need not be one of a larger screen.
    switch overlay {
    case .help, .predictions: moveSelection(by: 0)
    case .outline, .search, .testPage, nil: break
    }
  }

  fileprivate mutating func moveSelection(by lines: Int) {
    switch overlay {
    case .help(let firstRow): overlay = .help(firstRow: max(0, min(firstRow + lines, lastHelpRow)))
    case .predictions(let firstRow):
      overlay = .predictions(firstRow: max(0, min(firstRow + lines, lastPredictionRow)))
    case .outline(let selected): overlay = .outline(selected: self.place(selected, movedBy: lines))
    case .search(var search):
      search.choose(by: lines)
      overlay = .search(search)
    case .testPage, nil: break
    }
  }

  fileprivate mutating func chooseSelection() {
    switch overlay {
    case .outline(let selected):
      overlay = nil
      go(to: selected)
    case .search(let search): goToHit(of: search)
    case .help, .predictions, .testPage, nil: break
    }
  }

  mutating func escape() {
    if overlay != nil {
      overlay = nil
    } else if numberField != nil {
      closeNumberField()
    } else if answerScale != nil {
      escapeScale()
    } else if !typedNumber.isEmpty {
      typedNumber = ""
    } else if autoPlay != nil {
      autoPlay = nil
    } else if isExperimenting {
      leaveExperiment()
    } else if followed != nil {
      settle { $0.followed = nil }
    }
  }
}
