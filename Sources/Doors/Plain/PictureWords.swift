package import Drawing
import Explainer
import Insight
package import Lessons
import Words

/// A step's picture in words, a line a mark. Every line is made from the marks of the scene and from the facts that it
/// was drawn from, so that it cannot say another number than the picture.
package struct PictureWords {
  /// What the marks stand for.
  struct Setting {
    let context: PictureContext
    /// How much is known of a point by now; nil where the picture does not show the data.
    let detail: Step.PointDetail?

    /// The point that a thing stands for.
    func point(_ thing: Thing) -> Point? {
      guard detail != nil, !thing.roles.isDisjoint(with: pointRoles) else { return nil }
      return context.facts.point(thing.item)
    }
  }

  private let scene: Scene
  private let setting: Setting
  private let ticks: Ticks

  /// - Parameters:
  ///   - scene: What is to be seen.
  ///   - context: What it was drawn from.
  ///   - detail: How much is known of a point at its step; nil where the picture does not show the data.
  ///   - size: Where it is shown, in cells: the numbers along its axes depend on that.
  package init(
    _ scene: Scene, _ context: PictureContext, detail: Step.PointDetail?, in size: Size
  ) {
    self.scene = scene
    setting = Setting(context: context, detail: detail)
    ticks = Ticks(scene, in: size)
  }

  /// The lines in plain text, what matters first.
  package var lines: [String] {
    let all = [headline].compactMap(\.self).map { plainText($0) } + scene.panels.flatMap(lines)
    var said: Set<String> = []
    // What two plots show of a point is said once.
    return all.filter { !$0.isEmpty && said.insert($0).inserted }
  }

  private var headline: String? {
    guard let headline = scene.headline, !headline.items.isEmpty else { return nil }
    let items = headline.items.map { item in
      [item.text, item.captions.first ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return wording("plain.picture.headline", ["items": items.joined(separator: "; ")])
  }

  private func lines(_ panel: Panel) -> [String] {
    switch panel.content {
    case .plot(let plot): lines(plot, panel.id).map { plainText($0) }
    case .formula(let formula): FormulaWords(formula).lines.map { plainText($0) }
    case .banner(let lines): banner(lines).map { plainText($0) }
    case .table(let table): TableWords(table, setting.context).lines
    case .row(let panels), .column(let panels): panels.flatMap(lines)
    }
  }

  private func lines(_ plot: Plot, _ panel: String) -> [String] {
    let words = PlotWords(plot, setting, ticks.of(plot, panel))
    guard plotIDs.count > 1, let number = plotIDs.firstIndex(of: panel) else { return words.lines }
    let heading = wording(
      "plain.picture.plot",
      ["number": "\(number + 1)", "count": "\(plotIDs.count)", "title": words.title])
    return [heading] + words.lines
  }

  private var plotIDs: [String] { scene.panels.flatMap(plotIDs) }

  private func plotIDs(in panel: Panel) -> [String] {
    switch panel.content {
    case .plot: [panel.id]
    case .row(let panels), .column(let panels): panels.flatMap(plotIDs)
    case .formula, .banner, .table: []
    }
  }

  private func banner(_ lines: [BannerLine]) -> [String] {
    let texts = lines.map { line in
      switch line {
      case .big(let text, _), .text(let text, _, _): text
      case .forms(let texts, _, _): texts.first ?? ""
      }
    }.filter { !$0.isEmpty }
    return texts.isEmpty ? [] : [wording("plain.picture.card", ["text": texts.joined(separator: "; ")])]
  }
}
