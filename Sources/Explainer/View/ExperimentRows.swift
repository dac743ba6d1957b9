import CrossEntropy
import Drawing
import Insight
import Lessons
import Numerals
import Words

/// What an experiment says of itself: what can be moved, and what has come of it where the data are in play.
extension State {
  /// What stands before the words: what is said of the last key, else why the data have no fit.
  var notice: String? {
    if let message { return message }
    guard isExperimenting, case .kept(_, let error) = bench?.facts.origin else { return nil }
    return wording("screen.experiments.last-fit-stays", ["error": sentence(error)])
  }

  /// The controls in one row, as many as fit.
  func controlRow(columns: Int) -> SaidLines.Line {
    var parts: [SaidLines.Part] = []
    var width = 0
    for part in controlParts {
      let blank = parts.isEmpty ? 0 : 1
      guard width + blank + columnWidth(of: part.text) <= columns else { break }
      width += blank + columnWidth(of: part.text)
      parts.append(
        SaidLines.Part(
          text: (parts.isEmpty ? "" : " ") + part.text, style: part.style, isChosen: part.isChosen))
    }
    return SaidLines.Line(parts: parts)
  }

  /// The controls one under the other.
  var controlLines: [SaidLines.Line] { controlParts.map { SaidLines.Line(parts: [$0]) } }

  private var controlParts: [SaidLines.Part] {
    controls.map { control in
      let isChosen = control == self.control
      let text = settings.symbols.text((isChosen ? "▸ " : "  ") + text(of: control))
      return SaidLines.Part(
        text: text, style: isChosen ? Style(.accent, bold: true) : Style(.text),
        isChosen: isChosen && !(control == .point && followed != nil))
    }
  }

  /// What was changed and what it does to the loss, in forms that get shorter; none where nothing was changed.
  var lossForms: [String] {
    guard isExperimenting, step?.showsData == true, let bench, bench.hasEdits else { return [] }
    return LossChange(bench.facts, start: bench.startMeanLoss, unit: settings.unit).forms
      .map(settings.symbols.text)
  }
}

extension State {
  /// A control and its value.
  func text(of control: Control) -> String {
    guard let bench else { return "" }
    let model = bench.facts.model
    switch control {
    case .point: return pointText(bench)
    case .weight: return "w \(trimmed(model.weight, 4))"
    case .bias: return "b \(trimmed(model.bias, 4))"
    case .inverseRegularization:
      switch bench.experiment.inverseRegularization {
      case .finite(let value): return "C \(trimmed(value, 2))"
      case .none: return wording("screen.experiments.no-penalty")
      }
    case .dial(let name):
      let dial = step?.dials.first { $0.name == name }
      let (title, unit) = (dial?.title ?? name, dial?.unit ?? "")
      return "\(context?.inOwnWords(title) ?? title) \(trimmed(dialValues[name] ?? 0, 4))"
        + (unit.isEmpty ? "" : " " + unit)
    }
  }

  private func pointText(_ bench: Workbench) -> String {
    let name = context?.titleOfX ?? "x"
    if let point = bench.facts.point(followed) {
      let given = bench.data.kind == .predictions ? ", p \(fixed(point.probability, 3))" : ""
      return wording("screen.experiments.point", ["name": name, "x": trimmed(point.x, 4), "given": given])
    }
    return cursor.map { wording("screen.experiments.cursor", ["name": name, "place": trimmed($0, 4)]) }
      ?? wording("screen.experiments.point-tab")
  }
}
