import Drawing
import Words

/// What to read next: who, what, and where to find it.
@Sendable func readingList(_ context: PictureContext) -> Picture {
  let rows = readings.enumerated().map { index, reading in
    Table.Row(
      index, [.init(reading.who, ink: .accent), .init(reading.what), .init([reading.place], ink: .muted)])
  }
  let table = Table(
    "readings",
    columns: [
      .init([wording("check-it.reading-list.by")]), .init([wording("check-it.reading-list.what")]),
      .init([wording("check-it.reading-list.where")], optional: true),
    ], rows: rows)
  return Picture(
    Scene([Panel("readings", .table(table))]), via: [Scene([])],
    motion: Motion(duration: 1.0, staggered: ["readings"]))
}

/// Something to read; the longest forms first.
private struct Reading {
  let who: [String]
  let what: [String]
  let place: String
}

private let readings = [
  Reading(
    who: ["002 Daniel Godoy", "Godoy"],
    what: [
      wording("check-it.reading-list.ten-points-pictures"), wording("check-it.reading-list.ten-points"),
    ],
    place: "Towards Data Science"),
  Reading(
    who: ["000 Kajal Pawar", "Pawar"],
    what: [wording("check-it.reading-list.ten-points-circles"), wording("check-it.reading-list.circles")],
    place: "InsideAIML"),
  Reading(
    who: ["001", "001"],
    what: [wording("check-it.reading-list.network-for-spam"), wording("check-it.reading-list.spam")],
    place: ""),
  Reading(
    who: ["003", "003"],
    what: [wording("check-it.reading-list.table-four"), wording("check-it.reading-list.table-of-four")],
    place: ""),
  Reading(
    who: ["Chris Olah", "Olah"],
    what: ["Visual Information Theory", wording("check-it.reading-list.entropy-as-area")],
    place: "colah.github.io"),
  Reading(
    who: ["MLU-Explain", "MLU"], what: ["Logistic Regression", wording("check-it.reading-list.odds")],
    place: "mlu-explain.github.io"),
  Reading(
    who: ["Gneiting, Raftery", "Gneiting"],
    what: ["Proper Scoring Rules, 2007", wording("check-it.reading-list.scoring-rules")],
    place: "J. Am. Stat. Assoc. 102"),
  Reading(
    who: ["scikit-learn", "sklearn"],
    what: [
      wording("check-it.reading-list.calibration-of-models"), wording("check-it.reading-list.calibration"),
    ],
    place: "scikit-learn.org"),
  Reading(who: ["Keras", "Keras"], what: ["BinaryCrossentropy", "crossentropy"], place: "keras.io"),
  Reading(who: ["PyTorch", "PyTorch"], what: ["BCEWithLogitsLoss", "BCEWithLogits"], place: "pytorch.org"),
]
