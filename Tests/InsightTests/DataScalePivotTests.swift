import CrossEntropy
import Insight
import Testing

struct DataScalePivotTests {
  private func pivot(_ xs: Double...) -> Double {
    DataScale(LessonData(.points, xs.map { Observation(x: $0, label: .positive) })).pivot
  }

  @Test("Data around 0, or not far from it, are turned about 0")
  func near() {
    #expect(pivot(-2.2, 4.6) == 0)
    #expect(pivot(100, 130) == 0)
    #expect(pivot(0.001, 0.002) == 0)
  }

  @Test("Data that lie further from 0 than twenty times their range are turned about their middle")
  func far() {
    #expect(pivot(1990, 2020) == 2005)
    #expect(pivot(-2020, -1990) == -2005)
    #expect(pivot(1e6, 1e6 + 4) == 1e6 + 2)
  }

  @Test("Twenty times the range is where that begins")
  func edge() {
    // Range 10: twenty times that is 200.
    #expect(pivot(194, 204) == 0)
    #expect(pivot(195, 205) == 0)
    #expect(pivot(196, 206) == 201)
  }

  @Test("Points at infinity do not count")
  func infinite() {
    #expect(pivot(1990, 2020, .infinity) == 2005)
  }
}
