@testable import Lessons

/// Any text as a lesson. Where it is a tree of YAML, the tree written anew is read as the same tree; where it is none,
/// or no lesson, something is said of it, and at a place within the text.
func tryYAML(_ bytes: [UInt8]) {
  guard let text = String(validating: bytes, as: UTF8.self) else { return }
  let reader = YAMLReader(file: "a.yaml")
  let root = reader.document(text)
  checkPlaces(reader.errors, text)
  if let root {
    hold(depth(root) <= YAMLComposer.deepestNesting, "lists lie \(depth(root)) deep in each other")
    if reader.errors.isEmpty { checkWrittenAnew(root) }
  } else {
    hold(!reader.errors.isEmpty, "nothing was read, and nothing is said of it")
  }
  let lesson = LessonReading(yaml: text, name: "a", file: "a.yaml")
  checkPlaces(lesson.errors, text)
  hold(
    (lesson.chapter == nil) == !lesson.errors.isEmpty,
    "a chapter where something is wrong, or none where nothing is")
  if let chapter = lesson.chapter { checkChapter(chapter) }
}

private func checkPlaces(_ errors: [LessonError], _ text: String) {
  // All that YAML takes for the end of a line, and the line after the last.
  let ends = text.unicodeScalars.count { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
  for error in errors {
    hold(error.line.map { $0 >= 1 && $0 <= ends + 2 } ?? true, "\(error) is beyond the text")
    hold(
      error.column.map { $0 >= 1 && $0 <= text.unicodeScalars.count + 2 } ?? true,
      "\(error) is beyond its line")
  }
}

private func checkChapter(_ chapter: Chapter) {
  hold(!chapter.steps.isEmpty, "a chapter without steps")
  let ids = chapter.steps.map(\.id)
  hold(Set(ids).count == ids.count, "two steps of one id")
  for dial in chapter.steps.flatMap(\.dials) { hold(dial.start.isFinite, "a dial at \(dial.start)") }
}

private func depth(_ node: YAMLNode) -> Int {
  switch node {
  case .scalar, .alias: 0
  case .sequence(let items, _): 1 + (items.map(depth).max() ?? 0)
  case .mapping(let pairs, _): 1 + (pairs.flatMap { [depth($0.key), depth($0.value)] }.max() ?? 0)
  }
}

private func checkWrittenAnew(_ root: YAMLNode) {
  let text = written(root)
  let reader = YAMLReader(file: "b.yaml")
  let again = reader.document(text)
  hold(reader.errors.isEmpty, "\(text) is refused: \(reader.errors)")
  hold(again.map(written) == text, "\(text) is read as \(again.map(written) ?? "nothing")")
}

/// A node as YAML on one line, every text in double quotes.
private func written(_ node: YAMLNode) -> String {
  switch node {
  case .scalar(let text, _): "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  case .sequence(let items, _): "[" + items.map(written).joined(separator: ", ") + "]"
  case .mapping(let pairs, _):
    "{" + pairs.map { "? \(written($0.key)) : \(written($0.value))" }.joined(separator: ", ") + "}"
  case .alias: "*"
  }
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
  if scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F { return "\(scalar)" }
  let digits = String(scalar.value, radix: 16)
  return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
}
