public import Drawing
import Insight
public import Lessons

/// What happened, as far as the program cares.
public enum Action: Sendable, Hashable {
  // Steps
  case next
  case back
  case firstStep
  case lastStep
  case digit(Int)
  case deleteDigit
  /// Begins the step's number behind that of its chapter: 3.4.
  case typePoint
  case goToTypedStep
  case replay
  case toggleAutoPlay

  // What is shown
  case followNextPoint
  case followPreviousPoint
  case changeUnit
  case toggleNotes
  case nextTheme
  case toggleBlank
  case toggleHelp
  case toggleOutline
  case toggleTestPage
  /// Opens the search of the course.
  case search
  /// Types a character of a text, where one is typed.
  case typeText(Character)
  /// Scrolls the help, or moves the selection of the outline, by that many lines.
  case moveSelection(Int)
  case chooseSelection
  /// Closes what is open, stops what runs, lets go of what is held; one of them at a time.
  case escape

  // The experiment
  case toggleExperiment
  /// Moves what the arrows move, up or to the right (1) or down or to the left (−1).
  case moveControl(Int, isFine: Bool)
  /// Chooses another value for the arrows to move.
  case chooseControl(Int)
  /// Opens a field in which a number is typed for what the arrows move.
  case openNumberField
  /// Sets what was typed there.
  case commitNumber
  case flipLabel
  case addPoint
  case removePoint
  /// Gives a model that was set by hand back to the fit.
  case refit
  case undo
  case redo
  case resetExperiment
  case saveExperiment
  /// What came of writing the experiment.
  case saved(SaveOutcome)

  // Predicted answers
  /// Opens or closes the scale of an open question; elsewhere shows the predictions so far.
  case togglePrediction
  /// Gives the chosen answer more (1) or less (−1).
  case movePrediction(Int, isFine: Bool)
  /// Gives an answer a probability.
  case givePrediction(Double, answer: Int)
  /// Give an answer a probability that stays as long as the others can give way.
  case keepPrediction(Double, answer: Int)
  /// Chooses the answer that many places further.
  case chooseAnswer(Int)
  /// Types a character of a probability, or of votes.
  case typePrediction(Character)
  /// Takes the last character back, whatever is typed.
  case deleteTyped
  /// Shows the answer, with the loss of what was predicted.
  case commitPrediction

  // Training
  case toggleTraining
  /// Goes that many epochs forward, or back.
  case stepTraining(Int)
  case changeTrainingSpeed(Int)

  case pointed(Pointed)
  /// Another window asks for something.
  case steered(Steering)
  /// Says of what was pasted that nothing came of it.
  case dropPaste

  // The lesson
  /// A chapter of that name was read, for the first time or anew.
  case chapterRead(String, ChapterOutcome)

  // Said by name
  /// Gives a control a value, to the last digit.
  case set(Control, Double)

  // The program
  /// Quits, but asks once if there are edits that were not saved.
  case askToQuit
  case quit
  case suspend
  case repaint
  case resized(Size)
  /// The terminal has said something of itself.
  case answered(TerminalAnswer)
  /// Seconds have passed.
  case timePassed(Double)
}

/// What the mouse points at.
public enum Pointed: Sendable, Hashable {
  /// The button goes down on a point, given by its item.
  case point(Int)
  /// It goes down beside the points, at an x where one could be added.
  case x(Double)
  /// It goes down where nothing is.
  case nothing
  /// The point that is held is drawn to an x.
  case drag(to: Double)
  case release
}

/// What came of reading a chapter.
public enum ChapterOutcome: Sendable, Hashable {
  case read(Chapter)
  /// A sentence says why not.
  case failed(String)
}

/// What came of writing an experiment to a file.
public enum SaveOutcome: Sendable, Hashable {
  case written(SavedFiles)
  case failed(reason: String)
}
