import Explainer
import Insight
import Lessons

/// Reads a lesson file anew whenever it is saved.
struct LessonWatch: EventSource {
  private let path: String
  private let data: LessonData?
  private let watch: FileWatch

  /// - Parameters:
  ///   - path: The lesson file.
  ///   - data: What the lesson is told with, where its reader brought data.
  /// - Throws: ``FileWatchError`` where its folder cannot be watched.
  init(path: String, data: LessonData?) throws(FileWatchError) {
    self.path = path
    self.data = data
    watch = try FileWatch(path: path)
  }

  var descriptors: [Int32] { [watch.descriptor] }

  func actions(from descriptor: Int32) -> [Action] {
    guard watch.wasSaved(), let file = LessonFile(path) else { return [] }
    do {
      let reading = try file.reading()
      return [.chapterRead(path, outcome(of: reading))]
    } catch {
      return [.chapterRead(path, .failed(sentence(for: error)))]
    }
  }

  private func outcome(of reading: LessonReading) -> ChapterOutcome {
    guard let chapter = reading.chapter else {
      return .failed(reading.errors.map { sentence(for: $0) }.joined(separator: " "))
    }
    return .read(chapter.told(with: data))
  }
}
