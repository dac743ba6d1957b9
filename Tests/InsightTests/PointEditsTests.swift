import CrossEntropy
import Insight
import TestSupport
import Testing

struct PointEditsTests {
  private let data = LessonData(.points, DataSet.tenPoints.observations)

  private func moved(_ item: Int, to x: Double) -> Observation {
    Observation(x: x, label: data.observations[item].label)
  }

  @Test("Without edits the data are those that were brought")
  func none() {
    #expect(PointEdits().observations(of: data) == data.observations)
    #expect(PointEdits().observation(3, in: data) == Observation(x: 0.2, label: .negative))
    #expect(PointEdits().observation(10, in: data) == nil)
    #expect(PointEdits().observation(-1, in: data) == nil)
  }

  @Test("A change replaces one point and leaves the data alone")
  func change() {
    var edits = PointEdits()
    edits.set(3, to: moved(3, to: -5), in: data)
    #expect(edits.observation(3, in: data)?.x == -5)
    #expect(edits.observations(of: data).map(\.x) == [-2.2, -1.4, -0.8, -5, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6])
    #expect(data.observations[3].x == 0.2)
  }

  @Test("A point that is removed is gone, and the others keep their items")
  func removal() {
    var edits = PointEdits()
    edits.set(0, to: nil, in: data)
    #expect(edits.observation(0, in: data) == nil)
    #expect(edits.observations(of: data) == Array(data.observations.dropFirst()))
    #expect(edits.rows(of: data).items == Array(1...9))
    #expect(edits.rows(of: data).item(0) == 1)
  }

  @Test("Added points come after the others, in the order in which they were added")
  func addition() {
    var edits = PointEdits()
    for x in [7.0, -7] {
      edits.set(edits.nextItem(in: data), to: Observation(x: x, label: .positive), in: data)
    }
    #expect(edits.observations(of: data).suffix(2).map(\.x) == [7, -7])
    #expect(edits.rows(of: data).items == Array(0...11))
  }

  @Test("An item is not given away twice while later ones are in use")
  func nextItem() {
    var edits = PointEdits()
    #expect(edits.nextItem(in: data) == 10)
    edits.set(10, to: Observation(x: 1, label: .positive), in: data)
    edits.set(11, to: Observation(x: 2, label: .positive), in: data)
    edits.set(10, to: nil, in: data)
    #expect(edits.nextItem(in: data) == 12)
    edits.set(11, to: nil, in: data)
    #expect(edits.nextItem(in: data) == 10)
  }

  @Test("An edit that is taken back leaves no trace, whether change, removal or addition")
  func takenBack() {
    var edits = PointEdits()
    edits.set(3, to: moved(3, to: 1), in: data)
    edits.set(4, to: nil, in: data)
    edits.set(10, to: Observation(x: 1, label: .negative), in: data)
    #expect(edits != PointEdits())
    edits.set(3, to: data.observations[3], in: data)
    edits.set(4, to: data.observations[4], in: data)
    edits.set(10, to: nil, in: data)
    #expect(edits == PointEdits())
  }
}
