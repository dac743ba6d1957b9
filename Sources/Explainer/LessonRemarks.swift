public import CrossEntropy
public import Drawing
public import Lessons

/// What would disturb a class in a lesson that can be read.
public struct LessonRemark: Sendable, Hashable {
  /// The id of the step.
  public let step: String
  /// What would disturb there.
  public let flaw: Flaw

  /// What can disturb.
  public enum Flaw: Sendable, Hashable {
    /// The words take more rows than a page has for them.
    case wordsDoNotFit(rows: Int, room: Int, Size)
    /// The question is answered by nothing.
    case noAnswer
    /// Of the answers that can be predicted, not exactly one is right.
    case choices(ChoiceFlaw)
    /// Words wait for what never comes about with these data.
    case neverSo(conditions: [String])
  }
}

extension State {
  /// What would disturb a class in the chapter at hand, step by step, on pages of a size.
  ///
  /// - Throws: `ModelError` where the chapter's data allow no fit.
  public func lessonRemarks(on size: Size) throws(ModelError) -> [LessonRemark] {
    guard let chapter else { return [] }
    var remarks: [LessonRemark] = []
    for (index, step) in chapter.steps.enumerated() {
      let place = Place(chapter: place.chapter, step: index)
      var flaws = flaws(of: step, at: place, on: size)
      let unreached = try chapter.unreachedConditions(of: step)
      if let flaw = try chapter.choiceFlaw(of: step) { flaws.append(.choices(flaw)) }
      if !unreached.isEmpty { flaws.append(.neverSo(conditions: unreached)) }
      remarks += flaws.map { LessonRemark(step: step.id, flaw: $0) }
    }
    return remarks
  }

  private func flaws(of step: Step, at place: Place, on size: Size) -> [LessonRemark.Flaw] {
    guard let context = context(at: place) else { return [] }
    var flaws: [LessonRemark.Flaw] = []
    var page = self
    page.size = size
    let layout = StepLayout(page, step, context, isPrinted: true)
    let (rows, room) = (layout.lines.neededRows, layout.words.size.rows)
    if rows > room { flaws.append(.wordsDoNotFit(rows: rows, room: room, size)) }
    if let question = step.question, question.isAsked(context), question.answer.filled(context).isEmpty {
      flaws.append(.noAnswer)
    }
    return flaws
  }
}
