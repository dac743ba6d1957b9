import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

extension Chapter {
  static func shipped(_ name: String) throws -> Chapter {
    try Course.chapter(name)
  }

  func step(_ id: String) throws -> Step { try #require(steps.first { $0.id == id }) }

  /// What the pictures and the words of the chapter are made from, its dials at their start or as they are given.
  func context(
    _ unit: LossUnit = .nats, dials: [String: Double] = [:], _ edit: (inout Experiment) -> Void = { _ in }
  ) throws -> PictureContext {
    var experiment = Experiment(data)
    edit(&experiment)
    var values: [String: Double] = [:]
    for dial in steps.flatMap(\.dials) { values[dial.name] = dials[dial.name] ?? dial.start }
    return PictureContext(facts: try Facts(data, experiment), unit: unit, dials: values)
  }
}

extension Step {
  /// Where its dials start; those of other steps that are called alike may start elsewhere.
  var starts: [String: Double] {
    Dictionary(dials.map { ($0.name, $0.start) }) { first, _ in first }
  }
}

extension Scene {
  /// The panels that have a content of their own.
  var leafPanels: [Panel] { panels.flatMap(\.leaves) }

  var allMarks: [Mark] {
    leafPanels.flatMap { panel -> [Mark] in
      guard case .plot(let plot) = panel.content else { return [] }
      return plot.marks
    }
  }

  /// The first table.
  var table: Table? {
    leafPanels.lazy.compactMap { panel -> Table? in
      if case .table(let table) = panel.content { table } else { nil }
    }.first
  }

  /// The first formula.
  var formula: Formula? {
    leafPanels.lazy.compactMap { panel -> Formula? in
      if case .formula(let formula) = panel.content { formula } else { nil }
    }.first
  }
}

extension Panel {
  fileprivate var leaves: [Panel] {
    switch content {
    case .row(let panels), .column(let panels): panels.flatMap(\.leaves)
    case .plot, .formula, .banner, .table: [self]
    }
  }
}

extension Table {
  /// The texts of the rows in their longest form.
  var texts: [[String]] { rows.map { $0.entries.map { $0.texts.first ?? "" } } }
}
