import CrossEntropy
import Drawing
import Insight
import Numerals

/// The few lines of Python that print what ``printoutPicture(_:)`` shows.
@Sendable func pythonCode(_ context: PictureContext) -> Picture {
  let lines = importLines(context) + dataLines(context) + modelLines(context) + printLines
  let rows = lines.enumerated().map { index, line in
    Table.Row(index, [Table.Entry(line.texts)], emphasis: line.isAside ? .muted : .plain)
  }
  let table = Table("python", columns: [.init([])], rows: rows)
  return Picture(
    Scene([Panel("python", .table(table))]), via: [Scene([])],
    motion: Motion(duration: 1.2, staggered: ["python"], spread: 0.8))
}

private struct CodeLine {
  /// The longest form first.
  var texts: [String]
  /// What every such program has.
  var isAside = false

  init(_ texts: String..., aside: Bool = false) {
    self.texts = texts
    isAside = aside
  }
}

private func importLines(_ context: PictureContext) -> [CodeLine] {
  let loss = CodeLine("from sklearn.metrics import log_loss", aside: true)
  guard context.codeInverseRegularization != nil else {
    return [CodeLine("from numpy import array, exp", aside: true), loss]
  }
  return [
    CodeLine("from numpy import array", aside: true),
    CodeLine("from sklearn.linear_model import LogisticRegression", aside: true), loss,
  ]
}

private func dataLines(_ context: PictureContext) -> [CodeLine] {
  let points = context.points
  guard points.count <= 12, !context.facts.isGrouped else {
    return [CodeLine("x, y = ...  # the \(countText(context.facts.summary.count)) points as arrays")]
  }
  let (x, y) = (points.map { codeNumber($0.x) }, points.map { $0.isPositive ? "1." : "0." })
  let shortX = x.map {
    $0.hasPrefix("0.") ? "\($0.dropFirst())" : $0.hasPrefix("-0.") ? "-\($0.dropFirst(2))" : $0
  }
  return [
    CodeLine("x = array([\(x.joined(separator: ", "))])", "x = array([\(shortX.joined(separator: ","))])"),
    CodeLine("y = array([\(y.joined(separator: ", "))])", "y = array([\(y.joined(separator: ","))])"),
  ]
}

private func modelLines(_ context: PictureContext) -> [CodeLine] {
  guard let c = context.codeInverseRegularization else {
    let model = context.facts.model
    return [
      CodeLine("z = \(codeNumber(model.weight)) * x + \(codeNumber(model.bias))"),
      CodeLine("p = 1 / (1 + exp(-z))"),
    ]
  }
  return [
    CodeLine(
      "model = LogisticRegression(C=\(c)).fit(x.reshape(-1, 1), y)",
      "m = LogisticRegression(C=\(c)).fit(x.reshape(-1,1), y)"),
    CodeLine("p = model.predict_proba(x.reshape(-1, 1))[:, 1]", "p = m.predict_proba(x.reshape(-1,1))[:, 1]"),
  ]
}

private let printLines = [
  CodeLine("print(\"x =\", x)", aside: true),
  CodeLine("print(\"y =\", y)", aside: true),
  CodeLine("print(\"p(y) =\", p.round(2))"),
  CodeLine(
    "print(f\"Log Loss / Cross Entropy = {log_loss(y, p):.4f}\")",
    "print(f\"Log Loss = {log_loss(y, p):.4f}\")"),
]

extension PictureContext {
  /// The C of the fit as Python writes it; nil for a model that is not fitted to the data at hand.
  fileprivate var codeInverseRegularization: String? {
    switch facts.origin {
    case .fitted(.finite(let c)): codeNumber(c)
    case .fitted(.none): "float(\"inf\")"
    case .kept, .byHand, .predictions, .recalibrated: nil
    }
  }
}
