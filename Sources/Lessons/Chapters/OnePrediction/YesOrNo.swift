import Drawing

/// Two questions of one form, and what y and p are in each.
@Sendable func yesOrNo(_ context: PictureContext) -> Picture {
  let answers = Headline(
    [
      Headline.Item("1", captions: ["yes, green"], ink: .curve, symbol: .positive),
      Headline.Item("0", captions: ["no, red"], ink: .curve, symbol: .negative),
    ], centred: true)
  let scene = Scene([Panel("questions", .table(questions))], headline: answers)
  return Picture(scene, motion: Motion(duration: 1, staggered: ["questions"]))
}

private let questions = Table(
  "questions",
  columns: [Table.Column([""]), Table.Column(["rain"]), Table.Column(["spam"])],
  rows: [
    Table.Row(
      0,
      ["asked", ["Will it rain tomorrow?", "Rain tomorrow?"], ["Is this message spam?", "Is this spam?"]]),
    Table.Row(1, ["y = 1", "it rains", "it is spam"]),
    Table.Row(2, ["y = 0", "it stays dry", "it is not"]),
    Table.Row(3, ["y known", "tomorrow night", "once it is read"]),
    Table.Row(
      4,
      [
        "p", ["the forecast's chance of rain", "chance of rain"],
        ["the chance that it is spam", "chance of spam"],
      ],
      emphasis: .lit),
    Table.Row(
      5,
      [
        "1 − p", ["the chance that it stays dry", "the rest"],
        ["the chance that it is not", "the rest"],
      ]),
  ])
