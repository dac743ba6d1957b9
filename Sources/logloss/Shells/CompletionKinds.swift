import ArgumentParser
import Lessons

/// What a shell offers for the values of this program.
extension CompletionKind {
  /// Files of data. Endings are compared as they are written.
  static let dataFile = CompletionKind.file(extensions: dataEndings)

  /// Files that are written for other programs, and folders.
  static let exportFile = CompletionKind.file(extensions: ["svg", "html", "cast"])

  /// Chapters by their names, and lesson files.
  static let lesson = CompletionKind.custom { _, _, typed in
    Library.names.beginning(with: typed) + paths(beginning: typed, endings: lessonEndings)
  }

  /// Steps by their ids: those of the lesson that the call names, or all.
  static let step = CompletionKind.custom { words, _, typed in steps(for: words).beginning(with: typed) }

  /// Where a plan ends: a chapter or a step, by name.
  static let end = CompletionKind.custom { words, _, typed in
    (Library.names + steps(for: words)).beginning(with: typed)
  }

  /// Whatever a lesson, a step and data are named by. There are many steps: they wait for a first letter.
  static let subject = CompletionKind.custom { words, _, typed in
    let names = Library.names + (typed.isEmpty ? [] : steps(for: words))
    return names.beginning(with: typed) + paths(beginning: typed, endings: lessonEndings + dataEndings)
  }

  /// Walkthroughs that run.
  static let session = CompletionKind.custom { _, _, typed in
    RunningWalkthrough.all().map(\.name).beginning(with: typed)
  }

  /// Names of which there are few. As a list they would make a variable of zsh that is called like the values.
  static func names(_ names: [String]) -> CompletionKind {
    .custom { _, _, typed in names.beginning(with: typed) }
  }
}

private let lessonEndings = ["yaml", "yml"]
private let dataEndings = ["csv", "CSV", "tsv", "TSV", "txt", "TXT", "tab", "dat", "data"]

/// The ids of the steps of the last lesson that is named among words, or of all chapters. A lesson that cannot be read
/// offers none: a shell that completes is no place for errors.
private func steps(for words: [String]) -> [String] {
  let named = words.last { LessonFile($0) != nil || Library.names.contains($0) }
  guard let named else { return ((try? Library.chapters()) ?? []).flatMap(\.steps).map(\.id) }
  let chapter = (try? LessonFile(named)?.chapter()) ?? (try? Library.chapter(named: named))
  return chapter?.steps.map(\.id) ?? []
}

/// Files with one of these endings and folders, whose paths begin as what was typed; folders end in a slash.
private func paths(beginning typed: String, endings: [String]) -> [String] {
  let end = typed.lastIndex(of: "/").map(typed.index(after:)) ?? typed.startIndex
  let (folder, name) = (typed[..<end], typed[end...])
  let entries = entries(ofFolder: folder.isEmpty ? "." : String(folder))
  return entries.filter { entry in
    let isWanted =
      entry.isFolder || endings.contains { entry.name.hasSuffix("." + $0) }
    // What begins with a point is hidden, unless it is asked for.
    return isWanted && entry.name.hasPrefix(name) && (name.hasPrefix(".") || !entry.name.hasPrefix("."))
  }.map { folder + $0.name + ($0.isFolder ? "/" : "") }.sorted()
}

extension [String] {
  fileprivate func beginning(with typed: String) -> [String] { filter { $0.hasPrefix(typed) } }
}
