import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// What is told of the point that is followed: as much as the step before has made known, and no more.
struct PointNumbersTests {
  private static let details = ["x", "label", "probability", "loss"]

  /// The page of a step that tells so much of points.
  private func state(_ detail: String, _ data: LessonData) throws -> State {
    let yaml = """
      title: Mine
      data: {x: [1, 2, 3], y: [0, 1, 0]}
      steps: [{id: one, title: A, scene: classes, said: B, reading: \(detail)}]
      """
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml").told(with: data)
    return try State(chapters: [chapter], settings: Settings(hasMotion: false))
      .resized(Size(columns: 110, rows: 30)).after(.tab)
  }

  /// What is told, each part of it by itself.
  private func told(_ state: State) -> [String] {
    let line =
      view(state).lines.first {
        $0.contains("x = ") || $0.contains(" points  ") || $0.contains("p(actual)")
      } ?? ""
    return line.replacing("  ", with: "|").split(separator: "|").map { part in
      let start = part.firstIndex { $0 != " " } ?? part.startIndex
      return String(part[start...])
    }
  }

  @Test(
    "A point's x has three decimals; its label, its probabilities and its loss follow as they are known",
    arguments: details)
  func point(detail: String) throws {
    // The fit is flat, for the classes balance at either x: the probability is one half everywhere.
    let rows = [(-0.12345, 0), (-0.12345, 1), (0.5, 0), (0.5, 1)].map {
      Observation(x: $0.0, label: $0.1 == 1 ? .positive : .negative)
    }
    let state = try state(detail, LessonData(.points, rows))
    let parts = told(state)
    // The sign of the class stands before a label that is known.
    let sign = detail == "x" ? "" : "\(state.settings.symbols.glyph(.negative)) "
    let whole = [
      sign + "x = −0.123", "red, y = 0", "p(green) 0.5000", "p(actual) 0.5000", "loss 0.6931 nats",
    ]
    let count = ["x": 1, "label": 2, "probability": 4, "loss": 5][detail] ?? 0
    #expect(parts.suffix(count) == whole.prefix(count), "\(parts)")
    #expect(parts.count { $0.hasPrefix("loss") } == (detail == "loss" ? 1 : 0))
  }

  @Test("A red point has the probability of red for its actual one, and its loss in the unit that is set")
  func red() throws {
    // Of predictions x is the logit.
    let rows = [(1.0, 0), (-2.0, 1)].map { Observation(x: $0.0, label: $0.1 == 1 ? .positive : .negative) }
    let predictions = try state("loss", LessonData(.predictions, rows))
    // The first in order of x is the green one: σ(−2) = 0.1192, and −log of it 2.1269 nats or 3.0685 bits.
    #expect(told(predictions).suffix(3) == ["p(green) 0.1192", "p(actual) 0.1192", "loss 2.1269 nats"])
    #expect(told(predictions.after("B")).last == "loss 3.0685 bits")
    // 1 − σ(1) = 0.2689, and −log of it 1.3133.
    #expect(
      told(predictions.after(.tab)).suffix(3) == ["p(green) 0.7311", "p(actual) 0.2689", "loss 1.3133 nats"])
  }

  @Test("A group's means follow as they are known", arguments: details)
  func group(detail: String) throws {
    let rows = (0..<60).map { Observation(x: 0.25, label: $0 % 2 == 0 ? .positive : .negative) }
    let text = told(try state(detail, LessonData(.points, rows))).joined(separator: "  ")
    let level = try #require(Self.details.firstIndex(of: detail))
    #expect(text.contains("30 ") && text.contains("0.25…0.25"), "\(text)")
    #expect(text.contains("red") == (level >= 1), "\(text)")
    #expect(text.contains("mean p(actual) 0.5000") == (level >= 2), "\(text)")
    #expect(text.contains("mean loss 0.6931") == (level >= 3), "\(text)")
  }
}
