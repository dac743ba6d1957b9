import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct OwnNamesTests {
  private func context(_ names: DataNames) throws -> PictureContext {
    let data = LessonData(.points, DataSet.tenPoints.observations, names: names)
    return PictureContext(facts: try Facts(data, Experiment(data)))
  }

  private let churn = DataNames(x: "customer_value", positive: "churned", negative: "stayed")

  @Test("x, green and red are called what the reader calls them, in formulas they stay")
  func words() throws {
    let own = try context(churn)
    let pairs = [
      ("Green: up to the curve", "Churned: up to the curve"),
      (
        "leave the red ones at y = 0, and change no x;",
        "leave the stayed ones at y = 0, and change no customer_value;"
      ),
      ("p = σ(w·x + b), that is p(green)", "p = σ(w·x + b), that is p(churned)"),
      ("Red: 1 − p. Reddish.", "Stayed: 1 − p. Reddish."),
      ("greens, bored, over x", "greens, bored, over customer_value"),
    ]
    for (text, expected) in pairs { #expect(own.inOwnWords(text) == expected) }
    for (text, _) in pairs { #expect(try context(.none).inOwnWords(text) == text) }
  }

  @Test("Axes, legends and numbers have them, long ones cut")
  func pictures() throws {
    let own = try context(churn)
    #expect(own.titleOfX == "customer_value" && own.greenTitle == "p(churned), the probability of churned")
    let long = try context(DataNames(x: "customer_lifetime_value_in_euros"))
    #expect(long.titleOfX == "customer_life…" && long.green == "green")
    guard case .plot(let plot) = numberLine(own).scene.panels.first?.content else {
      Issue.record("The number line is a plot.")
      return
    }
    #expect(plot.x.title == "customer_value" && plot.x.quantity == "x")
    #expect(
      classesPicture(own).scene.headline?.items.map(\.captions) == [["churned, y = 1"], ["stayed, y = 0"]])
  }

  @Test("Predictions are drawn by their logit, whatever their column is called")
  func predictions() throws {
    let data = LessonData(.predictions, DataSet.tenPoints.observations, names: DataNames(positive: "spam"))
    let context = PictureContext(facts: try Facts(data, Experiment(data)))
    #expect(context.titleOfX == "logit" && context.green == "spam" && context.red == "red")
  }
}
