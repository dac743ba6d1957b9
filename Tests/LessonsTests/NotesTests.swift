import CrossEntropy
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The teacher's notes, which no recorded frame shows.
struct NotesTests {
  private func notes(_ id: String, _ data: LessonData? = nil, epoch: Int = 0) throws -> String {
    let step = try Course.step(id)
    let chapter = try #require(Course.chapters().first { $0.steps.contains(step) })
    let data = data ?? chapter.data
    var context = try step.context(data)
    if let training = step.training {
      let dials = Dictionary(uniqueKeysWithValues: step.dials.map { ($0.name, $0.start) })
      let settings = TrainingSettings(training, dials: dials, experiment: Experiment(data))
      var session = try #require(TrainingSession(settings, data, Facts(data, Experiment(data))))
      session.go(to: epoch)
      context.training = session.view
    }
    return step.notes.filled(context)
  }

  @Test("say of the rings how the true rule does on either half")
  func circles() throws {
    let text = try notes("circles")
    for number in ["0.3878", "0.828", "0.3466", "0.850"] { #expect(text.contains(number), "\(text)") }
  }

  @Test("say of the mails how the true rule does on either half")
  func spam() throws {
    let text = try notes("spam")
    let (first, second) = (try #require(text.range(of: "0.2132")), try #require(text.range(of: "0.2720")))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test("say that a network does better than the rule on its own rows only once it does")
  func better() throws {
    let (before, after) = (try notes("circles"), try notes("circles", epoch: 200))
    #expect(after != before && after.hasPrefix(before))
  }

  @Test("say of the descent where it ends with C = 1 and without a penalty")
  func descent() throws {
    let text = try notes("descent")
    #expect(text.contains("0.3052") && text.contains("0.3329"))
  }

  @Test("hold numbers of the data at hand: none of theirs stays when every point is another")
  func otherData() throws {
    let other = LessonData(
      .points,
      zip([-7.5, -3.25, -1.75, 0.6, 2.4, 5.1, 9.3], [0, 1, 0, 1, 0, 1, 1]).map {
        Observation(x: $0, label: $1 == 1 ? .positive : .negative)
      })
    for id in ["feature", "together", "product", "mean", "recap"] {
      let pattern = /[0-9]\.[0-9]{2,}/
      let own = Set(try notes(id).matches(of: pattern).map { String($0.0) })
      let now = Set(try notes(id, other).matches(of: pattern).map { String($0.0) })
      // A coin's loss and a tenth's are the same for all data.
      #expect(own.intersection(now).isSubset(of: ["0.6931", "0.69", "2.30", "4.61", "0.5"]), "\(id)")
    }
  }
}
