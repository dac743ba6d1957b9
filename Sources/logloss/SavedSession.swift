import ArgumentParser
import DataFiles
import Drawing
import Explainer
import Insight
import Lessons
import SystemPackage
import Words

/// A session file, and what it is told with.
struct SavedSession {
  private let reading: SessionReading
  private let course: CourseChoice
  private let data: OwnDataChoice
  private let source: SessionSource

  /// Whether a file that is there holds a session. One that cannot be read is none, and says so when it is opened.
  static func isSession(_ path: String) -> Bool {
    (try? LessonFile(path)?.text()).map { SessionReading.isSession($0) } ?? false
  }

  /// - Throws: `SessionError`, and `LessonError` where the file is not made as sessions are, or cannot be read.
  init(path: String, text: String) throws {
    reading = try SessionReading(text, file: path)
    source = reading.session.source.found(from: FilePath(path).removingLastComponent())
    course = CourseChoice(lesson: source.lesson)
    do {
      data = try OwnDataChoice(source)
    } catch {
      throw reading.error(.unreadable(sentence(for: error)), at: .dataFile)
    }
  }

  /// The same of a file's text.
  init(path: String) throws {
    guard let file = LessonFile(path) else {
      throw ValidationError(wording("commands.subject.saved-name", ["name": path]))
    }
    try self.init(path: path, text: try file.text())
  }

  /// The course where the session left it.
  ///
  /// - Parameter keepsTheme: Whether the theme is that of the settings, whatever the session had.
  /// - Throws: `SessionError` where the course or the data are not those of the session.
  func state(_ settings: Settings, keepsTheme: Bool) throws -> State {
    let own = try readData()
    let chapters = try readChapters(about: own)
    var state = try data.named {
      try State(chapters: chapters, settings: settings, source: source, sentence: sentence(for:))
    }
    try state.restore(reading, keepsTheme: keepsTheme)
    return state
  }

  private func readData() throws -> LessonData? {
    do {
      return try data.read()?.data
    } catch {
      throw reading.error(.unreadable(sentence(for: error)), at: .dataFile)
    }
  }

  private func readChapters(about data: LessonData?) throws -> [Chapter] {
    do {
      return try course.chapters(about: data)
    } catch let error as ValidationError {
      throw reading.error(.unreadable(error.message), at: .lesson)
    } catch {
      throw reading.error(.unreadable(sentence(for: error)), at: .lesson)
    }
  }
}

extension SessionSource {
  /// What a call names.
  init(_ course: CourseChoice, _ data: OwnDataChoice) {
    self.init(
      lesson: course.lesson, data: data.path, columns: data.format.columnsText,
      hasHeader: data.format.hasHeader, positive: data.format.positive, clip: data.clip,
      inverseRegularization: data.inverseRegularization)
  }

  /// The same with the paths of files as they are found from a folder.
  func found(from folder: FilePath) -> SessionSource {
    var source = self
    source.data = data.map { $0 == "-" ? $0 : path($0, from: folder) }
    source.lesson = lesson.map { LessonFile($0) == nil ? $0 : path($0, from: folder) }
    return source
  }
}

/// A path that is meant from a folder, as it is found from the working folder.
private func path(_ path: String, from folder: FilePath) -> String {
  FilePath(path).isAbsolute || folder.isEmpty ? path : folder.appending(path).string
}

extension OwnDataChoice {
  /// - Throws: `ColumnsError` where the columns are none.
  fileprivate init(_ source: SessionSource) throws(ColumnsError) {
    self.init(
      path: source.data,
      format: DataFormat(
        columns: try source.columns.map(DataFormat.columns) ?? [:], hasHeader: source.hasHeader,
        positive: source.positive),
      inverseRegularization: source.inverseRegularization, clip: source.clip)
  }
}

extension DataFormat {
  /// The columns that were chosen as an option names them; nil where none were.
  fileprivate var columnsText: String? {
    let parts = columns.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "\($0.key.rawValue)=\($0.value.typed)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ",")
  }
}

extension DataFormat.Column {
  fileprivate var typed: String {
    switch self {
    case .name(let name): "\"" + name.replacing("\"", with: "\"\"") + "\""
    case .number(let number): "#\(number)"
    case .digits(let digits): digits
    }
  }
}
