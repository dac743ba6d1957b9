import CrossEntropy
import Drawing
import Insight
import Numerals

/// The program that prints what ``printoutPicture(_:)`` shows: that of the ten points, with the data and the model at
/// hand.
@Sendable func pythonCode(_ context: PictureContext) -> Picture {
  codePicture("python", ArticleProgram.tenPoints.parts.flatMap(\.code).flatMap { lines($0, context) })
}

/// What stands for a line of the program.
private func lines(_ line: String, _ context: PictureContext) -> [CodeLine] {
  let isFitted = context.codeInverseRegularization != nil
  switch line.prefix(while: { $0 != "=" }) {
  case "x ": return featureLines(context)
  case "y ": return labelLines(context)
  case "model ": return modelLines(line, context)
  case "p " where !isFitted: return [CodeLine("p = 1 / (1 + exp(-z))")]
  case "from sklearn.linear_model import LogisticRegression" where !isFitted: return []
  case "from numpy import array" where !isFitted:
    return [CodeLine("from numpy import array, exp", aside: true)]
  default: return [CodeLine(line, shorter(line), aside: isAside(line))]
  }
}

/// Imports, and prints of what is known.
private func isAside(_ line: String) -> Bool {
  line.hasPrefix("from ") || line.hasPrefix("print(\"x") || line.hasPrefix("print(\"y")
}

private func isListed(_ context: PictureContext) -> Bool {
  context.points.count <= 12 && !context.facts.isGrouped
}

private func featureLines(_ context: PictureContext) -> [CodeLine] {
  guard isListed(context) else {
    return [CodeLine("x, y = ...  # the \(countText(context.facts.summary.count)) points as arrays")]
  }
  let x = context.points.map { codeNumber($0.x) }
  let short = x.map {
    $0.hasPrefix("0.") ? "\($0.dropFirst())" : $0.hasPrefix("-0.") ? "-\($0.dropFirst(2))" : $0
  }
  return [
    CodeLine("x = array([\(x.joined(separator: ", "))])", "x = array([\(short.joined(separator: ","))])")
  ]
}

private func labelLines(_ context: PictureContext) -> [CodeLine] {
  guard isListed(context) else { return [] }
  let y = context.points.map { $0.isPositive ? "1." : "0." }
  return [CodeLine("y = array([\(y.joined(separator: ", "))])", "y = array([\(y.joined(separator: ","))])")]
}

/// The fit with the C at hand, or the model's own numbers.
private func modelLines(_ line: String, _ context: PictureContext) -> [CodeLine] {
  guard let c = context.codeInverseRegularization else {
    let model = context.facts.model
    return [CodeLine("z = \(codeNumber(model.weight)) * x + \(codeNumber(model.bias))")]
  }
  let fit = line.split(separator: "C=1").joined(separator: "C=\(c)")
  return [CodeLine(fit, shorter(fit))]
}

/// The same for a narrow page, still a program.
private func shorter(_ line: String) -> String {
  let changes = [
    ("-1, 1", "-1,1"), ("model = ", "m = "), ("= model.", "= m."),
    ("Log Loss / Cross Entropy", "Log Loss"),
  ]
  return changes.reduce(line) { $0.replacing($1.0, with: $1.1) }
}

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
