import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct KeepingTests {
  private static let question =
    "What you changed is not saved: q again quits, W saves it, any other key goes on."

  /// What W writes, and what it is called.
  private func saved(_ state: State) -> State {
    guard case .save(let saving) = state.request else { return state }
    let files = SavedFiles(
      points: saving.points.map { _ in "mine.csv" }, session: saving.session.map { _ in "mine.yaml" })
    return state.after(.saved(.written(files))).withoutRequest
  }

  @Test("q quits at once where nothing was changed, also after looking, and after dials were moved")
  func unchanged() throws {
    #expect(try State.still("formula").after("q").isFinished)
    #expect(try State.experimenting("labels").after(.tab, "j", "q").isFinished)
    #expect(try State.experimenting("penalty").after(.left, "q").isFinished)
  }

  @Test("After an edit q asks, a second q quits")
  func asks() throws {
    let asked = try State.experimenting("labels").after(" ", "q")
    #expect(!asked.isFinished && asked.message == Self.question)
    #expect(asked.after("q").isFinished)
  }

  @Test("Any other key goes on, and the next q asks again", arguments: ["n", .escape, "t", .right] as [Key])
  func goesOn(key: Key) throws {
    let state = try State.experimenting("labels").after(" ", "q", key)
    #expect(!state.isFinished && state.message == nil)
    #expect(!state.after("q").isFinished)
    #expect(state.after("q", "q").isFinished)
  }

  @Test("Time that passes is no answer")
  func time() throws {
    let asked = try State.experimenting("labels").after(" ", "q").after(.timePassed(60))
    #expect(asked.message == Self.question && asked.after("q").isFinished)
  }

  @Test("Ctrl-C never asks")
  func controlC() throws {
    #expect(try State.experimenting("labels").after(" ", .control("c")).isFinished)
  }

  @Test("What was changed and taken back needs no question")
  func takenBack() throws {
    let edited = try State.experimenting("labels").after(" ")
    for keys in [["u"], ["x"], [" "]] as [[Key]] { #expect(edited.after(keys).after("q").isFinished) }
  }

  @Test("A weight, a bias or a C that was changed is asked about, too")
  func model() throws {
    for keys in [["j", .right], ["k", .right], ["j", "j", .left]] as [[Key]] {
      #expect(try !State.experimenting("sigmoid").after(keys).after("q").isFinished)
    }
  }

  @Test("Over the help and the outline the question comes to the page, where it can be read")
  func overlays() throws {
    for key in ["?", "o"] as [Key] {
      let asked = try State.experimenting("labels").after(" ", key, "q")
      #expect(!asked.isFinished)
      #expect(asked.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(Self.question))
    }
  }

  @Test("W asks for the session to be written and the changed points, and says where they are")
  func saving() throws {
    let state = try State.experimenting("labels").after(" ", "W")
    let session = try #require(Session(state)).text
    #expect(state.request == .save(Saving(points: try #require(state.bench).text, session: session)))
    let message = try #require(saved(state).message)
    #expect(message.contains("saved in mine.csv") && message.contains("logloss mine.yaml"))
    #expect(saved(state).after("q").isFinished)
  }

  @Test("Where no point was changed, also after a change was taken back, the session is all that W writes")
  func nothingChanged() throws {
    for keys in [["W"], ["e", "W"], ["e", " ", "u", "W"], ["e", " ", " ", "W"]] as [[Key]] {
      let state = try State.still("labels").after(keys)
      #expect(state.request == .save(Saving(points: nil, session: Session(state)?.text)))
      #expect(saved(state).message?.contains("saved in mine.yaml") == true)
    }
  }

  @Test("What is saved already is not written again, but what was changed since is")
  func savedAlready() throws {
    let kept = saved(try State.experimenting("labels").after(" ", "W"))
    let again = kept.after("W")
    #expect(again.request == nil)
    #expect(again.message == "Nothing has changed since this was saved in mine.yaml.")
    #expect(again.after(.tab, " ", "W").request != nil)
    guard case .save(let looked) = again.after("n", "W").request else { throw NotThere("request") }
    #expect(looked.points == nil && looked.session != nil)
  }

  @Test(
    "Of data from standard input changed points are saved, and a session that nobody could go on with is not")
  func input() throws {
    let state = try State(
      chapters: State.firstChapter(), place: State.still("labels").place,
      settings: Settings(hasMotion: false),
      source: SessionSource(data: "-"))
    #expect(state.after("W").request == nil && state.after("W").message?.contains("standard input") == true)
    let changed = state.after("e", " ", "W")
    #expect(changed.request == .save(Saving(points: changed.bench?.text, session: nil)))
    #expect(saved(changed).message == "The points are saved in mine.csv; --data reads it.")
    #expect(saved(changed).after("q").isFinished)
  }

  @Test("What could not be saved is written when W is pressed again")
  func again() throws {
    let failed = try State.experimenting("labels").after(" ").after(.saved(.failed(reason: "no room")))
    #expect(failed.after("W").request != nil)
  }

  @Test("After saving, q asks again once something else was changed")
  func changedAfterSaving() throws {
    let state = saved(try State.experimenting("labels").after(" ", "W")).after(.right)
    #expect(!state.after("q").isFinished)
    #expect(state.after("u", "q").isFinished)
  }

  @Test("What could not be saved is said, and is not saved")
  func failed() throws {
    let state = try State.experimenting("labels").after(" ").after(
      .saved(.failed(reason: "the disk is full")))
    #expect(state.message == "This could not be saved: the disk is full.")
    #expect(!state.after("q").isFinished)
  }

  @Test("A name of a file cannot bring signs that move the cursor")
  func controlSigns() throws {
    let state = try State.still("formula").after(
      .saved(.written(SavedFiles(points: "a\u{1b}[2Jb\n.csv", session: "c\u{1b}[2J"))))
    let message = try #require(state.message)
    #expect(!message.unicodeScalars.contains { $0.value < 32 })
  }

  @Test("A session is saved at a step without data, too")
  func noData() throws {
    let state = try State.still().after("W")
    #expect(state.request == .save(Saving(points: nil, session: Session(state)?.text)))
  }

  @Test("The program writes what W asks for, and says what came of it")
  func program() throws {
    var program = Program(
      state: try State.experimenting("labels"),
      terminal: ScriptedTerminal([.key(" "), .key("W"), .key("q")]),
      save: { saving in
        saving.points?.hasPrefix("x,y\n-2.2,1\n") == true && saving.session != nil
          ? .written(SavedFiles(points: "loss-1.csv", session: "loss-1.yaml")) : .failed(reason: "no points")
      }
    )
    #expect(program.run() == .quit)
    let text = program.terminal.frames.last?.lines.joined(separator: " ") ?? ""
    #expect(text.contains("The points are saved in loss-1.csv") && text.contains("loss-1.yaml"))
  }

  @Test("An experiment waits for its reader to come back to the chapter")
  func chapters() throws {
    let chapter = try Course.firstChapter()
    var state = try State(
      chapters: [chapter, chapter], place: Place(step: chapter.steps.count - 1),
      settings: Settings(hasMotion: false))
    state = state.after("e", " ")
    let changed = try state.facts.summary
    state = state.after("n", "n")
    #expect(state.place.chapter == 1 && state.followed == nil)
    #expect(try state.facts.summary != changed)
    #expect(!state.after("q").isFinished)
    #expect(try state.after("p").facts.summary == changed)
  }
}

extension State {
  /// Once the loop has done what was asked for.
  fileprivate var withoutRequest: State {
    var state = self
    state.request = nil
    return state
  }
}
