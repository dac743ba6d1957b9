import Drawing
import Words

/// Two questions of one form, and what y and p are in each.
@Sendable func yesOrNo(_ context: PictureContext) -> Picture {
  let answers = Headline(
    [
      Headline.Item(
        "1", captions: [wording("one-prediction.yes-or-no.yes")], ink: .curve, symbol: .positive),
      Headline.Item(
        "0", captions: [wording("one-prediction.yes-or-no.no")], ink: .curve, symbol: .negative),
    ], centred: true)
  let scene = Scene([Panel("questions", .table(questions))], headline: answers)
  return Picture(scene, motion: Motion(duration: 1, staggered: ["questions"]))
}

private let questions = Table(
  "questions",
  columns: [
    Table.Column([""]), Table.Column([wording("one-prediction.yes-or-no.rain")]),
    Table.Column([wording("one-prediction.yes-or-no.spam")]),
  ],
  rows: [
    Table.Row(
      0,
      [
        [wording("one-prediction.yes-or-no.asked")],
        [
          wording("one-prediction.yes-or-no.rain-question"),
          wording("one-prediction.yes-or-no.rain-question-short"),
        ],
        [
          wording("one-prediction.yes-or-no.spam-question"),
          wording("one-prediction.yes-or-no.spam-question-short"),
        ],
      ]),
    Table.Row(
      1,
      [
        "y = 1", [wording("one-prediction.yes-or-no.rain-yes")],
        [wording("one-prediction.yes-or-no.spam-yes")],
      ]),
    Table.Row(
      2,
      [
        "y = 0", [wording("one-prediction.yes-or-no.rain-no")],
        [wording("one-prediction.yes-or-no.spam-no")],
      ]),
    Table.Row(
      3,
      [
        [wording("one-prediction.yes-or-no.y-known")], [wording("one-prediction.yes-or-no.rain-known")],
        [wording("one-prediction.yes-or-no.spam-known")],
      ]),
    Table.Row(
      4,
      [
        "p",
        [
          wording("one-prediction.yes-or-no.rain-p"),
          wording("one-prediction.yes-or-no.rain-p-short"),
        ],
        [
          wording("one-prediction.yes-or-no.spam-p"), wording("one-prediction.yes-or-no.spam-p-short"),
        ],
      ],
      emphasis: .lit),
    Table.Row(
      5,
      [
        "1 − p",
        [wording("one-prediction.yes-or-no.rain-rest"), wording("one-prediction.yes-or-no.rest-short")],
        [wording("one-prediction.yes-or-no.spam-rest"), wording("one-prediction.yes-or-no.rest-short")],
      ]),
  ])
