import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// What each feature of a mail does to the network's logit, beside its loss and accuracy.
@Sendable func spamNetwork(_ context: PictureContext) -> Picture {
  guard let view = context.training, let network = view.network else { return Picture(Scene([])) }
  let table = Panel("features", .table(featureTable(network)), minimumColumns: 27)
  return Picture(
    Scene([Panel("spam", .row([table, networkCharts(context, view, network)]))]),
    motion: Motion(duration: 0.6))
}

/// The features with the mean slope of the logit along each, as a number and as a bar: towards spam to the right, in
/// the positive colour, away from it to the left, in the negative one.
private func featureTable(_ network: NetworkMoment) -> Table {
  let greatest = network.slopes.map(abs).max() ?? 0
  let rows = zip(network.task.featureNames, network.slopes).enumerated().map { item, feature in
    let (name, slope) = feature
    let symbol: Symbol = slope > 0 ? .positive : .negative
    return Table.Row(
      item,
      [
        Table.Entry(featureNames(name)),
        Table.Entry([(slope > 0 ? "+" : "") + fixed(slope, 2)], symbol: symbol),
        Table.Entry(
          lengths.map { bar(slope, of: greatest, longest: $0) }, ink: slope > 0 ? .positive : .negative),
      ])
  }
  let columns = [
    Table.Column([
      wording("learning.spam.feature-column"), wording("learning.spam.feature-column-short"),
      wording("learning.spam.feature-column-brief"),
    ]),
    Table.Column(
      [wording("learning.spam.effect-column"), wording("learning.spam.effect-column-short")], .decimal),
    Table.Column(lengths.map(barTitle)),
  ]
  return Table("features", columns: columns, rows: rows)
}

/// What a column of the data means, the longest form first.
private func featureNames(_ column: String) -> [String] {
  let forms =
    switch column {
    case "exclaims": wording("learning.features.exclaims")
    case "links": wording("learning.features.links")
    case "money": wording("learning.features.money")
    case "urgent": wording("learning.features.urgent")
    case "caps20": wording("learning.features.caps20")
    case "known": wording("learning.features.known")
    case "reply": wording("learning.features.reply")
    case "loglen": wording("learning.features.loglen")
    default: column
    }
  return forms.split(separator: " | ").map { String($0) }
}

/// The feature whose step takes most from the logit; nil where none does.
func featureAgainst(_ network: NetworkMoment) -> String? {
  columnAgainst(network).flatMap { column in
    let names = featureNames(column)
    return names.dropFirst().first ?? names.first
  }
}

/// The same as the data call it.
func columnAgainst(_ network: NetworkMoment) -> String? {
  let least = zip(network.task.featureNames, network.slopes).min { $0.1 < $1.1 }
  return least.flatMap { $0.1 < 0 ? $0.0 : nil }
}

/// The columns on either side of zero, the widest form first.
private let lengths = [10, 8, 4, 2]

/// Says at which side of zero the bars are, where there is room for words.
private func barTitle(_ length: Int) -> String {
  guard length >= 6 else { return "" }
  let (left, right) = (wording("learning.spam.left-of-zero"), wording("learning.spam.right-of-zero"))
  return String(repeating: " ", count: length - left.count) + left + right
}

/// A bar from zero, which lies in the middle, to the side of its sign.
private func bar(_ slope: Double, of greatest: Double, longest: Int) -> String {
  let length = (abs(slope) / greatest * Double(longest)).rounded()
  // A network that was trained too fast has no finite slopes.
  guard length.isFinite else { return "" }
  let line = String(repeating: "━", count: Int(length))
  return String(repeating: " ", count: slope < 0 ? longest - Int(length) : longest) + line
}
