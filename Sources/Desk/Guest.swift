public import Explainer

/// A desk as the walkthrough knows it: what it has said, what it was told, and what it is to be told next. It knows no
/// socket: bytes come in, and lines go out.
///
/// A desk is told the newest, and nothing more until it says that it has seen that: so one that is slow or stopped skips
/// what it has missed, and what waits for it is never more than one page.
public struct Guest: Sendable {
  /// What follows from what a desk has said.
  public struct Heard: Sendable, Hashable {
    /// What it wants done, in order.
    public var orders: [Order] = []
    /// What is to be answered at once.
    public var answer = ""
    /// Whether this is no desk, or one that nobody can serve.
    public var isOver = false
  }

  /// What a desk wants done.
  public enum Order: Sendable, Hashable {
    case steer(Steering)
    case restartClock
  }

  private var reader = LineReader(limit: Guest.longestLine)
  private var wish: DeskWish?
  /// The number of the last message, and of the last that the desk has seen.
  private var (told, seen) = (0, 0)
  private var revision: Revision?
  private var clock: ShowClock?
  private var courseRevision: Int?
  private var page: ShowPage?
  /// The messages of the second that began at a time.
  private var second = (start: -Double.infinity, messages: 0)

  /// The bytes of the longest line that a desk has to say.
  static let longestLine = 512
  /// So many messages in a second come from no keyboard.
  static let mostMessagesASecond = 300

  /// A desk that has said nothing yet.
  public init() {}

  /// Whether it has said what it is.
  public var isKnown: Bool { wish != nil }

  /// Takes in what it has sent.
  ///
  /// - Parameter now: Seconds, by any clock.
  public mutating func hear(_ bytes: some Sequence<UInt8>, at now: Double) -> Heard {
    var heard = Heard()
    var done: Int?
    guard let lines = try? reader.lines(in: bytes) else { return Heard(isOver: true) }
    count(lines.count, at: now)
    for line in lines where !heard.isOver {
      heard.isOver = second.messages > Guest.mostMessagesASecond || !take(line, &heard, &done)
    }
    // Of what is said along with nonsense nothing is done.
    if heard.isOver { return Heard(isOver: true) }
    if let done { heard.answer = ShowMessage.heard(done).line }
    return heard
  }

  private mutating func count(_ messages: Int, at now: Double) {
    if now - second.start > 1 { second = (now, 0) }
    second.messages += messages
  }

  /// Whether the line is what a desk may say now.
  private mutating func take(_ line: [UInt8], _ heard: inout Heard, _ done: inout Int?) -> Bool {
    guard let message = DeskMessage(line: line) else { return false }
    if case .greeting(let version, let wish) = message {
      guard self.wish == nil, version == protocolVersion, let wish else { return false }
      self.wish = wish
      return true
    }
    guard isKnown else { return false }
    switch message {
    case .greeting: return false
    case .wish(let wish): (self.wish, revision) = (wish, nil)
    case .seen(let number):
      guard (seen...told).contains(number) else { return false }
      seen = number
    case .steer(let number, let steering):
      heard.orders.append(.steer(steering))
      done = number
    case .restartClock(let number):
      heard.orders.append(.restartClock)
      done = number
    }
    return true
  }

  /// What is to be told of a state; nil where there is nothing new, or where the desk has not seen what it was told last.
  public mutating func news(of state: State, _ clock: ShowClock) -> String? {
    guard let wish, seen == told else { return nil }
    let lines = courseNews(of: state) + pageNews(of: state, clock, wish)
    return lines.isEmpty ? nil : lines
  }

  private mutating func courseNews(of state: State) -> String {
    guard courseRevision != state.courseRevision else { return "" }
    courseRevision = state.courseRevision
    told += 1
    return ShowMessage.course(number: told, state.courseOutline).line
  }

  private mutating func pageNews(of state: State, _ clock: ShowClock, _ wish: DeskWish) -> String {
    guard revision != state.revision || self.clock != clock else { return "" }
    (revision, self.clock) = (state.revision, clock)
    guard let briefing = state.briefing(wish.picture) else { return "" }
    let page = ShowPage(briefing, clock)
    guard page != self.page else { return "" }
    self.page = page
    told += 1
    return ShowMessage.page(number: told, page).line
  }
}
