import CrossEntropy
import Insight
import TestSupport
import Testing

struct ExperimentTests {
  private let data = LessonData(
    .points, DataSet.tenPoints.observations, inverseRegularization: .finite(10))

  @Test("At the start nothing is edited, and C is that of the data")
  func start() {
    let start = Experiment(data)
    #expect(start.inverseRegularization == .finite(10))
    #expect(start.handSet == nil && start.lastFit == nil)
    #expect(start.dials.isEmpty && start.edits == PointEdits())
    #expect(!start.hasEdits(since: start))
  }

  @Test("Points, C and a model set by hand are edits; dials and the last fit are none")
  func edits() {
    let start = Experiment(data)
    func isEdit(_ change: (inout Experiment) -> Void) -> Bool {
      var changed = start
      change(&changed)
      return changed.hasEdits(since: start)
    }
    #expect(isEdit { $0.edits.set(0, to: nil, in: data) })
    #expect(isEdit { $0.inverseRegularization = .none })
    #expect(isEdit { $0.handSet = LogisticModel(weight: 1, bias: 0) })
    #expect(!isEdit { $0.dials["probe"] = 0.3 })
    #expect(!isEdit { $0.lastFit = LogisticModel(weight: 1, bias: 0) })
  }
}
