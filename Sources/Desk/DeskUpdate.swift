public import Drawing
public import Explainer

/// What happens at a desk.
public enum DeskEvent: Sendable, Hashable {
  case key(Key)
  /// The walkthrough says something.
  case heard(ShowMessage)
  /// A walkthrough was found, called or lost.
  case link(Link)
  /// The machine has run for so many seconds.
  case time(Double)
  case resized(Size)
}

/// What a desk wants of the world outside.
public enum DeskRequest: Sendable, Hashable {
  case send(DeskMessage)
  case suspend
  case repaint
}

/// All of a desk's behaviour: what an event makes of its state, and what is to be done besides.
public func update(_ state: inout DeskState, _ event: DeskEvent) -> [DeskRequest] {
  switch event {
  case .key(let key): state.meaning(of: key).map { state.perform($0) } ?? []
  case .heard(let message): state.take(message)
  case .link(let link): state.take(link)
  case .time(let seconds): state.take(seconds)
  case .resized(let size): state.resize(to: size)
  }
}

extension DeskState {
  fileprivate mutating func take(_ seconds: Double) -> [DeskRequest] {
    now = seconds
    return []
  }

  fileprivate mutating func take(_ link: Link) -> [DeskRequest] {
    if self.link != link { (sent, done, askedAt) = (0, 0, nil) }
    self.link = link
    return []
  }

  fileprivate mutating func resize(to size: Size) -> [DeskRequest] {
    let before = wish
    self.size = size
    return wish == before ? [] : tell(.wish(wish))
  }

  fileprivate mutating func take(_ message: ShowMessage) -> [DeskRequest] {
    switch message {
    case .greeting(let greeting):
      guard greeting.isUnderstood else {
        link = .strange(program: greeting.program)
        return []
      }
      link = .following
      return [.send(.greeting(version: greeting.version, wish))]
    case .course(let number, let course):
      self.course = course
      return [.send(.seen(number))]
    case .page(let number, let page):
      if self.page?.briefing.place != page.briefing.place { firstRow = 0 }
      self.page = page
      return [.send(.seen(number))]
    case .heard(let number):
      done = min(max(done, number), sent)
      if done == sent { askedAt = nil }
      return []
    case .full: return take(Link.full)
    case .ended: return take(Link.ended)
    }
  }

  private func tell(_ message: DeskMessage) -> [DeskRequest] { link == .following ? [.send(message)] : [] }
}

extension DeskState {
  fileprivate mutating func perform(_ action: DeskAction) -> [DeskRequest] {
    switch action {
    case .steer(let steering): return pass { .steer(number: $0, steering) }
    case .restartClock: return pass { .restartClock(number: $0) }
    case .scroll(let rows): firstRow = max(0, min(firstRow + rows, lastRow))
    case .type(let character): if typed.count < mostTyped { typed.append(character) }
    case .deleteTyped: typed = String(typed.dropLast())
    case .dropTyped: typed = ""
    case .goToTyped: return goToTyped()
    case .toggleHelp: hasHelp.toggle()
    case .nextTheme:
      theme = theme.next
      return tell(.wish(wish))
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .quit: isFinished = true
    }
    return []
  }

  private mutating func goToTyped() -> [DeskRequest] {
    defer { typed = "" }
    let numbers = typed.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard let step = numbers.last.flatMap(\.self), step > 0, numbers.count <= 2 else { return [] }
    guard numbers.count == 2 else { return pass { .steer(number: $0, .go(chapter: nil, step: step - 1)) } }
    guard let chapter = numbers[0], chapter > 0 else { return [] }
    return pass { .steer(number: $0, .go(chapter: chapter - 1, step: step - 1)) }
  }

  /// Passes a key on, unless so many wait already that the walkthrough must have been stopped: they would all be done at
  /// once when it goes on.
  private mutating func pass(_ message: (Int) -> DeskMessage) -> [DeskRequest] {
    guard link == .following, sent - done < mostUnanswered else { return [] }
    sent += 1
    askedAt = askedAt ?? now
    return [.send(message(sent))]
  }
}

/// As many as it takes to type chapter, point and step.
private let mostTyped = 6
private let mostUnanswered = 8
