public import Lessons

/// Where one is in the course, and what is there.
extension State {
  /// The chapter at hand; nil in a course without any.
  public var chapter: Chapter? { chapters.indices.contains(place.chapter) ? chapters[place.chapter] : nil }

  /// The step at hand; nil in a course without any.
  public var step: Step? { step(at: place) }

  /// The title of the step at hand as the page shows it; empty in a course without any.
  public var shownTitle: String { context.flatMap { step?.title.filled($0) } ?? "" }

  func step(at place: Place) -> Step? {
    guard chapters.indices.contains(place.chapter) else { return nil }
    let steps = chapters[place.chapter].steps
    return steps.indices.contains(place.step) ? steps[place.step] : nil
  }

  /// The nearest place that there is.
  func clamped(_ place: Place) -> Place {
    let chapter = min(max(0, place.chapter), max(0, chapters.count - 1))
    let count = chapters.indices.contains(chapter) ? chapters[chapter].steps.count : 0
    return Place(chapter: chapter, step: min(max(0, place.step), max(0, count - 1)))
  }

  /// The place of a step by its id.
  public func place(of id: String) -> Place? {
    Place(ofStep: id, in: chapters)
  }

  /// The question of the step, if it is asked with the data at hand.
  var question: Question? {
    guard let question = step?.question, let context, question.isAsked(context) else { return nil }
    return question
  }

  /// A question that waits for its answer.
  var hasOpenQuestion: Bool { !isAnswered && question != nil }

  /// Whether what is typed is a chapter's number with a step's behind it.
  var typesPlace: Bool { typedNumber.contains(".") }

  /// The place whose number is typed; nil while none is. A chapter alone is its first step.
  var typedPlace: Place? {
    guard typesPlace else { return Int(typedNumber).map { Place(chapter: place.chapter, step: $0 - 1) } }
    return Place(text: typedNumber.last == "." ? typedNumber + "1" : typedNumber)
  }

  /// Whether a key may lead to any chapter, so that all of them have to be there.
  var wantsWholeCourse: Bool { if case .search = overlay { true } else { typesPlace } }

  var hasNext: Bool { place(place, stepsAway: 1) != nil }

  var hasPrevious: Bool { place(place, stepsAway: -1) != nil }

  /// The step that many steps away, across chapters; nil beyond the ends.
  func place(_ place: Place, stepsAway distance: Int) -> Place? {
    let all = places
    guard let index = all.firstIndex(of: place), all.indices.contains(index + distance) else { return nil }
    return all[index + distance]
  }

  /// The place that many steps further, stopping at the ends.
  func place(_ place: Place, movedBy distance: Int) -> Place {
    let all = places
    guard let index = all.firstIndex(of: place), !all.isEmpty else { return place }
    return all[min(max(0, index + distance), all.count - 1)]
  }

  /// All places in order.
  public var places: [Place] {
    chapters.indices.flatMap { chapter in
      chapters[chapter].steps.indices.map { Place(chapter: chapter, step: $0) }
    }
  }
}
