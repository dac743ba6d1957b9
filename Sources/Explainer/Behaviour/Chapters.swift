import CrossEntropy
import Insight
import Lessons

/// Chapters come after the first page is on the screen, and again when their file has changed.
extension State {
  /// Takes a chapter that was read; what is wrong with it is known until it is read anew.
  mutating func take(_ outcome: ChapterOutcome, name: String) {
    flaws.removeAll { $0.chapter == name }
    chapterChanges += 1
    switch outcome {
    case .failed(let words): flaws.append(Flaw(name, words))
    case .read(let chapter):
      do {
        try take(chapter)
      } catch {
        flaws.append(Flaw(name, "\(name): " + sentence(error)))
      }
    }
    searchAnew()
  }

  private mutating func take(_ chapter: Chapter) throws(ModelError) {
    if let index = chapters.firstIndex(where: { $0.name == chapter.name }) {
      try replaceChapter(at: index, with: chapter)
    } else {
      benches.append(try bench(for: chapter))
      chapters.append(chapter)
    }
  }

  /// The experiment goes on where the data are the same, and the step stays the same.
  private mutating func replaceChapter(at index: Int, with chapter: Chapter) throws(ModelError) {
    if chapter.data != benches[index].data {
      let predictions = benches[index].predictions
      benches[index] = try bench(for: chapter)
      benches[index].keep(predictions)
      saved[index] = nil
      if index == place.chapter { experimenting?.cursor = nil }
    }
    let stepID = place.chapter == index ? step?.id : nil
    chapters[index] = chapter
    for step in chapter.steps where step.training == nil { trainings[step.id] = nil }
    if let stepID { stay(at: stepID) }
    if case .outline(let selected) = overlay { overlay = .outline(selected: clamped(selected)) }
  }

  /// Stays at a step or, where it is no more, at the nearest by its number.
  private mutating func stay(at id: String) {
    movement = nil
    answerScale = nil
    closeNumberField()
    let index = chapter?.steps.firstIndex { $0.id == id }
    place = clamped(Place(chapter: place.chapter, step: index ?? place.step))
    isAnswered = isAnswered && index != nil && question != nil
    held = nil
    if bench?.facts.point(followed) == nil { followed = nil }
  }
}
