import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

/// A step at one moment, in either unit.
private struct Moment: Sendable, CustomTestStringConvertible {
  let step: Step
  let data: LessonData
  let epoch: Int
  let dials: [String: Double]
  let name: String
  var testDescription: String { name }

  init(_ step: Step, _ data: LessonData, epoch: Int = 0, dials: [String: Double]? = nil, _ name: String) {
    self.step = step
    self.data = data
    self.epoch = epoch
    self.dials = dials ?? Dictionary(uniqueKeysWithValues: step.dials.map { ($0.name, $0.start) })
    self.name = step.id + name
  }

  func context(_ unit: LossUnit) throws -> PictureContext {
    let experiment = Experiment(data)
    let facts = try Facts(data, experiment)
    var session = step.training.flatMap {
      TrainingSession(TrainingSettings($0, dials: dials, experiment: experiment), data, facts)
    }
    session?.go(to: epoch)
    return PictureContext(facts: facts, unit: unit, dials: dials, training: session?.view)
  }

  /// Every step of the course as it is entered, after three epochs, and with its dials at their ends; the first
  /// chapter also about weighted and about clipped data.
  static let all: [Moment] = {
    let chapters = (try? Course.chapters()) ?? []
    let own = chapters.flatMap { chapter in
      chapter.steps.flatMap { step in
        let ends = step.dials.flatMap { dial in
          [dial.range.lowerBound, dial.range.upperBound].map { value in
            var dials = Dictionary(uniqueKeysWithValues: step.dials.map { ($0.name, $0.start) })
            dials[dial.name] = value
            return Moment(step, chapter.data, dials: dials, ", \(dial.name) \(value)")
          }
        }
        let later = step.training == nil ? [] : [Moment(step, chapter.data, epoch: 3, ", epoch 3")]
        return [Moment(step, chapter.data, "")] + later + ends
      }
    }
    let rows = zip([-3.0, -1, 0.5, 1, 2, 6], [2, 1, 1, 0.5, 1, 3.0]).enumerated().map { index, row in
      Observation(x: row.0, label: index % 2 == 0 ? .negative : .positive, sampleWeight: row.1)
    }
    let brought = [
      ("weighted", LessonData(.points, rows)), ("clipped", LessonData(.predictions, rows, clip: 1e-2)),
    ]
    return own
      + brought.flatMap { name, data in (chapters.first?.steps ?? []).map { Moment($0, data, ", \(name)") } }
  }()
}

private let natsInABit = log(2.0)

/// The numbers of a text, as they are written, and the text with a sign in the place of each.
private func numbers(of text: String) -> (written: [String], rest: String) {
  let pattern = /−?(?:[0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)(?:e−?[0-9]+)?/
  return (text.matches(of: pattern).map { String($0.0) }, text.replacing(pattern, with: "#"))
}

/// A number and half of what its last digit is worth.
private func value(_ written: String) -> (value: Double, error: Double) {
  let parts = written.replacing("−", with: "-").replacing(",", with: "").split(separator: "e")
  let decimals =
    parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  let power = parts.count > 1 ? pow(10, Double(parts[1]) ?? 0) : 1
  return ((Double(parts[0]) ?? .nan) * power, 0.5 * pow(10, -Double(decimals)) * power)
}

/// Whether a number is another one turned from nats into bits, as far as the digits go.
private func isConverted(_ bits: String, from nats: String) -> Bool {
  let (before, after) = (value(nats), value(bits))
  return abs(before.value / natsInABit - after.value) <= 1.001 * (before.error / natsInABit + after.error)
}

/// What a text says in bits that says this in nats, numbers aside. "Log loss" is a name.
private func inBits(_ text: String) -> String {
  text.replacing("the natural logarithm", with: "the logarithm with base two")
    .replacing("nats", with: "bits").replacing(/the nat\b/, with: "the bit")
    .replacing(/\blog(?! loss)(?=$|[^a-z₂])/, with: "log₂")
}

/// Compares what stands at one place in nats and in bits. A symbolic logarithm may leave its base open.
private func check(
  _ nats: String, _ bits: String, isLoss: Bool = false, isSymbolic: Bool = false, _ place: String,
  _ location: SourceLocation = #_sourceLocation
) {
  let (before, after) = (numbers(of: nats), numbers(of: bits))
  let isSame = after.rest == inBits(before.rest) || isSymbolic && after.rest == before.rest
  #expect(isSame, "\(place): \(nats), \(bits)", sourceLocation: location)
  guard before.written.count == after.written.count else { return }
  for (index, (one, other)) in zip(before.written, after.written).enumerated() {
    // The number that stands before the unit is told in it.
    let tail = before.rest.split(separator: "#", omittingEmptySubsequences: false)[index + 1]
    let mustChange = isLoss || tail.hasPrefix(" nats")
    let isRight = isConverted(other, from: one) || one == other && !mustChange
    #expect(isRight, "\(place): \(one) in \"\(nats)\", \(other) in \"\(bits)\"", sourceLocation: location)
  }
}

extension Axis {
  /// Whether it measures what depends on the unit.
  fileprivate var isLoss: Bool { title.contains("nats") || shortTitle?.contains("nats") == true }
}

/// Compares two plots of the same, one in nats and one in bits.
private func check(_ nats: Plot, _ bits: Plot, _ place: String) {
  let (x, y) = (nats.x.isLoss ? 1 / natsInABit : 1, nats.y.isLoss ? 1 / natsInABit : 1)
  for (before, after) in [(nats.x, bits.x), (nats.y, bits.y)] {
    check(before.title, after.title, place + ", axis")
    #expect((before.shortTitle == nil) == (after.shortTitle == nil))
    check(before.shortTitle ?? "", after.shortTitle ?? "", place + ", axis")
  }
  #expect(nats.marks.map(\.id) == bits.marks.map(\.id), "\(place)")
  for (before, after) in zip(nats.marks, bits.marks) {
    let place = "\(place), \(before.id.role.name) \(before.id.item)"
    func same(_ value: Double, _ expected: Double) {
      let isSame = value == expected || abs(value - expected) <= 1e-9 * max(1, abs(expected))
      #expect(isSame, "\(place): \(value) in place of \(expected)")
    }
    switch (before.shape, after.shape) {
    case (.bar(let one), .bar(let other)):
      same(other.x, one.x * x)
      same(other.low, one.low * y)
      same(other.high, one.high * y)
    case (.curve(let one), .curve(let other)):
      #expect(one.points.count == other.points.count)
      for (point, twin) in zip(one.points, other.points) {
        same(twin.x, point.x * x)
        same(twin.y, point.y * y)
      }
    case (.rule(let one), .rule(let other)):
      same(other.value, one.value * (one.direction == .horizontal ? y : x))
    case (.caption(let one), .caption(let other)):
      same(other.point.x, one.point.x * x)
      same(other.point.y, one.point.y * y)
      checkCaption(one, other, isLoss: nats.y.isLoss, place)
    case (.scatter(let one), .scatter(let other)):
      #expect(one.points.map(\.symbol) == other.points.map(\.symbol))
      for (point, twin) in zip(one.points, other.points) {
        same(twin.x, point.x * x)
        same(twin.y, point.y * y)
      }
    default: #expect(before.shape == after.shape, "\(place)")
    }
  }
  for (before, after) in zip(nats.labelRows, bits.labelRows) {
    check(before.title, after.title, place)
    for (one, other) in zip(before.entries, after.entries) {
      for (text, twin) in zip(one.texts, other.texts) { check(text, twin, "\(place), \(before.role.name)") }
    }
  }
}

/// What a caption says of the place where it stands is told in bits like the place.
private func checkCaption(_ nats: Caption, _ bits: Caption, isLoss: Bool, _ place: String) {
  for (text, twin) in zip(nats.texts, bits.texts) {
    check(text, twin, place)
    guard isLoss, let number = numbers(of: text).written.last, let other = numbers(of: twin).written.last
    else { continue }
    let (told, stood) = (value(number), nats.point.y)
    guard stood > 0, abs(told.value - stood) <= told.error else { continue }
    let after = value(other)
    #expect(abs(after.value - bits.point.y) <= after.error * 1.001, "\(place): \(twin)")
  }
}

private func check(_ nats: Scene, _ bits: Scene, _ place: String) {
  #expect(nats.leafPanels.map(\.id) == bits.leafPanels.map(\.id))
  for (before, after) in zip(nats.leafPanels, bits.leafPanels) {
    let place = "\(place), \(before.id)"
    switch (before.content, after.content) {
    case (.plot(let one), .plot(let other)): check(one, other, place)
    case (.formula(let one), .formula(let other)):
      for (term, twin) in zip(one.terms, other.terms) {
        for (row, twin) in zip(term.rows + term.caption, twin.rows + twin.caption) {
          check(row, twin, isSymbolic: true, place)
        }
      }
    case (.table(let one), .table(let other)): check(one, other, place)
    case (.banner(let lines), .banner(let others)):
      #expect(lines.count == others.count)
      let isLoss = lines.contains { $0.words.hasPrefix("nats") }
      for (line, other) in zip(lines, others) {
        check(line.words, other.words, isLoss: isLoss && line.isBig, place)
      }
    default: #expect(before.content == after.content, "\(place)")
    }
  }
  for (before, after) in zip(nats.headline?.items ?? [], bits.headline?.items ?? []) {
    let isLoss = before.captions.contains { $0.hasPrefix("nats") }
    check(before.text, after.text, isLoss: isLoss, place + ", headline")
    for (caption, twin) in zip(before.captions, after.captions) { check(caption, twin, place + ", headline") }
  }
}

extension BannerLine {
  fileprivate var isBig: Bool { if case .big = self { true } else { false } }

  fileprivate var words: String {
    switch self {
    case .big(let text, _), .text(let text, _, _): text
    case .forms(let texts, _, _): texts.first ?? ""
    }
  }
}

private func check(_ nats: Table, _ bits: Table, _ place: String) {
  let isLoss = nats.columns.map { column in column.titles.contains { $0 == "loss" || $0.contains("nats") } }
  for (before, after) in zip(nats.columns, bits.columns) {
    for (title, twin) in zip(before.titles, after.titles) { check(title, twin, place) }
  }
  for (before, after) in zip(nats.rows, bits.rows) {
    for (column, (one, other)) in zip(before.entries, after.entries).enumerated() {
      for (text, twin) in zip(one.texts, other.texts) {
        check(text, twin, isLoss: isLoss.indices.contains(column) && isLoss[column], place)
      }
    }
  }
}

extension Template {
  /// What is computed in it.
  fileprivate var placeholders: [Placeholder] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .value(let placeholder, _), .plural(let placeholder, _, _): placeholder
      }
    }
  }
}

@Suite("Pages in bits")
struct PagesInBitsTests {
  /// Their figures show what programs printed, in the unit in which they did.
  private static let programs: Set = [
    "computed", "edges", "stable", "python", "mended-calls", "article-numbers",
  ]

  @Test(
    "have the figures of those in nats, every loss divided by log 2, in place and in number",
    arguments: Moment.all)
  fileprivate func figures(moment: Moment) throws {
    let nats = moment.step.picture(try moment.context(.nats))
    let bits = moment.step.picture(try moment.context(.bits))
    guard !Self.programs.contains(moment.step.id) else {
      // The printout says beside it that it is in nats.
      #expect(nats == bits || moment.step.id == "printout")
      return
    }
    #expect(nats.via.count == bits.via.count && nats.motion == bits.motion)
    for (before, after) in zip(nats.via + [nats.scene], bits.via + [bits.scene]) {
      check(before, after, moment.name)
    }
  }

  /// Placeholders that tell what others printed, or an amount in the unit that is not set.
  private static let fixedUnit: Set = [
    "rough loss", "code's mean loss", "entropy in the other unit", "coin loss in the other unit",
    "claim", "claim printed", "claim computed", "claim remark",
  ]

  @Test("tell every computed amount in bits, and name no other unit", arguments: Moment.all)
  fileprivate func words(moment: Moment) throws {
    let (nats, bits) = (try moment.context(.nats), try moment.context(.bits))
    let step = moment.step
    let question = [step.question?.ask, step.question?.answer].compactMap(\.self).flatMap(\.self)
    let templates = (step.said + step.notes + question).flatMap {
      [$0.say] + [$0.otherwise].compactMap(\.self)
    }
    for placeholder in Set(templates.flatMap(\.placeholders) + step.title.placeholders) {
      guard !Self.fixedUnit.contains(placeholder.name) else { continue }
      let isLoss = ["loss", "entropy", "divergence", "cost"].contains { placeholder.name.contains($0) }
      check(
        placeholder.text(nats), placeholder.text(bits), isLoss: isLoss,
        "\(moment.name), {\(placeholder.name)}")
    }
  }
}
