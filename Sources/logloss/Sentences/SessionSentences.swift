import Drawing
import Explainer
import Words

/// The words for a session that cannot be gone on with.
func sentence(for error: SessionError) -> String {
  let place = wording(
    "errors.session.place", ["file": error.file, "line": "\(error.line)", "column": "\(error.column)"])
  return place + words(for: error.problem)
}

private func words(for problem: SessionError.Problem) -> String {
  switch problem {
  case .newer(let version, let known):
    wording("errors.session.newer", ["version": version, "known": "\(known)"])
  case .unknownStep(let step, let nearest):
    wording("errors.session.unknown-step", ["step": step, "nearest": nearest.joined(separator: ", ")])
  case .unknownChapter(let chapter): wording("errors.session.unknown-chapter", ["chapter": chapter])
  case .changedData(let chapter): wording("errors.session.changed-data", ["chapter": chapter])
  case .unreadable(let reason): wording("errors.session.unreadable", ["reason": reason])
  case .noSuchPoint(let number): wording("errors.session.no-such-point", ["number": "\(number)"])
  case .nothingToMove(let name): wording("errors.session.nothing-to-move", ["name": name])
  case .unusable(let reason): wording("errors.session.unusable", ["reason": reason])
  case .unknownWord(let word, let known):
    wording("errors.session.unknown-word", ["word": word, "known": known.joined(separator: ", ")])
  case .noForecast: wording("errors.session.no-forecast")
  }
}
