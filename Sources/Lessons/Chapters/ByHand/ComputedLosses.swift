import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The two results digit by digit, and row by row where the difference comes from.
@Sendable func computedLosses(_ context: PictureContext) -> Picture {
  let gap = ComputedLosses.plain - ComputedLosses.library
  let panels = [
    Panel("shortfalls", .table(shortfalls), share: 1.25, minimumColumns: 36),
    Panel("digits", .formula(digits), share: 1, maximumRows: 4, minimumColumns: 32),
  ]
  let headline = Headline(
    shortScientific(gap),
    captions: [
      wording("by-hand.computed-losses.headline-unit"),
      wording("by-hand.computed-losses.headline-unit-short"),
    ],
    centred: true)
  return Picture(
    Scene([Panel("both", .row(panels))], headline: headline),
    motion: Motion(duration: 1.2, staggered: [.formula, "shortfalls"], spread: 0.7))
}

// MARK: Parts

/// Both results in full, those digits lit that differ.
private var digits: Formula {
  let (plain, library) = ("\(ComputedLosses.plain)", "\(ComputedLosses.library)")
  let same = String(zip(plain, library).prefix { $0 == $1 }.map(\.0))
  let rests = [plain, library].map { String($0.dropFirst(same.count)) }
  let width = rests.map(\.count).max() ?? 0
  let terms = [
    Formula.Term(
      0, [wording("by-hand.computed-losses.plain"), wording("by-hand.computed-losses.keras-2")], ink: .muted),
    Formula.Term(1, [same, same], caption: [wording("by-hand.computed-losses.the-same")]),
    Formula.Term(
      2, rests.map { $0 + String(repeating: " ", count: width - $0.count) }, lit: true,
      caption: [wording("by-hand.computed-losses.different")]
    ),
  ]
  return Formula(
    terms,
    spoken: wording(
      "by-hand.computed-losses.spoken", ["plain": plain, "library": library]))
}

private var shortfalls: Table {
  let added = trimmed(LibraryLoss.kerasEpsilon, 4)
  let rows = ComputedLosses.rows.enumerated().map { index, row in
    let gap = ComputedLosses.mean(.plainFormula, [row]) - ComputedLosses.mean(.keras2, [row])
    return Table.Row(
      index,
      [
        Table.Entry(["\(row.label.rawValue)"], symbol: row.label.symbol), [trimmed(row.probability, 4)],
        [shortScientific(gap)], [shortScientific(ComputedLosses.shortfall(row))],
      ])
  }
  let mean = Table.Row(
    -1,
    [
      [wording("by-hand.computed-losses.mean")], "",
      [shortScientific(ComputedLosses.plain - ComputedLosses.library)],
      [shortScientific(ComputedLosses.meanShortfall)],
    ], total: true)
  return Table(
    "shortfalls",
    columns: [
      Table.Column(["y"]), Table.Column(["p"]),
      Table.Column([wording("by-hand.computed-losses.difference")], .trailing),
      Table.Column([wording("by-hand.computed-losses.p-actual", ["added": added]), "\(added)/p"], .trailing),
    ], rows: rows + [mean])
}
