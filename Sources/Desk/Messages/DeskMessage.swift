public import Explainer

/// The version of the protocol. Whoever changes a message, or the order of inks, raises it.
let protocolVersion = 1

/// What a desk says to the walkthrough.
public enum DeskMessage: Sendable, Hashable {
  /// Comes first. What a desk of another version wants need not be understood.
  case greeting(version: Int, DeskWish?)
  /// The window has changed.
  case wish(DeskWish)
  /// Everything up to the message of that number was taken in.
  case seen(Int)
  /// A key that steers; keys are numbered, so that the walkthrough can say up to which it has done them.
  case steer(number: Int, Steering)
  /// The clock starts again, at the step at hand. It is numbered with the keys.
  case restartClock(number: Int)

  /// The message as it travels.
  public var line: String {
    var record = Record(kind)
    switch self {
    case .greeting(let version, let wish):
      record.add("protocol", version)
      if let wish { record.add(wish) }
    case .wish(let wish): record.add(wish)
    case .seen(let number): record.add("number", number)
    case .steer(let number, let steering):
      record.add("number", number)
      record.add(steering)
    case .restartClock(let number): record.add("number", number)
    }
    return record.line
  }

  private var kind: String {
    switch self {
    case .greeting: "desk"
    case .wish: "wish"
    case .seen: "seen"
    case .steer: "steer"
    case .restartClock: "clock"
    }
  }

  /// Reads a line without its end; nil where it is no such message.
  public init?(line: [UInt8]) {
    guard let record = Record(line: line) else { return nil }
    let message: DeskMessage? =
      switch record.kind {
      case "desk": record.number("protocol").map { .greeting(version: $0, record.wish) }
      case "wish": record.wish.map { .wish($0) }
      case "seen": record.number("number").map { .seen($0) }
      case "steer":
        record.number("number").flatMap { number in record.steering.map { .steer(number: number, $0) } }
      case "clock": record.number("number").map { .restartClock(number: $0) }
      default: nil
      }
    guard let message else { return nil }
    self = message
  }
}

extension Record {
  fileprivate mutating func add(_ steering: Steering) {
    if case .go(let chapter, let step) = steering {
      add("do", "go")
      if let chapter { add("chapter", chapter) }
      add("step", step)
    } else {
      add("do", plainSteerings.first { $0.value == steering }?.key ?? "")
    }
  }

  fileprivate var steering: Steering? {
    guard text("do") == "go" else { return text("do").flatMap { plainSteerings[$0] } }
    let chapter = number("chapter")
    guard let step = number("step"), (0..<mostSteps).contains(step) else { return nil }
    guard chapter.map((0..<mostSteps).contains) ?? (text("chapter") == nil) else { return nil }
    return .go(chapter: chapter, step: step)
  }
}

/// No course has as many chapters, and no chapter as many steps.
private let mostSteps = 10_000

private let plainSteerings: [String: Steering] = [
  "next": .next, "back": .back, "first": .firstStep, "last": .lastStep, "replay": .replay,
  "auto": .toggleAutoPlay, "train": .toggleTraining, "follow": .followNextPoint,
  "unfollow": .followPreviousPoint, "blank": .toggleBlank, "escape": .escape,
]
