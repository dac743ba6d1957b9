import Explainer

/// How the time of a class is to be spent: as the words of the steps take time to be read, from where the clock was started
/// to the end of the course, or to a step or a chapter.
public struct Plan: Sendable, Hashable {
  /// What the class has, in minutes; nil for no plan.
  public var minutes: Double?
  /// The last step, or the chapter whose last step is the last, by its name; nil for the end of the course.
  public var end: String?

  /// So many minutes, up to a step or a chapter.
  public init(minutes: Double? = nil, end: String? = nil) { (self.minutes, self.end) = (minutes, end) }

  /// How far along the plan the walkthrough is.
  enum Standing: Sendable, Hashable {
    /// Seconds that the walkthrough is before the plan.
    case ahead(Double)
    /// Within the time that the plan gives to the step at hand.
    case onTime
    /// Seconds that it is behind.
    case behind(Double)
  }

  /// Where one stands at a step after some seconds; nil without a plan, and where the course has no such end.
  func standing(at place: Place, after seconds: Double, from start: Place, in course: CourseOutline)
    -> Standing?
  {
    guard let minutes, let share = share(of: place, from: start, in: course) else { return nil }
    let planned = (begin: share.begin * minutes * 60, end: share.end * minutes * 60)
    if seconds < planned.begin { return .ahead(planned.begin - seconds) }
    return seconds > planned.end ? .behind(seconds - planned.end) : .onTime
  }

  /// Where the course ends by this plan; nil where it knows no such step or chapter.
  func last(in course: CourseOutline) -> Place? {
    guard let end else { return course.places.last }
    if let chapter = course.chapters.firstIndex(where: { $0.name == end }) {
      return Place(chapter: chapter, step: course.chapters[chapter].steps.count - 1)
    }
    return course.places.first { course.step($0)?.id == end }
  }

  /// The part of the plan at which a step begins, and that at which it ends; before its start, and behind its end, nothing is
  /// left to do.
  private func share(of place: Place, from start: Place, in course: CourseOutline) -> (
    begin: Double, end: Double
  )? {
    let places = course.places
    guard let first = places.firstIndex(of: start), let here = places.firstIndex(of: place),
      let last = last(in: course).flatMap(places.firstIndex(of:)), first <= last
    else { return nil }
    func seconds(before index: Int) -> Double {
      guard index > first else { return 0 }
      return places[first..<min(index, last + 1)].reduce(0) { $0 + (course.step($1)?.seconds ?? 0) }
    }
    let whole = seconds(before: last + 1)
    guard whole > 0 else { return nil }
    return (seconds(before: here) / whole, seconds(before: here + 1) / whole)
  }
}

extension CourseOutline {
  /// All places in order.
  var places: [Place] {
    chapters.indices.flatMap { chapter in
      chapters[chapter].steps.indices.map { Place(chapter: chapter, step: $0) }
    }
  }

  func step(_ place: Place) -> Step? {
    guard chapters.indices.contains(place.chapter) else { return nil }
    let steps = chapters[place.chapter].steps
    return steps.indices.contains(place.step) ? steps[place.step] : nil
  }
}
