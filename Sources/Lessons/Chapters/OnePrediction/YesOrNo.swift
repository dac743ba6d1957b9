import Drawing
import Words

/// Two questions of one form, and what y and p are in each.
@Sendable func yesOrNo(_ context: PictureContext) -> Picture {
  let answers = Headline(
    [
      Headline.Item(
        "1", captions: [wording("one-prediction.yes-or-no.yes-green")], ink: .curve, symbol: .positive),
      Headline.Item(
        "0", captions: [wording("one-prediction.yes-or-no.no-red")], ink: .curve, symbol: .negative),
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
          wording("one-prediction.yes-or-no.will-rain-tomorrow"),
          wording("one-prediction.yes-or-no.rain-tomorrow"),
        ],
        [wording("one-prediction.yes-or-no.message-spam"), wording("one-prediction.yes-or-no.is-this-spam")],
      ]),
    Table.Row(
      1,
      [
        "y = 1", [wording("one-prediction.yes-or-no.it-rains")],
        [wording("one-prediction.yes-or-no.it-is-spam")],
      ]),
    Table.Row(
      2,
      [
        "y = 0", [wording("one-prediction.yes-or-no.it-stays-dry")],
        [wording("one-prediction.yes-or-no.it-is-not")],
      ]),
    Table.Row(
      3,
      [
        [wording("one-prediction.yes-or-no.y-known")], [wording("one-prediction.yes-or-no.tomorrow-night")],
        [wording("one-prediction.yes-or-no.once-read")],
      ]),
    Table.Row(
      4,
      [
        "p",
        [
          wording("one-prediction.yes-or-no.forecasts-chance-rain"),
          wording("one-prediction.yes-or-no.chance-of-rain"),
        ],
        [
          wording("one-prediction.yes-or-no.chance-spam"), wording("one-prediction.yes-or-no.chance-of-spam"),
        ],
      ],
      emphasis: .lit),
    Table.Row(
      5,
      [
        "1 − p",
        [wording("one-prediction.yes-or-no.chance-stays-dry"), wording("one-prediction.yes-or-no.the-rest")],
        [wording("one-prediction.yes-or-no.chance"), wording("one-prediction.yes-or-no.the-rest")],
      ]),
  ])
