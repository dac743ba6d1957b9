import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

/// Where points stand side by side, and how wide their bars are.
struct PointSlotsTests {
  private static let rows = [
    Observation(x: -3, label: .negative, sampleWeight: 2),
    Observation(x: -1, label: .positive, sampleWeight: 0.5),
    Observation(x: 0.5, label: .negative, sampleWeight: 1),
    Observation(x: 2, label: .positive, sampleWeight: 3),
  ]

  private func context(_ rows: [Observation], _ meaning: WeightMeaning = .importance) throws -> PictureContext
  {
    let data = LessonData(.predictions, rows, weightMeaning: meaning)
    return PictureContext(facts: try Facts(data, Experiment(data)), unit: .nats, dials: [:])
  }

  private func bars(_ step: String, _ context: PictureContext) throws -> [Bar] {
    try Course.step(step).picture(context).scene.allMarks.compactMap { mark in
      guard mark.id.role == .point, case .bar(let bar) = mark.shape else { return nil }
      return bar
    }
  }

  @Test("Points that count the same stand one unit apart, and their bars are equally wide")
  func even() throws {
    let slots = try context(Self.rows.map { Observation(x: $0.x, label: $0.label, sampleWeight: 7) }).slots
    #expect((0..<4).map { slots[$0].x } == [0, 1, 2, 3])
    #expect((0..<4).map { slots[$0].width } == [0.68, 0.68, 0.68, 0.68])
    #expect(!slots.areWeighted && slots.axis.hasEvenUnits)
    #expect(slots.axis.lower == -0.5 && slots.axis.upper == 3.5)
  }

  // 0.68 of each of four units is bars: 2.72 for a weight of 6.5, 0.4184615 for each of it; 0.32 lie between them.
  @Test("Bars are as wide as their weights, and between them is as much as between others")
  func weighted() throws {
    let slots = try context(Self.rows).slots
    #expect(
      areClose((0..<4).map { slots[$0].width }, [0.8369231, 0.2092308, 0.4184615, 1.2553846], within: 1e-6))
    #expect(
      areClose((0..<4).map { slots[$0].x }, [0.0784615, 0.9215385, 1.5553846, 2.7123077], within: 1e-6))
    #expect(slots.axis.lower == -0.5 && slots.axis.upper == 3.5)
    // Half-way from 0.4969231, where the first bar ends, to 0.8169231, where the second begins.
    #expect(isClose(slots.border(before: 1), 0.6569231, within: 1e-6))
  }

  @Test(
    "So the area of a bar is its part of the loss: all of them over their widths are the mean",
    arguments: ["losses", "mean", "recap", "point-by-point"])
  func area(step: String) throws {
    let context = try context(Self.rows)
    let bars = try bars(step, context)
    #expect(bars.count == 4 && bars.allSatisfy(\.widthIsValue))
    let area = bars.map { $0.width * $0.high }.reduce(0, +)
    // 2 log(1 + e⁻³) + 0.5 log(1 + e) + log(1 + e^0.5) + 3 log(1 + e⁻²), over 6.5.
    let mean = 0.3244102406
    #expect(isClose(area / 2.72, mean, within: 1e-9))
    #expect(isClose(context.facts.summary.meanLoss, mean, within: 1e-9))
  }

  @Test(
    "The bars of probabilities are as wide, also where they hang", arguments: ["gather", "stand", "product"])
  func probabilities(step: String) throws {
    let widths = try bars(step, context(Self.rows)).map(\.width)
    #expect(areClose(widths, [0.8369231, 0.2092308, 0.4184615, 1.2553846], within: 1e-6))
  }

  // 0.68 of each of three units for a weight of 6: 0.34 for each of it.
  @Test("A row that counts nothing has no place")
  func nothing() throws {
    var rows = Self.rows
    rows[1].sampleWeight = 0
    let context = try context(rows)
    #expect(context.points.count == 3)
    #expect(areClose((0..<3).map { context.slots[$0].width }, [0.68, 0.34, 1.02], within: 1e-9))
  }

  @Test("Groups are as wide as their points are many, and the axis says so")
  func groups() throws {
    // Fifty points in five places, ten far to the right.
    let xs: [Double] = (0..<60).map { $0 < 50 ? Double($0 % 5) / 100 : Double($0) }
    let rows: [Observation] = xs.enumerated().map { index, x in
      Observation(x: x, label: index % 2 == 0 ? .positive : .negative)
    }
    let context = try context(rows)
    #expect(context.facts.isGrouped)
    let (slots, points) = (context.slots, context.points)
    let counts = points.map { Double($0.group?.count ?? 0) }
    #expect(Set(counts).count > 1 && counts.reduce(0, +) == 60)
    let unit = slots[0].width / counts[0]
    #expect(areClose(points.indices.map { slots[$0].width }, counts.map { $0 * unit }, within: 1e-9))
    #expect(context.widthNote.contains("number of points"))
    #expect(try self.context(Self.rows).widthNote.contains("weight"))
  }
}
