import CrossEntropy
import Drawing
import Insight
import Numerals
import TestSupport
import Testing

@testable import Lessons

struct WhyTheLogarithmTests {
  private func chapter() throws -> Chapter {
    try Course.chapter("why-the-logarithm")
  }

  private func context(_ data: DataSet, _ unit: LossUnit = .nats, dial: Double? = nil, of step: Step) throws
    -> PictureContext
  {
    var context = try data.context(unit)
    context.dials = Dictionary(uniqueKeysWithValues: step.dials.map { ($0.name, dial ?? $0.start) })
    return context
  }

  private func words(
    _ id: String, _ data: DataSet = .tenPoints, _ unit: LossUnit = .nats, dial: Double? = nil
  )
    throws -> String
  {
    let step = try Course.step(id)
    return step.said.filled(try context(data, unit, dial: dial, of: step))
  }

  @Test("The steps go from the shares to what is not so")
  func steps() throws {
    let walk = [
      "shares", "surprise", "entropy", "cross-entropy", "divergence", "one-hot", "point-by-point",
      "rewriting-1", "rewriting-2", "softmax", "ladder", "careful-1", "careful-2", "careful-3",
      "recap-logarithm",
    ]
    #expect(try chapter().order(of: walk) == walk)
  }

  @Test(
    "The words of the steps hold the reference values",
    arguments: [
      ("shares", ["Seven of ten points are green, three are red", "0.70 green, 0.30 red"]),
      ("entropy", ["A coin has the most, log 2 = 0.6931", "ours has 0.6109 nats"]),
      ("cross-entropy", ["At p = 0.5 that is 0.6931 nats, more than the entropy, 0.6109"]),
      ("divergence", ["KL(q‖p) = H(q, p) − H(q) = Σ q · log(q/p)", "At p = 0.2 it is 0.5827 nats"]),
      ("one-hot", ["H(qᵢ) is zero", "H(qᵢ, pᵢ) = −log pᵢ(actual class)"]),
      ("point-by-point", ["1.5172", "1.8119", "The mean is 0.3329 nats"]),
      ("rewriting-2", ["0.3329 nats"]),
      ("ladder", ["H(q) = 0.6109", "A model that sees x goes lower: 0.3329", "0.3052"]),
      ("recap-logarithm", ["0.3329 nats"]),
    ])
  func keyWords(id: String, values: [String]) throws {
    let words = try words(id)
    for value in values { #expect(words.contains(value), "\(words)") }
  }

  @Test("In bits every number is in bits")
  func bits() throws {
    #expect(try words("entropy", .tenPoints, .bits).contains("log₂ 2 = 1.0000; ours has 0.8813 bits"))
    #expect(try words("divergence", .tenPoints, .bits).contains("0.8406 bits"))
    #expect(try words("point-by-point", .tenPoints, .bits).contains("0.4803 bits"))
  }

  @Test(
    "The cross-entropy of one p for all is lowest at the share of green, where it is the entropy",
    arguments: ["cross-entropy", "divergence", "careful-2"], [DataSet.tenPoints, .oneGreen])
  func lowest(id: String, data: DataSet) throws {
    let step = try Course.step(id)
    let scene = step.picture(try context(data, of: step)).scene
    let mark = try #require(scene.allMarks.first { $0.id.role == "entropy curve" })
    guard case .curve(let curve) = mark.shape else { throw NotThere("curve") }
    let lowest = try #require(curve.points.min { $0.y < $1.y })
    let greens = data.observations.filter { $0.label == .positive }.count
    let share = Double(greens) / Double(data.observations.count)
    #expect(abs(lowest.x - share) < 0.01)
    #expect(abs(lowest.y - binaryEntropy(share: share)) < 1e-3)
  }

  @Test("What is read at the dial's p is the cross-entropy there, and the p is written to its last digit")
  func readout() throws {
    let step = try Course.step("cross-entropy")
    let context = try context(.tenPoints, dial: 0.125, of: step)
    let readouts = step.picture(context).scene.allMarks.filter { $0.id.role == "readout" }
    guard case .caption(let caption)? = readouts.first?.shape else { throw NotThere("caption") }
    let loss = fixed(crossEntropy(share: 0.7, predicted: 0.125), 4)
    #expect(caption.texts == ["p = 0.125: \(loss)"] && caption.point.x == 0.125)
    #expect(placeholderText("believed p", context) == "0.125")
    #expect(placeholderText("cross-entropy", context) == loss)
  }

  private func answer(_ id: String, dial: Double? = nil) throws -> String {
    let step = try Course.step(id)
    return try #require(step.question).answer.filled(try context(.tenPoints, dial: dial, of: step))
  }

  @Test("Where the dial stands on q, or calls a class impossible, the words say so")
  func dials() throws {
    #expect(try words("cross-entropy", dial: 0.7).contains("that is the entropy itself, 0.6109 nats"))
    #expect(try words("cross-entropy", dial: 1).contains("that is infinite"))
    #expect(try words("divergence", dial: 0.7).contains("it is zero, because p is q"))
    #expect(try answer("divergence").contains("No, 0.5341"))
    #expect(try answer("divergence", dial: 0.7).hasPrefix("Here it is, because p is q"))
    // By symmetry, for p = 1 − q.
    #expect(try answer("divergence", dial: 0.3) == "Here it is. In general it is not.")
    #expect(try words("entropy", dial: 0.9).contains("A share of 0.9 has 0.3251"))
  }

  @Test(
    "The ladder says of a model what is so, and of even shares that they do not help", arguments: DataSet.all)
  func ladder(data: DataSet) throws {
    let words = try words("ladder", data)
    let summary = try data.facts().summary
    let positives = Double(data.observations.count { $0.label == .positive })
    let isEven = 2 * positives == Double(data.observations.count)
    let gain = summary.baseRateEntropy - summary.meanLoss
    #expect(words.contains("equally common") == isEven, "\(words)")
    #expect(words.contains("goes lower") == (gain > 1e-4), "\(words)")
    #expect(words.contains("no lower") == (abs(gain) <= 1e-4), "\(words)")
  }

  @Test(
    "Whatever the dials and the data, nothing is broken, and five lines are enough", arguments: DataSet.all)
  func everyDial(data: DataSet) throws {
    for step in try chapter().steps {
      for unit in LossUnit.allCases {
        for dial in [0, 0.003, 0.3, 0.7, 0.97, 1] {
          let words = step.said.filled(try context(data, unit, dial: dial, of: step))
          let question = step.question.map { try? $0.ask.filled(context(data, unit, of: step)) }
          #expect(wrapped(words, columns: 76).count + (question == nil ? 0 : 2) <= 5, "\(step.id): \(words)")
          #expect(!words.contains("?") && !words.contains("NaN") && !words.contains("  "), "\(words)")
        }
      }
    }
  }

  @Test(
    "Whatever the dials, the pictures are painted without a broken number",
    arguments: [DataSet.tenPoints, .oneGreen])
  func everyPicture(data: DataSet) throws {
    let size = Size(columns: 76, rows: 15)
    for step in try chapter().steps {
      for dial in [0, 0.003, 0.5, 0.7, 0.999, 1] {
        let scene = step.picture(try context(data, dial: dial, of: step)).scene
        let lines = scene.placed(in: size, symbols: .braille).painted(size: size, symbols: .braille).lines
        #expect(
          !lines.joined().lowercased().contains("nan") && !lines.joined().contains("?"), "\(step.id), \(dial)"
        )
      }
    }
  }

  @Test(
    "The number that a step is about is its headline",
    arguments: [
      ("shares", "0.70"), ("entropy", "0.6109"), ("cross-entropy", "0.6931"), ("divergence", "0.5827"),
      ("point-by-point", "0.3329"), ("rewriting-2", "0.3329"), ("ladder", "0.3329"),
    ])
  func headlines(id: String, number: String) throws {
    let step = try Course.step(id)
    let scene = step.picture(try context(.tenPoints, of: step)).scene
    #expect(scene.headline?.items.map(\.text) == [number])
  }

  @Test("The losses stand by class, each class with its sum")
  func byClass() throws {
    guard case .plot(let plot) = lossesByClass(try DataSet.tenPoints.context()).scene.panels.first?.content
    else {
      Issue.record("The losses are a plot.")
      return
    }
    let bars = plot.marks.filter { $0.id.role == .point }.map(\.id.item)
    #expect(bars == [0, 1, 3, 2, 4, 5, 6, 7, 8, 9])
    #expect(plot.labelRows.last?.entries.compactMap(\.texts.first) == ["red: 1.8119", "green: 1.5172"])
  }

  @Test("The bar of the green share becomes the place on the curve that the data have")
  func identity() throws {
    let context = try DataSet.tenPoints.context()
    for picture in [classShares, entropyCurve, crossEntropyCurve, divergenceGap] {
      guard case .plot(let plot) = picture(context).scene.leafPanels.first?.content else {
        throw NotThere("plot")
      }
      #expect(plot.marks.contains { $0.id == MarkID(.share, 1) })
    }
  }

  @Test("The belief of a step is that of its dial, about the share of the data")
  func context() throws {
    var context = try DataSet.tenPoints.context()
    context.dials = ["p of green": 0.4]
    #expect(context.belief == Belief(share: context.facts.summary.baseRate, predicted: 0.4))
    #expect(isClose(context.belief.share, 0.7))
  }

  @Test("The picture of a ladder with an infinite loss has no broken number")
  func infiniteLadder() throws {
    let data = LessonData(
      .predictions, [Observation(x: .infinity, label: .negative), Observation(x: 1, label: .positive)])
    let context = PictureContext(facts: try Facts(data, Experiment(data)))
    guard case .plot(let plot) = lossLadder(context).scene.leafPanels.first?.content else {
      Issue.record("The ladder is a plot.")
      return
    }
    #expect(plot.x.upper.isFinite)
    let texts = plot.marks.compactMap {
      if case .caption(let caption) = $0.shape { caption.texts.first } else { nil }
    }
    #expect(texts.contains("∞  this model"))
  }
}
