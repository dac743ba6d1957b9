import Drawing
public import Explainer

/// What the walkthrough says to a desk.
public enum ShowMessage: Sendable, Hashable {
  /// Comes first.
  case greeting(ShowGreeting)
  /// What the course consists of.
  case course(number: Int, CourseOutline)
  /// What there is to know of the step at hand.
  case page(number: Int, ShowPage)
  /// All keys up to that number are done.
  case heard(Int)
  /// There are as many desks as there can be.
  case full
  /// The walkthrough has ended.
  case ended
}

/// Who speaks.
public struct ShowGreeting: Sendable, Hashable {
  /// Of the protocol.
  public var version: Int
  /// The version of the program.
  public var program: String
  /// The name of its terminal; empty where it has none.
  public var terminal: String
  /// The chapter and the step at hand, by their names.
  public var place: String

  /// A greeting of this version of the protocol.
  public init(program: String, terminal: String, place: String) {
    self.init(version: protocolVersion, program: program, terminal: terminal, place: place)
  }

  init(version: Int, program: String, terminal: String, place: String) {
    (self.version, self.program, self.terminal, self.place) = (version, program, terminal, place)
  }

  /// Whether both speak the same.
  public var isUnderstood: Bool { version == protocolVersion }
}

/// What a desk shows.
public struct ShowPage: Sendable, Hashable {
  /// The step at hand.
  public var briefing: Briefing
  /// When the clock was started.
  public var clock: ShowClock

  /// A step and the clock.
  public init(_ briefing: Briefing, _ clock: ShowClock) { (self.briefing, self.clock) = (briefing, clock) }
}

/// The clock of a walkthrough. It belongs to the walkthrough, so that a desk that comes back goes on counting.
public struct ShowClock: Sendable, Hashable {
  /// When it was started, in seconds that the machine had run by then.
  public var start: Double
  /// Where the walkthrough was then.
  public var place: Place

  /// A clock that was started somewhere.
  public init(start: Double, place: Place) { (self.start, self.place) = (start, place) }
}

extension ShowMessage {
  /// The message as it travels.
  public var line: String {
    switch self {
    case .greeting(let greeting):
      var record = Record("show")
      record.add("protocol", greeting.version)
      record.add("program", greeting.program)
      record.add("terminal", greeting.terminal)
      record.add("place", greeting.place)
      return record.line
    case .course(let number, let course): return record("course", number) { $0.add(course) }
    case .page(let number, let page): return record("page", number) { $0.add(page) }
    case .heard(let number): return record("heard", number) { _ in }
    case .full: return Record("full").line
    case .ended: return Record("ended").line
    }
  }

  /// Reads a line without its end; nil where it is no such message.
  public init?(line: [UInt8]) {
    guard let record = Record(line: line) else { return nil }
    let message: ShowMessage? =
      switch record.kind {
      case "show": record.greeting.map { .greeting($0) }
      case "course":
        record.number("number").flatMap { number in record.course.map { .course(number: number, $0) } }
      case "page": record.number("number").flatMap { number in record.page.map { .page(number: number, $0) } }
      case "heard": record.number("number").map { .heard($0) }
      case "full": .full
      case "ended": .ended
      default: nil
      }
    guard let message else { return nil }
    self = message
  }

  private func record(_ kind: String, _ number: Int, _ fill: (inout Record) -> Void) -> String {
    var record = Record(kind)
    record.add("number", number)
    fill(&record)
    return record.line
  }
}

extension Record {
  fileprivate var greeting: ShowGreeting? {
    guard let version = number("protocol") else { return nil }
    return ShowGreeting(
      version: version, program: text("program") ?? "", terminal: text("terminal") ?? "",
      place: text("place") ?? "")
  }

  fileprivate mutating func add(_ course: CourseOutline) {
    for chapter in course.chapters {
      add("chapter", chapter.name)
      for step in chapter.steps {
        add("step", step.id)
        add("seconds", "\(step.seconds)")
      }
    }
  }

  /// nil where a step has no chapter or no time.
  fileprivate var course: CourseOutline? {
    var course = CourseOutline()
    for field in fields {
      let last = course.chapters.indices.last
      switch field.name {
      case "chapter": course.chapters.append(CourseOutline.Chapter(name: field.value))
      case "step":
        guard let last else { return nil }
        course.chapters[last].steps.append(CourseOutline.Step(id: field.value, seconds: 0))
      case "seconds":
        guard let last, let step = course.chapters[last].steps.indices.last else { return nil }
        guard let seconds = Double(field.value), (0...1e6).contains(seconds) else { return nil }
        course.chapters[last].steps[step].seconds = seconds
      default: break
      }
    }
    return course
  }

  fileprivate mutating func add(_ page: ShowPage) {
    let briefing = page.briefing
    add("place", placeText(briefing.place))
    add("steps", briefing.stepCount)
    add("chapter", briefing.chapterTitle)
    add("title", briefing.title)
    add("said", briefing.said)
    add("notes", briefing.notes)
    for condition in briefing.conditions.sorted(by: { $0.rawValue < $1.rawValue }) {
      add("now", condition.rawValue)
    }
    if let question = briefing.question {
      add("ask", question.ask)
      add("answer", question.answer)
      add("answered", question.isAnswered ? "yes" : "no")
    }
    add("start", "\(page.clock.start)")
    add("from", placeText(page.clock.place))
    guard let next = briefing.next else { return }
    add("next", placeText(next.place))
    add("nexttitle", next.title)
    add(next.picture)
  }

  fileprivate var page: ShowPage? {
    guard let place = text("place").flatMap(place), let steps = number("steps"),
      let chapter = text("chapter"), let title = text("title"), let said = text("said"),
      let notes = text("notes"), let start = real("start"), let from = text("from").flatMap(self.place)
    else { return nil }
    let conditions = fields.filter { $0.name == "now" }.compactMap { Briefing.Condition(rawValue: $0.value) }
    let briefing = Briefing(
      place: place, stepCount: steps, chapterTitle: chapter, title: title, said: said, notes: notes,
      question: question, next: next, conditions: Set(conditions))
    return ShowPage(briefing, ShowClock(start: start, place: from))
  }

  private var question: Briefing.Question? {
    guard let ask = text("ask"), let answer = text("answer") else { return nil }
    return Briefing.Question(ask: ask, answer: answer, isAnswered: text("answered") == "yes")
  }

  private var next: Briefing.Next? {
    guard let place = text("next").flatMap(place), let title = text("nexttitle"), let picture else {
      return nil
    }
    return Briefing.Next(place: place, title: title, picture: picture)
  }

  private func placeText(_ place: Place) -> String { "\(place.chapter).\(place.step)" }

  private func place(_ text: String) -> Place? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let chapter = parts[0], let step = parts[1] else { return nil }
    guard (0..<10_000).contains(chapter), (0..<10_000).contains(step) else { return nil }
    return Place(chapter: chapter, step: step)
  }
}
