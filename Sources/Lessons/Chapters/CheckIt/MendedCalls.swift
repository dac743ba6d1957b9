import Drawing
import Words

/// The calls in the articles that Python refuses today, each with what it should be.
@Sendable func mendedCalls(_ context: PictureContext) -> Picture {
  let rows = calls.enumerated().flatMap { index, call in
    [
      Table.Row(
        2 * index, [.init([call.source]), [wording("check-it.mended-calls.printed")], .init(call.printed)],
        emphasis: .muted),
      Table.Row(
        2 * index + 1,
        ["", .init([wording("check-it.mended-calls.works")], ink: .accent), .init(call.mended)]),
    ]
  }
  let table = Table(
    "calls",
    columns: [
      .init([wording("check-it.mended-calls.article"), wording("check-it.mended-calls.art")]), .init([""]),
      .init([wording("check-it.mended-calls.call")]),
    ], rows: rows)
  return Picture(
    Scene([Panel("calls", .table(table))]), via: [Scene([])],
    motion: Motion(duration: 1.0, staggered: ["calls"]))
}

/// A call as an article prints it and as it works; the longest forms first.
private struct Call {
  let source: String
  let printed: [String]
  let mended: [String]
}

private let calls = [
  Call(
    source: "000",
    printed: [
      "logr = LogisticRegression(solver='lbfgs'), 1), y)", "logr = LogisticRegression(…), 1), y)",
      "…(solver='lbfgs'), 1), y)",
    ],
    mended: [
      "logr = LogisticRegression(solver='lbfgs').fit(x.reshape(-1, 1), y)",
      "logr = LogisticRegression(…).fit(x.reshape(-1, 1), y)",
      "…(solver='lbfgs').fit(x.reshape(-1,1), y)",
    ]),
  Call(
    source: "000",
    printed: [
      "history =, trainy, validation_data=…)", "history =, trainy, validation_data=…)",
      "history =, trainy, …)",
    ],
    mended: [
      "history = model.fit(trainX, trainy, validation_data=…)",
      "history = model.fit(trainX, trainy, validation_data=…)", "model.fit(trainX, trainy, …)",
    ]),
  renamed("000", ["SGD(lr=0.01, momentum=0.9)", "SGD(lr=0.01, momentum=0.9)", "SGD(lr=0.01, …)"]),
  renamed("001", ["Adam(lr=0.001)"]),
]

/// A call whose argument has another name by now.
private func renamed(_ source: String, _ forms: [String]) -> Call {
  Call(
    source: source, printed: forms,
    mended: forms.map { $0.split(separator: "(lr=").joined(separator: "(learning_rate=") })
}
