import Drawing
import Lessons
import Words

/// What is said beside a picture, broken into lines.
struct SaidLines {
  /// A piece of a line in one style.
  struct Part {
    var text: String
    var style: Style
    /// Whether it is what keys change now.
    var isChosen = false
  }

  struct Line {
    var parts: [Part]
    /// What a click on it is about; nil for nothing.
    var target: Target?

    init(parts: [Part]) { self.parts = parts }
    init(text: String, style: Style) { parts = [Part(text: text, style: style)] }

    static let blank = Line(parts: [])

    mutating func add(_ text: String) {
      parts.append(Part(text: text, style: parts.last?.style ?? Style(.text)))
    }
  }

  /// What a line shows that can be clicked on.
  enum Target {
    /// The question that waits for its answer.
    case question
    /// The probability of an answer as a bar, in these columns of the line.
    case bar(answer: Int, columns: Range<Int>)
  }

  /// What is shown now.
  let lines: [Line]
  /// The rows that it takes at this step whatever is pressed, so that the picture does not jump.
  let neededRows: Int
  /// Says that there is more than is shown.
  private let more: String

  /// The words of a step for its page.
  init(_ state: State, _ step: Step, _ context: PictureContext, _ room: WordsRoom) {
    let words = StepWords(state, step, context, room)
    more = words.more
    let whole = words.atRest
    let isMoving = (state.control != nil || state.answerScale != nil) && !room.isPrinted
    let notes = state.hasNotes && !isMoving && words.message.isEmpty ? words.notes : []
    let needed = max(words.asked.count, words.answered.count) + words.score.count
    guard !isMoving else {
      lines = words.scale ?? words.experiment
      neededRows = state.answerScale == nil ? needed : max(needed, lines.count)
      return
    }
    // Teachers know what is said; where there is no room for both, they get their notes.
    let both = words.joined([whole, notes])
    lines = notes.isEmpty ? whole : both.count <= state.size.rows / 2 || room.isBeside ? both : notes
    neededRows = notes.isEmpty ? needed + words.message.count : lines.count
  }

  /// As many lines as there is room for; a sign says that there are more.
  func shown(atMost count: Int) -> [Line] {
    guard count > 0, lines.count > count else { return Array(lines.prefix(count)) }
    var shown = Array(lines.prefix(count))
    shown[count - 1].add(more)
    return shown
  }
}

/// What a page has for words.
struct WordsRoom {
  /// Of each line.
  var columns: Int
  /// The lines that are said before a question at most; what else there is to say goes with the notes.
  var mostLines = Int.max
  /// Whether they stand beside the picture.
  var isBeside = false
  /// Printed pages have all words and no keys.
  var isPrinted = false
}

/// The words of a step in the forms that its page can take.
private struct StepWords {
  let state: State
  let step: Step
  let context: PictureContext
  let room: WordsRoom
  let message: [SaidLines.Line]
  /// Whole sentences as far as there is room for them, and the rest.
  private let said: (shown: [SaidLines.Line], rest: String)
  /// If it is asked with the data at hand.
  private let question: Question?
  private let ask: [SaidLines.Line]
  private let answer: [SaidLines.Line]

  init(_ state: State, _ step: Step, _ context: PictureContext, _ room: WordsRoom) {
    (self.state, self.step, self.context, self.room) = (state, step, context, room)
    let breaker = LineBreaker(columns: room.columns, symbols: state.settings.symbols)
    message = state.notice.map { breaker.lines($0, Style(.accent, bold: true)) } ?? []
    let question = step.question.flatMap { $0.isAsked(context) ? $0 : nil }
    self.question = question
    let ask: [SaidLines.Line] =
      question.map { question in
        breaker.lines(question.ask.filled(context), Style(.accent, bold: true)).map { line in
          var line = line
          if state.openChoices != nil { line.target = .question }
          return line
        }
      } ?? []
    said = StepWords.fitting(
      step.said.filled(context), most: max(1, room.mostLines - max(0, ask.count - 1)),
      room, breaker, more: state.settings.symbols.text(" …"))
    self.ask = ask
    let prediction = room.isPrinted ? nil : state.prediction
    let verdict = prediction.map { breaker.lines($0.verdict(state.settings.unit), Style(.accent)) } ?? []
    answer =
      (question.map { breaker.lines($0.answer.filled(context), Style(.text, bold: true)) } ?? [])
      + verdict
  }

  /// The sign behind words that are broken off.
  var more: String { state.settings.symbols.text(" …") }

  private var breaker: LineBreaker { LineBreaker(columns: room.columns, symbols: state.settings.symbols) }

  /// What is said now.
  var atRest: [SaidLines.Line] { joined([message, state.isAnswered ? answered : asked, score]) }

  /// How good the predictions of the chapter were, where the page ends it.
  var score: [SaidLines.Line] {
    guard state.showsScore, !room.isPrinted else { return [] }
    let predictions = state.predictions(of: state.place.chapter).map(\.prediction)
    let unit = state.settings.unit
    guard room.mostLines == .max else {
      // Behind a question and its answer there is room for the number alone.
      let sentence = question == nil ? predictions.scoreSentence(unit) : predictions.briefScore(unit)
      return breaker.lines(sentence, Style(.accent, bold: true))
    }
    return predictions.scoreLines(unit, state.settings.symbols, columns: room.columns)
      + breaker.lines(predictions.costliest(unit), Style(.text))
  }

  /// The question and the scale on which its answers are given probabilities, while that is open.
  var scale: [SaidLines.Line]? {
    guard let scale = state.answerScale, let question else { return nil }
    let words = question.choices.map { state.settings.symbols.text($0.words.filled(context)) }
    var hint = breaker.lines(scaleHint(answers: words.count), Style(.muted))
    if !scale.typed.isEmpty {
      // As many lines as the hint has, so that the picture stays where it is.
      let typed = breaker.lines(typedWords(scale), Style(.accent, bold: true))
      hint = typed + Array(repeating: .blank, count: max(0, hint.count - typed.count))
    }
    let page = ScalePage(scale, words, state.settings.unit, state.settings.symbols, columns: room.columns)
    return joined([message, ask, page.lines, hint])
  }

  /// What is said while the question, if there is one, is open.
  var asked: [SaidLines.Line] { joined([said.shown, ask]) }

  /// With the answer. What was said has been read by then, and gives way where there is no room for all.
  var answered: [SaidLines.Line] {
    guard !answer.isEmpty else { return asked }
    let all = joined([said.shown, ask, answer])
    let isCrowded = room.mostLines < .max && all.count > room.mostLines + 1
    return isCrowded ? joined([ask, answer]) : all
  }

  /// What can be moved, what has come of it, and one sentence.
  var experiment: [SaidLines.Line] {
    let controls = room.isBeside ? state.controlLines : [state.controlRow(columns: room.columns)]
    let forms = state.lossForms
    let fitting = forms.first { room.isBeside || columnWidth(of: $0) <= room.columns }
    let loss = fitting.map { breaker.lines($0, Style(.text, bold: true)) } ?? []
    // While a number is typed, it and what is said of it come first.
    if let field = state.numberField {
      let typed = breaker.lines(words(of: field), Style(.accent, bold: true))
      return joined([controls, typed, message, loss])
    }
    let sentence = breaker.lines(step.said.sentence(context), Style(.text))
    return joined([controls, loss, message, sentence])
  }

  private func words(of field: NumberField) -> String {
    let name = state.name(of: field.control)
    return wording("screen.numbers.field", ["name": name, "typed": String(field.typed.map(printable)) + "_"])
  }

  /// For the teacher, behind what was not said for want of room.
  var notes: [SaidLines.Line] {
    let text = step.notes.filled(context)
    let notes = text.isEmpty ? wording("screen.notes.none") : wording("screen.notes.notes", ["notes": text])
    let rest = said.rest.isEmpty ? [] : breaker.lines(said.rest, Style(.text))
    return joined([rest, breaker.lines(notes, Style(.muted))])
  }

  /// As many whole sentences as fill at most so many lines, and the rest.
  private static func fitting(
    _ text: String, most: Int, _ room: WordsRoom, _ breaker: LineBreaker, more: String
  ) -> (shown: [SaidLines.Line], rest: String) {
    let lines = breaker.lines(text, Style(.text))
    guard room.mostLines < .max, lines.count > most else { return (lines, "") }
    let all = sentences(in: text)
    let count = (1...max(1, all.count)).last { count in
      breaker.lines(all.prefix(count).joined(separator: " "), Style(.text)).count <= most
    }
    // A first sentence without an end in sight is broken off by whoever shows the lines.
    guard let count else { return (lines, "") }
    var shown = breaker.lines(all.prefix(count).joined(separator: " "), Style(.text))
    shown[shown.count - 1].add(more)
    return (shown, all.dropFirst(count).joined(separator: " "))
  }

  /// Parts one under the other; beside the picture there is room for a blank line between them.
  func joined(_ parts: [[SaidLines.Line]]) -> [SaidLines.Line] {
    let filled = parts.filter { !$0.isEmpty }
    return Array(filled.joined(separator: room.isBeside ? [.blank] : []))
  }
}

private struct LineBreaker {
  let columns: Int
  let symbols: SymbolSet

  func lines(_ text: String, _ style: Style) -> [SaidLines.Line] {
    wrapped(symbols.text(text), columns: columns).map { SaidLines.Line(text: $0, style: style) }
  }
}
