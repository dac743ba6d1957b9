import Curses
import Doors
import Explainer
import SystemPackage
import Words

/// The walkthrough as lines of text: reads commands from standard input until its user quits or it ends.
struct PlainTalk {
  private var session: PlainSession
  /// Whether somebody types, who is to hear when the program waits.
  private let prompts = FileDescriptor.standardInput.isTerminal && FileDescriptor.standardOutput.isTerminal

  /// Where one is, and what has been done.
  var state: State { session.state }

  init(_ state: State) { session = PlainSession(state: state, save: saveAsNewFiles) }

  /// Whether lines of text were asked for: by an option, by ACCESSIBLE, or by a terminal that can do no more.
  static func isWanted(byOption: Bool) -> Bool {
    byOption || environmentValue("TERM") == "dumb"
      || environmentValue("ACCESSIBLE").map { !$0.isEmpty && $0 != "0" } == true
  }

  mutating func run() throws {
    try say(session.opening())
    while !session.isFinished {
      try prompt()
      guard let line = readLine() else { return }
      try say(session.answer(to: line))
    }
  }

  /// Without a line end: what is typed stands behind it.
  private func prompt() throws {
    guard prompts else { return }
    try reporting {
      do {
        try FileDescriptor.standardOutput.write(wording("plain.session.prompt"))
      } catch {
        throw OutputFailed()
      }
    }
  }

  private func say(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try reporting { try writeOutput(lines.joined(separator: "\n")) }
  }
}
