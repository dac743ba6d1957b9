import CrossEntropy
import Drawing
import Foundation
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

struct OnePredictionTests {
  private func scene(_ id: String, _ unit: LossUnit = .nats, _ dials: [String: Double] = [:]) throws -> Scene
  {
    let chapter = try Chapter.shipped("one-prediction")
    let step = try chapter.step(id)
    return step.picture(try chapter.context(unit, dials: step.starts.merging(dials) { $1 })).scene
  }

  private func said(_ id: String, _ unit: LossUnit = .nats, _ dials: [String: Double] = [:]) throws -> String
  {
    let chapter = try Chapter.shipped("one-prediction")
    let step = try chapter.step(id)
    return step.said.filled(try chapter.context(unit, dials: step.starts.merging(dials) { $1 }))
  }

  private func answer(_ id: String, _ unit: LossUnit = .nats, _ dials: [String: Double] = [:]) throws
    -> String
  {
    let chapter = try Chapter.shipped("one-prediction")
    let step = try chapter.step(id)
    let start = Dictionary(step.dials.map { ($0.name, $0.start) }) { first, _ in first }
    let context = try chapter.context(unit, dials: start.merging(dials) { _, given in given })
    return try #require(step.question).answer.filled(context)
  }

  private func curve(_ role: Role, _ item: Int, in scene: Scene) throws -> [DataPoint] {
    let mark = try #require(scene.allMarks.first { $0.id == MarkID(role, item) })
    guard case .curve(let curve) = mark.shape else { return [] }
    return curve.points
  }

  private func dot(_ item: Int, in scene: Scene) throws -> Bar {
    let mark = try #require(scene.allMarks.first { $0.id == MarkID(.probe, item) })
    guard case .bar(let bar) = mark.shape else { throw CancellationError() }
    return bar
  }

  @Test("The chapter has its steps, and only that of the accuracy shows the data")
  func steps() throws {
    let chapter = try Chapter.shipped("one-prediction")
    let walk = [
      "yes-or-no", "two-curves", "odds", "in-the-logit", "slope", "squared", "accuracy", "honest",
      "calibration",
      "recap-one",
    ]
    #expect(chapter.order(of: walk) == walk)
    #expect(chapter.steps.filter(\.showsData).map(\.id) == ["accuracy"])
  }

  @Test(
    "The big numbers are the losses of the dial's p for either label",
    arguments: [(0.1, ["2.30", "0.11"]), (0.9, ["0.11", "2.30"]), (0.5, ["0.69", "0.69"])])
  func twoCurves(p: Double, expected: [String]) throws {
    let scene = try scene("two-curves", .nats, ["p": p])
    #expect(scene.headline?.items.map(\.text) == expected)
    #expect(isClose(try dot(0, in: scene).low, -log(p)))
    #expect(isClose(try dot(1, in: scene).low, -log(1 - p)))
  }

  @Test("The two curves meet at a coin's loss, and the notes hold both losses at a tenth and at nine tenths")
  func twoCurvesWords() throws {
    #expect(try answer("two-curves").contains("0.69"))
    #expect(try answer("two-curves", .bits).contains("1.00"))
    let chapter = try Chapter.shipped("one-prediction")
    let notes = try chapter.step("two-curves").notes.filled(chapter.context())
    #expect(notes.contains("At one in ten they are 2.30 and 0.11, at nine in ten 0.11 and 2.30"))
  }

  @Test("Over the logit a loss of two goes straight on its wrong side and flat on its right one")
  func logitCurves() throws {
    let points = try curve(.model, 0, in: scene("in-the-logit"))
    let (right, left) = (try #require(points.first), try #require(points.last))
    #expect(right.x == 6 && isClose(right.y, log(1 + exp(-6)), within: 1e-9))
    #expect(left.x == -6 && isClose(left.y, 6 + log(1 + exp(-6)), within: 1e-9))
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.y < $1.y })
  }

  @Test("The tangents touch the curves and have the slope p − y", arguments: [-6, -2, 0, 3.5, 6.0])
  func tangents(z: Double) throws {
    let scene = try scene("slope", .nats, ["z": z])
    for (item, y) in [(0, 1.0), (1, 0.0)] {
      let line = try curve("tangent", item, in: scene)
      let (first, last) = (try #require(line.first), try #require(line.last))
      let slope = 1 / (1 + exp(-z)) - y
      #expect(isClose((last.y - first.y) / (last.x - first.x), slope, within: 1e-9))
      let touching = first.y + slope * (z - first.x)
      #expect(isClose(touching, try dot(item, in: scene).low, within: 1e-9))
      #expect(line.allSatisfy { $0.y >= 0 && (-6...6).contains($0.x) })
    }
  }

  @Test(
    "The big number over the slopes is that for green, the one for red stands beside it, in the unit at hand",
    arguments: [(0.0, "−0.50", "0.50", "−0.72", "0.72"), (2.0, "−0.12", "0.88", "−0.17", "1.27")])
  func slopeHeadline(z: Double, green: String, red: String, greenBits: String, redBits: String) throws {
    for (unit, green, red) in [(LossUnit.nats, green, red), (.bits, greenBits, redBits)] {
      let item = try #require(scene("slope", unit, ["z": z]).headline?.items.first)
      #expect(item.text == green && item.captions == ["if green; \(red) if red"])
    }
  }

  @Test("The slope is a difference of the loss, also in bits", arguments: LossUnit.allCases)
  func slopeOfLoss(unit: LossUnit) throws {
    let pair = PredictedPair(logit: -2)
    let step = 1e-5
    for label in Label.inOrder {
      let difference = logLoss(logit: -2 + step, label: label) - logLoss(logit: -2 - step, label: label)
      #expect(isClose(pair.slope(label), difference / (2 * step), within: 1e-8))
      #expect(try answer("slope", unit).contains(fixed(unit.value(fromNats: pair.slope(label)), 2)))
    }
    #expect(try said("slope", unit).contains("proportional to p − y") == (unit == .bits))
  }

  @Test(
    "The expected loss is lowest where p is the frequency, and is the entropy there",
    arguments: [(0.01, "0.0560"), (0.3, "0.6109"), (0.7, "0.6109"), (0.5, "0.6931"), (0.99, "0.0560")])
  func honest(truth: Double, entropy: String) throws {
    let scene = try scene("honest", .nats, ["frequency": truth])
    let dot = try dot(0, in: scene)
    #expect(dot.x == truth && fixed(dot.low, 4) == entropy)
    #expect(scene.headline?.items.map(\.text) == [entropy])
    #expect(try curve(.model, 0, in: scene).allSatisfy { $0.y >= dot.low })
    #expect(
      try curve("entropies", 0, in: scene).contains {
        abs($0.x - truth) < 0.003 && abs($0.y - dot.low) < 0.02
      })
  }

  @Test("The lowest place is named by its p, which is the frequency", arguments: [0.3, 0.7, 0.99])
  func honestCaption(truth: Double) throws {
    let marks = try scene("honest", .nats, ["frequency": truth]).allMarks
    let mark = try #require(marks.first { $0.id == MarkID(.readout, 0) })
    guard case .caption(let caption) = mark.shape else { throw NotThere("caption") }
    #expect(caption.texts == ["p = \(truth)"] && caption.point.x == truth)
  }

  @Test("The lowest expected loss is told for any frequency, and what another p gives in the notes")
  func honestWords() throws {
    #expect(try said("honest").contains("70% of the time"))
    let answers = [
      (try answer("honest"), "0.7", "0.6109"), (try answer("honest", .bits), "0.7", "0.8813"),
      (try answer("honest", .nats, ["frequency": 0.9]), "0.9", "0.3251"),
    ]
    for (words, p, loss) in answers {
      #expect(words.contains("p = \(p)") && words.contains(loss), "\(words)")
    }
    let chapter = try Chapter.shipped("one-prediction")
    let notes = try chapter.step("honest").notes.filled(chapter.context())
    #expect(notes.contains("0.7645") && notes.contains("0.6931"))
  }

  @Test("Every place of every dial keeps the words within five lines and the numbers whole")
  func dialRanges() throws {
    let chapter = try Chapter.shipped("one-prediction")
    for step in chapter.steps {
      for dial in step.dials {
        for value in [dial.range.lowerBound, dial.range.upperBound, dial.start] {
          for unit in LossUnit.allCases {
            let words = step.said.filled(try chapter.context(unit, dials: [dial.name: value]))
            #expect(wrapped(words, columns: 76).count <= 5, "\(step.id): \(words)")
            #expect(!words.contains("?") || step.id == "yes-or-no")
          }
        }
      }
    }
  }
}
