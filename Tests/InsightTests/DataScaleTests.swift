import CrossEntropy
import Insight
import TestSupport
import Testing

struct DataScaleTests {
  private func scale(_ xs: [Double]) -> DataScale {
    DataScale(LessonData(.points, xs.map { Observation(x: $0, label: .positive) }))
  }

  /// The places after so many steps, the start first.
  private func walk(_ scale: DataScale, from x: Double, _ direction: Int, isFine: Bool = false, _ count: Int)
    -> [Double]
  {
    (0..<count).reduce(into: [x]) { places, _ in
      places.append(scale.x(after: places.last ?? x, direction: direction, isFine: isFine))
    }
  }

  @Test("The ten points are moved by a tenth, finely by a hundredth")
  func tenPoints() {
    let scale = DataScale(LessonData(.points, DataSet.tenPoints.observations))
    #expect(scale.lower == -2.2 && scale.upper == 4.6)
    #expect(walk(scale, from: -0.2, 1, 4) == [-0.2, -0.1, 0, 0.1, 0.2])
    #expect(walk(scale, from: 0.2, -1, isFine: true, 3) == [0.2, 0.19, 0.18, 0.17])
  }

  @Test("Rows that are counted for none do not stretch it; those that weigh nothing do")
  func countsOfNone() {
    let rows = [(-1.0, 2.0), (4, 1), (100, 0)].map {
      Observation(x: $0.0, label: .positive, sampleWeight: $0.1)
    }
    let counted = DataScale(LessonData(.points, rows, weightMeaning: .count))
    #expect(counted.lower == -1 && counted.upper == 4)
    #expect(DataScale(LessonData(.points, rows)).upper == 100)
  }

  @Test(
    "What is too large to be rounded to the steps of small data stays as it is",
    arguments: [1e306, -1e306])
  func tooLargeToRound(x: Double) {
    #expect(scale([0, 1e-3]).rounded(x) == x)
  }

  @Test("No step leads to infinity, however large x is", arguments: [1, -1])
  func endOfNumbers(direction: Int) {
    let greatest = Double.greatestFiniteMagnitude
    for scale in [scale([0, 1e308]), scale([-greatest, -1e307]), scale([greatest, 1e307]), scale([0, 1])] {
      for isFine in [false, true] {
        for start in [greatest, -greatest, 1e308, -1e308, 1.7e308, -1.7e308] {
          let places = walk(scale, from: start, direction, isFine: isFine, 300)
          #expect(places.allSatisfy { $0.isFinite })
        }
      }
    }
  }

  @Test("Tenths stay tenths, however far one goes")
  func noRoundingDebris() {
    let scale = DataScale(LessonData(.points, DataSet.tenPoints.observations))
    for (index, x) in walk(scale, from: -5, 1, 100).enumerated() { #expect(x == Double(index - 50) / 10) }
    for (index, x) in walk(scale, from: 5, -1, isFine: true, 1_000).enumerated() {
      #expect(x == Double(500 - index) / 100)
    }
  }

  @Test("From between the steps the first one leads to the next round place")
  func roundPlaces() {
    let scale = DataScale(LessonData(.points, DataSet.tenPoints.observations))
    #expect(scale.x(after: 0.234, direction: 1, isFine: false) == 0.3)
    #expect(scale.x(after: 0.234, direction: -1, isFine: false) == 0.2)
    #expect(scale.x(after: 0.234, direction: -1, isFine: true) == 0.23)
    #expect(scale.rounded(0.234) == 0.23)
  }

  @Test("Near a million, a few units apart, points are moved by a tenth")
  func million() {
    let scale = DataScale(LessonData(.points, DataSet.farAway.observations))
    #expect(walk(scale, from: 1_000_000.2, 1, 2) == [1_000_000.2, 1_000_000.3, 1_000_000.4])
    #expect(scale.x(after: 1_000_000.2, direction: -1, isFine: true) == 1_000_000.19)
    #expect(scale.rounded(1_000_001.23456) == 1_000_001.23)
  }

  @Test("Near a millionth points are moved by a tenth of a millionth")
  func millionth() {
    let scale = DataScale(LessonData(.points, DataSet.tiny.observations))
    #expect(walk(scale, from: 1e-6, 1, 2) == [1e-6, 1.1e-6, 1.2e-6])
    #expect(scale.x(after: 1e-6, direction: -1, isFine: true) == 9.9e-7)
    #expect(scale.rounded(1.2345e-6) == 1.23e-6)
  }

  @Test(
    "Where all x are equal their size says how far a step goes", arguments: [(0.0, 0.1), (3, 0.1), (500, 10)])
  func constant(x: Double, step: Double) {
    #expect(scale([x, x]).x(after: x, direction: 1, isFine: false) == x + step)
  }

  @Test(
    "Every step goes somewhere, and a step back returns", arguments: [1e-9, 1e-6, 0.02, 1, 37, 4e5, 1e12])
  func reversible(size: Double) {
    for offset in [0, 1e3 * size, -1e6 * size] {
      let scale = scale([offset, offset + size])
      for isFine in [false, true] {
        let first = scale.x(after: offset + size / 3, direction: 1, isFine: isFine)
        let second = scale.x(after: first, direction: 1, isFine: isFine)
        #expect(second > first)
        #expect(second - first < size / 5)
        #expect(scale.x(after: second, direction: -1, isFine: isFine) == first)
      }
    }
  }

  @Test("Steps work where doubles are hardly finer than they")
  func coarseDoubles() {
    let scale = scale([1e12, 1e12 + 5])
    let places = walk(scale, from: 1e12 + 0.37, 1, isFine: true, 200)
    for (place, next) in zip(places, places.dropFirst()) { #expect((0.005...0.015).contains(next - place)) }
  }

  @Test("A certain prediction comes back to the edge of the others, and goes no further out")
  func infinite() {
    let scale = scale([-.infinity, -2, 3, .infinity])
    #expect(scale.lower == -2 && scale.upper == 3)
    #expect(scale.x(after: .infinity, direction: -1, isFine: false) == 3)
    #expect(scale.x(after: -.infinity, direction: 1, isFine: true) == -2)
    #expect(scale.x(after: .infinity, direction: 1, isFine: false) == .infinity)
    #expect(scale.x(after: -.infinity, direction: -1, isFine: false) == -.infinity)
  }

  @Test("Data without a finite x have a scale all the same")
  func nothingFinite() {
    for scale in [scale([]), scale([.infinity, -.infinity])] {
      #expect(scale.lower == 0 && scale.upper == 0)
      #expect(scale.x(after: 0, direction: 1, isFine: false) == 0.1)
      #expect(scale.weight(after: 1, direction: 1, isFine: false).isFinite)
    }
  }

  @Test("A weight is moved the more finely the wider the data are spread")
  func weight() {
    let scale = DataScale(LessonData(.points, DataSet.tenPoints.observations))
    #expect(scale.weight(after: 0.9719, direction: 1, isFine: false) == 1)
    #expect(scale.weight(after: 1, direction: 1, isFine: true) == 1.01)
    #expect(self.scale([0, 700]).weight(after: 0.013, direction: 1, isFine: false) == 0.014)
    #expect(self.scale([1e-6, 4e-6]).weight(after: 0, direction: 1, isFine: false) == 1e5)
  }

  @Test("A bias is moved by tenths and hundredths of a nat")
  func bias() {
    let scale = DataScale(LessonData(.points, DataSet.tenPoints.observations))
    #expect(scale.bias(after: 0.6555, direction: -1, isFine: false) == 0.6)
    #expect(scale.bias(after: 0.3, direction: -1, isFine: true) == 0.29)
    #expect(scale.bias(after: 0.1, direction: -1, isFine: false) == 0)
  }

  @Test("The curve turns about 0, or about the middle of data that are far from it")
  func pivot() {
    #expect(DataScale(LessonData(.points, DataSet.tenPoints.observations)).pivot == 0)
    #expect(scale([1_000_000, 1_000_004]).pivot == 1_000_002)
    #expect(scale([5, 5]).pivot == 0)
  }
}
