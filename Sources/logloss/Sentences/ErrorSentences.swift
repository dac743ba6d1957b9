import CrossEntropy
import Curses
import DataFiles
import Drawing
import Explainer
import Insight
import Lessons
import Words

/// The words for everything that can go wrong: one sentence that says what is wrong, where, and what to do. Errors
/// themselves carry values only; what is no error of this program speaks for itself.
@Sendable func sentence(for error: any Error) -> String {
  switch error {
  case let error as TerminalError: sentence(for: error)
  case let error as FileWatchError:
    wording("errors.other.file-watch", ["path": error.path, "reason": error.reason])
  case let error as ModelError: sentence(for: error)
  case let error as DataFileError: sentence(for: error)
  case let error as ColumnsError: sentence(for: error)
  case let error as LessonError: place(of: error) + words(for: error.problem) + others(error)
  case let error as SessionError: sentence(for: error)
  case is NothingKept: wording("errors.other.nothing-kept")
  case let error as TrainingDataError: sentence(for: error)
  case let error as ExportError: sentence(for: error)
  default: "\(error)"
  }
}

func sentence(for error: ModelError) -> String {
  switch error {
  case .noObservations: wording("errors.model.no-observations")
  case .invalidX(let index, let value):
    wording("errors.model.invalid-x", ["number": "\(index + 1)", "value": "\(value)"])
  case .invalidWeight(let index, let value):
    wording("errors.model.invalid-weight", ["number": "\(index + 1)", "value": "\(value)"])
  case .invalidCount(let index, let value):
    wording("errors.model.invalid-count", ["number": "\(index + 1)", "value": "\(value)"])
  case .countsTooLarge:
    wording("errors.model.counts-too-large")
  case .invalidProbability(let index, let value):
    wording("errors.model.invalid-probability", ["number": "\(index + 1)", "value": "\(value)"])
  case .probabilityCountDiffers(let observations, let probabilities):
    wording(
      "errors.model.probability-count-differs",
      ["points": "\(observations)", "probabilities": "\(probabilities)"])
  case .allWeightsZero: wording("errors.model.all-weights-zero")
  case .weightSumOverflows: wording("errors.model.weight-sum-overflows")
  case .rangeOfXOverflows: wording("errors.model.range-of-x-overflows")
  case .singleClass(let label):
    label == .positive ? wording("errors.model.all-green") : wording("errors.model.all-red")
  case .separable:
    wording("errors.model.separable")
  case .invalidInverseRegularization(let value):
    wording("errors.model.invalid-inverse-regularization", ["value": "\(value)"])
  case .invalidClip(let value):
    wording("errors.model.invalid-clip", ["value": "\(value)"])
  case .invalidParameters(let weight, let bias):
    wording("errors.model.invalid-parameters", ["w": "\(weight)", "b": "\(bias)"])
  }
}

private func sentence(for error: TrainingDataError) -> String {
  error.line.map { wording("errors.other.training-data-in-line", ["line": "\($0)", "file": error.file]) }
    ?? wording("errors.other.training-data", ["file": error.file])
}

/// Word of what else is wrong with the file.
private func others(_ error: LessonError) -> String {
  guard error.others > 0 else { return "" }
  return wording("errors.lesson.others", ["things": Count(digits: error.others), "file": error.file])
}

private func place(of error: LessonError) -> String {
  let line = error.line.map { wording("errors.lesson.line", ["line": "\($0)"]) } ?? ""
  let column = error.column.map { wording("errors.lesson.column", ["column": "\($0)"]) } ?? ""
  return "\(error.file)\(line)\(column): "
}

private func words(for problem: LessonError.Problem) -> String {
  switch problem {
  case .unreadable(let reason): wording("errors.lesson.unreadable", ["reason": reason])
  case .notUTF8: wording("errors.lesson.not-utf8")
  case .notYAML(let flaw): wording("errors.lesson.not-yaml", ["flaw": flaw])
  case .severalDocuments: wording("errors.lesson.several-documents")
  case .reference(let name):
    wording("errors.lesson.reference", ["name": name])
  case .nestedTooDeep: wording("errors.lesson.nested-too-deep")
  case .wrongKind(let expected, let key):
    wording("errors.lesson.wrong-kind", ["key": key, "expected": expected])
  case .missingKey(let key): wording("errors.lesson.missing-key", ["key": key])
  case .unknownKey(let key, let allowed):
    wording("errors.lesson.unknown-key", ["key": key, "known": list(allowed)])
  case .repeatedKey(let key): wording("errors.lesson.repeated-key", ["key": key])
  case .unknownFigure(let name, let nearest):
    wording("errors.lesson.unknown-figure", ["name": name, "nearest": list(nearest)])
  case .unknownPlaceholder(let name, let nearest):
    wording("errors.lesson.unknown-placeholder", ["name": "{\(name)}", "nearest": list(nearest)])
  case .unknownReading(let name, let known):
    wording("errors.lesson.unknown-reading", ["name": name, "known": list(known)])
  case .unknownFact(let name, let nearest):
    wording("errors.lesson.unknown-fact", ["name": name, "nearest": list(nearest)])
  case .missingDial(let name, let needer):
    wording("errors.lesson.missing-dial", ["needer": words(for: needer), "name": name])
  case .missingTraining(let names, let needer):
    wording(
      "errors.lesson.missing-training",
      [
        "needer": words(for: needer),
        "trainings": names.joined(separator: wording("errors.lesson.or-training")),
      ])
  case .unreadDial(let name):
    wording("errors.lesson.unread-dial", ["name": name])
  case .fewChoices: wording("errors.lesson.few-choices")
  case .choicesAlike(let first, let second):
    wording("errors.lesson.choices-alike", ["first": "\(first)", "second": "\(second)"])
  case .template(let flaw): words(for: flaw)
  case .malformedID(let id):
    wording("errors.lesson.malformed-id", ["id": id])
  case .repeatedID(let id): wording("errors.lesson.repeated-id", ["id": id])
  case .noSteps: wording("errors.lesson.no-steps")
  case .notANumber(let text): wording("errors.lesson.not-a-number", ["text": text])
  case .notALabel(let text): wording("errors.lesson.not-a-label", ["text": text])
  case .unknownTraining(let name, let known):
    wording("errors.lesson.unknown-training", ["name": name, "known": list(known)])
  case .repeatedDial(let name): wording("errors.lesson.repeated-dial", ["name": name])
  case .outsideRange(let value): wording("errors.lesson.outside-range", ["value": "\(value)"])
  case .unequalColumns(let column, let count, let labels):
    wording("errors.lesson.unequal-columns", ["column": column, "count": "\(count)", "labels": "\(labels)"])
  }
}

private func words(for needer: Needer) -> String {
  switch needer {
  case .figure(let name): wording("errors.lesson.figure", ["name": name])
  case .placeholder(let name): "{\(name)}"
  case .fact(let name): wording("errors.lesson.fact", ["name": name])
  case .training(let name): wording("errors.lesson.training", ["name": name])
  }
}

private func words(for flaw: Template.Flaw) -> String {
  switch flaw {
  case .unbalancedBrace: wording("errors.lesson.unbalanced-brace")
  case .malformed(let inside):
    wording(
      "errors.lesson.malformed",
      [
        "inside": "{\(inside)}", "value": "{name}", "two forms": "{name|one|many}",
        "three forms": "{name|none|one|many}",
      ])
  case .unknownName(let name): wording("errors.lesson.unknown-name", ["name": "{\(name)}"])
  case .notACount(let name): wording("errors.lesson.not-a-count", ["place": "{\(name)|…|…}", "name": name])
  }
}

private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
