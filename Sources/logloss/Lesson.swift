import ArgumentParser
import CrossEntropy
import Drawing
import Explainer
import Insight
import Lessons

/// The vocabulary for authors of lessons, and the check of a lesson file.
struct Lesson: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "List what a lesson can name, or check a lesson file.",
    discussion: """
      Without a file, prints every figure, training, placeholder and fact, one a line. With one, says everything that \
      is wrong with it, with line and column, and what would disturb a class: words that do not fit a page of 80x24, \
      a question without an answer or with two right ones, a condition that never holds with the lesson's data. With \
      --variants, prints every text under every condition, filled in with data for which it holds.
      """)

  @Argument(help: ArgumentHelp("A lesson file, or a chapter by name.", valueName: "file.yaml|name"))
  var file: String?

  @Flag(help: "Print every text of the lesson in every variant, for whoever edits one.")
  var variants = false

  func validate() throws {
    if variants, file == nil {
      throw ValidationError("--variants needs a lesson: logloss lesson NAME --variants")
    }
  }

  func run() throws {
    guard let file else { return try reporting { try writeOutput(try vocabulary()) } }
    let reading = try reporting { try CourseChoice.reading(file) }
    for error in reading.errors { complain(sentence(for: error)) }
    guard let chapter = reading.chapter else { throw ExitCode.failure }
    if variants { return try reporting { try writeOutput(variantsText(try chapter.saidVariants())) } }
    try reporting {
      let state = try State(chapters: [chapter], sentence: sentence(for:))
      let remarks = try state.lessonRemarks(on: Size(columns: 80, rows: 24))
      let steps = "\(chapter.steps.count) \(chapter.steps.count == 1 ? "step" : "steps")"
      let lines =
        remarks.isEmpty ? ["\(file): \(steps), nothing to mend."] : remarks.map { sentence(for: $0, file) }
      try writeOutput(lines.joined(separator: "\n"))
    }
  }

  private func vocabulary() throws -> String {
    let facts = try Facts(LessonData.tenPoints)
    let chapters = try Library.chapters().map { chapter in
      "  \(chapter.name): \(chapter.steps.map(\.id).joined(separator: ", "))"
    }
    return Vocabulary.all.listing(PictureContext(facts: facts))
      + "\n\n--lesson and --step: the chapters that come with the program, and their steps\n"
      + chapters.joined(separator: "\n")
  }
}

private func sentence(for remark: LessonRemark, _ file: String) -> String {
  let place = "\(file), step \(remark.step): "
  return switch remark.flaw {
  case .wordsDoNotFit(let rows, let room, let size):
    place
      + "the words take \(rows) rows, but a page of \(size.columns)x\(size.rows) has room for \(room); shorten them."
  case .noAnswer: place + "the question is answered by nothing; say something whatever the data are."
  case .choices(.noneIsRight):
    place
      + "none of the choices is right with these data, or after a change that a class would try; leave one without \"when\"."
  case .choices(.bothAreRight(let first, let second)):
    place
      + "\"\(first)\" and \"\(second)\" are both right with these data, or after a change that a class would try; tell them apart."
  case .neverSo(let conditions):
    place + conditions.map { "\"\($0)\"" }.joined(separator: ", ")
      + " never \(conditions.count == 1 ? "holds" : "hold") with these data; is the rest said for other data?"
  }
}

/// Every text of a lesson under its step, each with what it stands under and the data that fill it in.
private func variantsText(_ variants: [SaidVariant]) -> String {
  var lines: [String] = []
  var step: String?
  for variant in variants {
    if variant.step != step { lines += (step == nil ? [] : [""]) + [variant.step] }
    step = variant.step
    let heads = [variant.part.rawValue, variant.condition, variant.example ?? "with none of the examples"]
    lines.append("  [" + heads.filter { !$0.isEmpty }.joined(separator: "; ") + "]")
    if variant.example != nil { lines.append("    " + variant.text) }
  }
  return lines.joined(separator: "\n")
}
