import CrossEntropy
import Explainer
import Foundation
import Insight
import Lessons
import TestSupport
import Testing

@testable import logloss

#if os(Linux)
  @Suite("A lesson that is watched")
  struct LessonWatchTests {
    private let lesson = "title: Mine\nsteps: [{id: one, title: One, scene: classes, said: Words.}]\n"
    private let data = LessonData(
      .points, [(7.0, Label.positive), (8, .negative), (9, .positive)].map { Observation(x: $0, label: $1) })

    /// What comes of saving a text, after a first one.
    private func actions(saving text: String, about data: LessonData? = nil) async throws -> [Action] {
      try await withFile(lesson, named: "mine.yaml") { path in
        let watch = try LessonWatch(path: path, data: data)
        let descriptor = try #require(watch.descriptors.first)
        #expect(watch.actions(from: descriptor).isEmpty)
        try Data(text.utf8).write(to: URL(filePath: path))
        return watch.actions(from: descriptor)
      }
    }

    @Test("is read anew when it is saved, and told with the data of its reader")
    func saved() async throws {
      for data in [nil, data] {
        let actions = try await actions(saving: lesson.replacing("Mine", with: "Yours"), about: data)
        guard case .chapterRead(_, .read(let chapter))? = actions.first else {
          Issue.record("\(actions)")
          continue
        }
        #expect(chapter.title == "Yours" && actions.count == 1)
        #expect((chapter.data == self.data) == (data != nil))
      }
    }

    @Test("tells all that is wrong with it")
    func flawed() async throws {
      let text = lesson.replacing("classes", with: "nowhere").replacing("id: one", with: "id: One")
      guard case .chapterRead(_, .failed(let words))? = try await actions(saving: text).first else {
        Issue.record("It was read")
        return
      }
      #expect(words.contains("nowhere") && words.contains("One"))
    }
  }
#endif
