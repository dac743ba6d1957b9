import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// What libraries answer where p is 0 or 1, or no probability, or where there is nothing to answer.
@Sendable func libraryEdges(_ context: PictureContext) -> Picture {
  let items = libraries.filter { $0.library != .plainFormula }.map { entry in
    Headline.Item(
      fixed(ComputedLosses.loss(entry.library, .positive, 0), 0), captions: entry.names.suffix(1), ink: .curve
    )
  }
  let columns =
    [
      Table.Column([wording("by-hand.library-edges.in-nats")]),
      Table.Column([wording("by-hand.library-edges.exact")], .trailing),
    ]
    + libraries.map { Table.Column($0.names, .trailing, optional: $0.library == .plainFormula) }
  let table = Table("edges", columns: columns, rows: edgeCases.enumerated().map(row))
  return Picture(
    Scene([Panel("edges", .table(table))], headline: Headline(items, centred: true)),
    // Another table than the one before, not its rows anew.
    via: [Scene([])],
    motion: Motion(duration: 1.2, staggered: ["edges", "headline"], spread: 0.7))
}

// MARK: Parts

private let libraries: [(library: LibraryLoss, names: [String])] = [
  (.plainFormula, [wording("by-hand.library-edges.plain")]), (.scikitLearn, ["scikit-learn", "sklearn"]),
  (.keras3, ["Keras 3"]),
  (.keras2, ["Keras 2"]), (.pyTorch, ["PyTorch"]),
]

private struct EdgeCase {
  enum Given {
    case rows([PredictedRow])
    case logit(Double, Label)
  }

  let names: [String]
  /// The loss in nats as it is; nil where there is none.
  let truth: Double?
  let given: Given
}

/// A logit far beyond that from which on a probability reads 1.
private let farLogit = 1000.0

private let edgeCases: [EdgeCase] = {
  let logit = trimmed(farLogit, 0)
  let outside = 1.5
  let certain = [0.0, 1].map { p in
    EdgeCase(
      names: ["y = 1, p = \(trimmed(p, 0))", "y=1 p=\(trimmed(p, 0))"],
      truth: logLoss(probability: p, label: .positive), given: .rows([PredictedRow(.positive, p)]))
  }
  let far = logLoss(logit: farLogit, label: .negative)
  return certain + [
    EdgeCase(
      names: ["y = 1, p = \(trimmed(outside, 1))", "y=1 p=\(trimmed(outside, 1))"], truth: nil,
      given: .rows([PredictedRow(.positive, outside)])),
    EdgeCase(
      names: [wording("by-hand.library-edges.nan-row"), wording("by-hand.library-edges.nan-row-short")],
      truth: nil, given: .rows([PredictedRow(.positive, .nan)])),
    EdgeCase(names: [wording("by-hand.library-edges.no-rows")], truth: nil, given: .rows([])),
    EdgeCase(
      names: ["y = 0, z = \(logit)", "y=0 z=\(logit)"], truth: far, given: .logit(farLogit, .negative)),
    EdgeCase(
      names: ["y = 0, p = σ(\(logit))", "y=0 p=σ(z)"], truth: far,
      given: .rows([PredictedRow(.negative, sigmoid(farLogit))])),
  ]
}()

private func row(_ index: Int, _ edge: EdgeCase) -> Table.Row {
  let truth = Table.Entry(edge.truth.map(libraryAnswerTexts) ?? ["–"])
  let answers = libraries.map { answer($0.library, edge.given) }
  return Table.Row(index, [Table.Entry(edge.names), truth] + answers)
}

private func answer(_ library: LibraryLoss, _ given: EdgeCase.Given) -> Table.Entry {
  switch given {
  case .logit(let logit, let label):
    return Table.Entry(library.loss(logit: logit, label: label).map(libraryAnswerTexts) ?? ["–"])
  case .rows(let rows):
    do {
      return Table.Entry(libraryAnswerTexts(try library.meanLoss(rows)))
    } catch {
      return Table.Entry([wording("by-hand.library-edges.error")], ink: .accent)
    }
  }
}
