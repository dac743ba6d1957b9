import ArgumentParser
import CrossEntropy
import Drawing
import Explainer
import Insight
import Lessons
import Words

/// The vocabulary for authors of lessons, and the check of a lesson file.
struct Lesson: ExplainedCommand {
  static var examples: String { wording("commands.lesson.examples") }

  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: wording("commands.lesson.abstract"),
    discussion: wording("commands.lesson.discussion"))

  @Argument(
    help: ArgumentHelp(wording("commands.lesson.file"), valueName: wording("commands.lesson.file-value")),
    completion: .lesson)
  var file: String?

  @Flag(help: ArgumentHelp(wording("commands.lesson.variants")))
  var variants = false

  func validate() throws {
    if variants, file == nil {
      throw ValidationError(wording("commands.lesson.variants-need-lesson"))
    }
  }

  func run() throws {
    guard let file else { return try reporting { try writeOutput(try vocabulary()) } }
    let reading = try reporting { try CourseChoice.reading(file) }
    for error in reading.errors { complain(sentence(for: error)) }
    guard let chapter = reading.chapter else { throw ExitCode.failure }
    if variants {
      return try reporting { try writeOutput(printableLines(variantsText(try chapter.saidVariants()))) }
    }
    try reporting {
      let state = try State(chapters: [chapter], sentence: sentence(for:))
      let remarks = try state.lessonRemarks(on: Size(columns: 80, rows: 24))
      let lines =
        remarks.isEmpty
        ? [
          wording(
            "commands.lesson.nothing-to-mend", ["file": file, "steps": Count(digits: chapter.steps.count)])
        ] : remarks.map { sentence(for: $0, file) }
      try writeOutput(printableLines(lines.joined(separator: "\n")))
    }
  }

  private func vocabulary() throws -> String {
    let facts = try Facts(LessonData.tenPoints)
    let chapters = try Library.chapters().map { chapter in
      "  \(chapter.name): \(chapter.steps.map(\.id).joined(separator: ", "))"
    }
    return Vocabulary.all.listing(PictureContext(facts: facts))
      + wording("commands.lesson.chapters")
      + chapters.joined(separator: "\n")
  }
}

private func sentence(for remark: LessonRemark, _ file: String) -> String {
  let place = wording("commands.lesson.step", ["file": file, "step": remark.step])
  return switch remark.flaw {
  case .wordsDoNotFit(let rows, let room, let size):
    place
      + wording(
        "commands.lesson.words-do-not-fit",
        ["rows": "\(rows)", "columns": "\(size.columns)", "page rows": "\(size.rows)", "room": "\(room)"])
  case .noAnswer: place + wording("commands.lesson.no-answer")
  case .choices(.noneIsRight):
    place
      + wording("commands.lesson.none-is-right")
  case .choices(.bothAreRight(let first, let second)):
    place
      + wording("commands.lesson.both-are-right", ["first": first, "second": second])
  case .neverSo(let conditions):
    place
      + wording(
        "commands.lesson.never",
        [
          "conditions": conditions.map { "\"\($0)\"" }.joined(separator: ", "),
          "count": Count(conditions.count),
        ])
  }
}

/// Every text of a lesson under its step, each with what it stands under and the data that fill it in.
private func variantsText(_ variants: [SaidVariant]) -> String {
  var lines: [String] = []
  var step: String?
  for variant in variants {
    if variant.step != step { lines += (step == nil ? [] : [""]) + [variant.step] }
    step = variant.step
    let heads = [
      variant.part.rawValue, variant.condition, variant.example ?? wording("commands.lesson.none-examples"),
    ]
    lines.append("  [" + heads.filter { !$0.isEmpty }.joined(separator: "; ") + "]")
    if variant.example != nil { lines.append("    " + variant.text) }
  }
  return lines.joined(separator: "\n")
}
