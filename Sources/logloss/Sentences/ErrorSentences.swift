import CrossEntropy
import Curses
import DataFiles
import Drawing
import Insight
import Lessons

/// The words for everything that can go wrong: one sentence that says what is wrong, where, and what to do. Errors
/// themselves carry values only; what is no error of this program speaks for itself.
@Sendable func sentence(for error: any Error) -> String {
  switch error {
  case let error as TerminalError: sentence(for: error)
  case let error as FileWatchError:
    "\(error.path) cannot be watched (\(error.reason)); start without --watch."
  case let error as ModelError: sentence(for: error)
  case let error as DataFileError: sentence(for: error)
  case let error as ColumnsError: sentence(for: error)
  case let error as LessonError: place(of: error) + words(for: error.problem) + others(error)
  case let error as TrainingDataError: sentence(for: error)
  default: "\(error)"
  }
}

func sentence(for error: ModelError) -> String {
  switch error {
  case .noObservations: "There are no data; add at least one point of each class."
  case .invalidX(let index, let value):
    "The x of point \(index + 1) is \(value), not a finite number; correct it or leave the point out."
  case .invalidWeight(let index, let value):
    "The weight of point \(index + 1) is \(value); weights are finite and not below zero."
  case .invalidCount(let index, let value):
    "The count of row \(index + 1) is \(value); counts are whole numbers."
  case .countsTooLarge:
    "The counts add up to more than 9,007,199,254,740,991, which is too many to be counted exactly; are they weights?"
  case .invalidProbability(let index, let value):
    "The probability of point \(index + 1) is \(value); probabilities lie between 0 and 1."
  case .probabilityCountDiffers(let observations, let probabilities):
    "There are \(observations) points but \(probabilities) probabilities; give one for each point."
  case .allWeightsZero: "All weights are zero, so nothing counts; give at least one point a weight."
  case .weightSumOverflows: "The weights are too large to be added up; divide them all by one number."
  case .rangeOfXOverflows: "The values of x lie too far apart to be computed with; use a smaller unit."
  case .singleClass(let label):
    "All points are \(label == .positive ? "green (y = 1)" : "red (y = 0)"): a model needs points of both classes."
  case .separable:
    "One value of x parts the classes, so without a penalty the fit has no end; choose a finite C."
  case .invalidInverseRegularization(let value): "C is \(value), but it must be a number above zero."
  case .invalidClip(let value):
    "Probabilities cannot be clipped to \(value); give a number between 0 and 0.5."
  case .invalidParameters(let weight, let bias):
    "The model has w = \(weight) and b = \(bias); both must be finite numbers."
  }
}

private func sentence(for error: TrainingDataError) -> String {
  let place = error.line.map { "in line \($0) of \(error.file)" } ?? "in \(error.file)"
  return "The data built into this program are damaged \(place); please build the program anew."
}

/// Word of what else is wrong with the file.
private func others(_ error: LessonError) -> String {
  guard error.others > 0 else { return "" }
  let things = error.others == 1 ? "One more thing is" : "\(error.others) more things are"
  return " \(things) wrong; logloss lesson \(error.file) says all."
}

private func place(of error: LessonError) -> String {
  let line = error.line.map { ", line \($0)" } ?? ""
  let column = error.column.map { ", column \($0)" } ?? ""
  return "\(error.file)\(line)\(column): "
}

private func words(for problem: LessonError.Problem) -> String {
  switch problem {
  case .unreadable(let reason): "the file cannot be read: \(reason)."
  case .notUTF8: "the file is not UTF-8 text; save it as UTF-8."
  case .notYAML(let flaw): "this is not YAML: \(flaw)."
  case .severalDocuments: "a second document begins here; give each lesson a file of its own."
  case .reference(let name):
    "\(name) refers to another place; write out what is meant, or put the text in quotes."
  case .nestedTooDeep: "lists and mappings lie within each other too deep; write the lesson flatter."
  case .wrongKind(let expected, let key): "\(key) must be \(expected)."
  case .missingKey(let key): "the key \"\(key)\" is missing here."
  case .unknownKey(let key, let allowed): "there is no key \"\(key)\"; known here are \(list(allowed))."
  case .repeatedKey(let key): "the key \"\(key)\" stands here twice; keep one of them."
  case .unknownFigure(let name, let nearest):
    "there is no figure \"\(name)\"; nearest are \(list(nearest)), and logloss lesson lists all."
  case .unknownPlaceholder(let name, let nearest):
    "nothing is computed under the name {\(name)}; nearest are \(list(nearest)), and logloss lesson lists all."
  case .unknownReading(let name, let known): "there is no reading \"\(name)\"; known are \(list(known))."
  case .unknownFact(let name, let nearest):
    "there is no fact \"\(name)\"; nearest are \(list(nearest)), and logloss lesson lists all."
  case .missingDial(let name, let needer):
    "\(words(for: needer)) reads a dial \"\(name)\"; give this step one under \"dials\"."
  case .missingTraining(let names, let needer):
    "\(words(for: needer)) shows a training; give this step \"training: \(names.joined(separator: "\" or \"training: "))\"."
  case .unreadDial(let name):
    "nothing in this step reads a dial \"\(name)\"; correct its name or leave it out."
  case .fewChoices: "a question offers two choices or more, or none."
  case .choicesAlike(let first, let second):
    "choices \(first) and \(second) cannot be told apart; give them different words, and conditions of which each can hold without the other."
  case .template(let flaw): words(for: flaw)
  case .malformedID(let id):
    "the id \"\(id)\" must be lower-case letters, digits and single hyphens, beginning with a letter."
  case .repeatedID(let id): "the id \"\(id)\" belongs to an earlier step; give each step its own."
  case .noSteps: "there are no steps; add at least one under \"steps\"."
  case .notANumber(let text): "\"\(text)\" is not a number."
  case .notALabel(let text): "the label \"\(text)\" must be 0 or 1."
  case .unknownTraining(let name, let known):
    "nothing can be trained under the name \"\(name)\"; known are \(list(known))."
  case .repeatedDial(let name): "there are two dials \"\(name)\"; give each its own name."
  case .outsideRange(let value): "\(value) lies outside the range that is allowed here."
  case .unequalColumns(let column, let count, let labels):
    "\(column) has \(count) values but y has \(labels); give one label for each."
  }
}

private func words(for needer: Needer) -> String {
  switch needer {
  case .figure(let name): "the figure \(name)"
  case .placeholder(let name): "{\(name)}"
  case .fact(let name): "the fact \"\(name)\""
  case .training(let name): "the training \(name)"
  }
}

private func words(for flaw: Template.Flaw) -> String {
  switch flaw {
  case .unbalancedBrace: "a brace is opened or closed without its partner."
  case .malformed(let inside): "{\(inside)} must be {name}, {name|one|many} or {name|none|one|many}."
  case .unknownName(let name): "nothing is computed under the name {\(name)}; correct the name in braces."
  case .notACount(let name): "{\(name)|…|…} needs a count to choose by, and \(name) is none."
  }
}

private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
