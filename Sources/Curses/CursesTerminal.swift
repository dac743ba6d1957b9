import CNcurses
import CTerminal
public import Drawing
public import Explainer

/// The terminal that the program was started in, driven by ncurses. There can be one at a time.
///
/// It takes the whole screen and the keyboard: the signal keys and flow control are off, so that Ctrl-C,
/// Ctrl-Z and Ctrl-S arrive as keys. However the program ends, the terminal is handed back as it was found.
public final class CursesTerminal: Terminal {
  /// How many colours the terminal shows: as many as it has, or none where `NO_COLOR` is set.
  public let colorDepth: ColorDepth
  /// What the frame shown last has cost.
  public private(set) var lastCost = FrameCost()
  private let input: Int32
  private let output: Int32
  private let screen: logloss_screen
  private let keyPad: logloss_window
  private let guardsEnds: Bool
  private let usesMouse: Bool
  private let marksPastes: Bool
  private var keys: KeyReader
  private var painter: FramePainter
  private var stopwatch = Stopwatch()
  private var sizeIsNews = false
  private var isOpen = true
  private let inquiry: Inquiry
  /// Until when answers are on their way, as far as one can tell.
  private var answersEnd: Deadline?
  /// Until when what has come may still become an answer, before it counts as a key.
  private var doubtEnd: Deadline?

  /// Takes the terminal at standard input and output, and its mouse if it has one and that is wanted.
  public convenience init(usesMouse: Bool = true) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    try self.init(
      name: environmentValue("TERM"), input: STDIN_FILENO, output: STDOUT_FILENO,
      wantsColors: environmentValue("NO_COLOR") == nil, usesMouse: usesMouse, guardsEnds: true)
  }

  /// Takes any terminal; one that does not know its size is taken to have a given one.
  init(
    name: String?, input: Int32, output: Int32, size: Size? = nil, wantsColors: Bool = true,
    usesMouse: Bool = true, guardsEnds: Bool = false
  ) throws(TerminalError) {
    let description = try TerminalDescription(name: name, output: output)
    adoptLocale()
    self.usesMouse = usesMouse && description.hasMouse
    marksPastes = description.skipsUnknownModes
    if guardsEnds { Handover.begin(description, output: output, endsMouse: self.usesMouse) }
    let size = sizeOfWindow(output) ?? size ?? sizeOfEnvironment()
    guard
      let screen = logloss_open_screen(
        description.name, input, output, Int32(size.rows), Int32(size.columns)),
      let keyPad = logloss_open_keys()
    else {
      if guardsEnds { Handover.end() }
      throw .unusableTerminal(name: description.name)
    }
    let support = ColorSupport.ofPresentTerminal(isUnwanted: !wantsColors)
    colorDepth = support.depth
    painter = FramePainter(
      support: support, output: output, synchronises: description.skipsUnknownModes)
    keys = KeyReader(source: keyPad)
    inquiry = Inquiry(description)
    (self.screen, self.keyPad, self.input, self.output) = (screen, keyPad, input, output)
    self.guardsEnds = guardsEnds
    setModes(of: input)
    takeInput()
  }

  deinit { close() }

  /// Hands the terminal back. Nothing can be shown or read after that.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    awaitAnswers()
    leaveScreen()
    if guardsEnds { Handover.end() }
    delwin(keyPad)
    delscreen(screen)
  }

  /// The size of the window, as far as it is known.
  public var size: Size { Size(columns: Int(logloss_columns()), rows: Int(logloss_rows())) }

  /// Sends what differs from what the terminal shows.
  public func show(_ frame: Frame, theme: Theme) {
    guard isOpen else { return }
    var time = Stopwatch()
    time.restart()
    painter.show(frame, theme: theme)
    lastCost = FrameCost(bytes: painter.bytesSent, seconds: time.lap())
  }

  /// Sends the next frame whole.
  public func repaint() {
    if isOpen { painter.forget() }
  }

  /// Asks what the terminal is known to answer. The line that a sample is written in is sent anew behind it.
  public func ask(_ questions: Set<TerminalQuestion>) {
    let asked = questions.filter { inquiry.text(for: $0, in: size) != nil }
    guard isOpen, !asked.isEmpty else { return }
    painter.send(asked.compactMap { inquiry.text(for: $0, in: size) }, spoiling: Int32(sampleLine))
    keys.expect(asked)
    answersEnd = Deadline(after: longestWay, since: .now)
  }

  /// Time that the program was stopped does not count as elapsed.
  public func suspend() {
    guard isOpen else { return }
    awaitAnswers()
    leaveScreen()
    logloss_set_handover_due(false)
    logloss_stop()
    takeAgain()
  }

  /// What has come by now and was not read. A lot of it comes in pieces, and the next is a moment away then.
  public func waitingEvents() -> [Event] {
    var events: [Event] = []
    var patience = Self.patience
    while isOpen, patience > 0 {
      if let event = arrivedEvent() {
        events.append(event)
      } else {
        guard events.count >= manyEvents else { break }
        _ = readyDescriptors([input], within: pauseOfPieces)
        guard logloss_waiting_bytes(input) > 0 else { break }
        patience -= 1
      }
    }
    return events
  }

  /// The next key, click, resize or signal, or nothing once the time is up; keys come before what is watched.
  public func nextEvent(within seconds: Double?, watching descriptors: [Int32]) -> Moment {
    guard isOpen else { return Moment(.closed, elapsed: stopwatch.lap()) }
    let event = awaitEvent(until: stopwatch.deadline(after: seconds), watching: descriptors)
    return Moment(event, elapsed: stopwatch.lap())
  }
}

extension CursesTerminal {
  private func adoptSize() {
    guard let size = sizeOfWindow(output), size != self.size else { return }
    resize_term(Int32(size.rows), Int32(size.columns))
  }

  /// Asks for the mouse, and for pastes that are told from keys.
  private func takeInput() {
    if usesMouse { send(beginMouseReports) }
    if marksPastes { send(beginMarkedPastes) }
  }

  private func leaveScreen() {
    if marksPastes { send(endMarkedPastes) }
    if usesMouse { send(endMouseReports) }
    endwin()
  }

  private func send(_ text: String) {
    logloss_send(output, text, text.utf8.count)
  }

  /// Takes the terminal after the program was stopped, and shows what was shown before.
  private func takeAgain() {
    _ = logloss_was_continued()
    if guardsEnds { logloss_set_handover_due(true) }
    reset_prog_mode()
    takeInput()
    let before = size
    adoptSize()
    sizeIsNews = size != before
    logloss_send_whole()
    painter.send()
    stopwatch.restart()
  }
}

extension CursesTerminal {
  /// Attempts to read in vain, although bytes are waiting, after which the terminal counts as gone.
  private static let patience = 10

  /// Keys come before what is watched.
  private func awaitEvent(until deadline: Deadline, watching descriptors: [Int32]) -> Event? {
    var fruitless = 0
    var hasWaited = false
    while true {
      if let event = arrivedEvent() { return event }
      fruitless += 1
      if let event = eventAfterDoubt() { return event }
      if hasWaited, deadline.remaining == 0 { return nil }
      let remaining = [deadline.remaining, doubtEnd?.remaining].compactMap(\.self).min()
      let ready = readyDescriptors([input] + descriptors, within: remaining)
      hasWaited = true
      if ready.contains(input) {
        if logloss_waiting_bytes(input) <= 0 || fruitless > Self.patience { return .closed }
      } else {
        fruitless = 0
        if let descriptor = ready.first { return .readable(descriptor) }
      }
    }
  }

  /// What was noted or read without waiting.
  private func arrivedEvent() -> Event? {
    if let event = notedEvent() { return event }
    while true {
      switch keys.next() {
      case .event(.mouse(let mouse)) where !isOurs(mouse): continue
      case .event(let event): return event
      case .ignored: continue
      case .nothing: return nil
      }
    }
  }

  /// An escape may begin an answer of which the rest is late. It counts as the key when nothing follows for a while, or
  /// at once when answers are no longer likely to come.
  private func eventAfterDoubt() -> Event? {
    guard keys.isInDoubt else {
      doubtEnd = nil
      return nil
    }
    let isLikely = answersEnd.map { $0.remaining != 0 } ?? false
    let end = doubtEnd ?? Deadline(after: isLikely ? longestDoubt : 0, since: .now)
    doubtEnd = end
    guard end.remaining == 0 else { return nil }
    doubtEnd = nil
    if case .event(let event) = keys.endDoubt() { return event }
    return nil
  }

  /// Answers that are on their way would be read by whoever has the terminal next. What is typed meanwhile is lost.
  private func awaitAnswers() {
    guard let answersEnd, longestWay - (answersEnd.remaining ?? 0) < longestAnswer else { return }
    let deadline = Deadline(after: longestFarewell, since: .now)
    while !keys.expectedAnswers.isEmpty, deadline.remaining != 0 {
      guard keys.next() == .nothing else { continue }
      let isReady = !readyDescriptors([input], within: deadline.remaining).isEmpty
      if !isReady || logloss_waiting_bytes(input) <= 0 { return }
    }
  }

  /// Waits until some of the descriptors have something to read or have ended, or until a signal is noted; for ever
  /// without seconds.
  private func readyDescriptors(_ descriptors: [Int32], within seconds: Double?) -> [Int32] {
    var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // The last one is for what signals are noted by.
    sources.append(pollfd())
    logloss_wait(&sources, descriptors.count, seconds ?? -1)
    return sources.dropLast().filter { $0.revents != 0 }.map(\.fd)
  }

  /// Reports of a mouse that was not asked for, or from beyond the screen, say nothing.
  private func isOurs(_ mouse: Mouse) -> Bool {
    usesMouse && (0..<size.rows).contains(mouse.row) && (0..<size.columns).contains(mouse.column)
  }

  /// What signals have told since the last look.
  private func notedEvent() -> Event? {
    if logloss_was_told_to_stop() { suspend() }
    if logloss_was_continued() {
      leaveScreen()
      takeAgain()
    }
    guard logloss_was_resized() || sizeIsNews else { return nil }
    sizeIsNews = false
    adoptSize()
    // The terminal may have cut its lines even if it is back at the size it had.
    painter.forget()
    return .resized(size)
  }
}

/// So many events at once are a backlog, of which the terminal may hold more than the system hands out at a time.
private let manyEvents = 256
/// Seconds until the next piece of it is there.
private let pauseOfPieces = 0.002
