import Drawing

/// A loss in big digits with words under it, beside what is learned.
///
/// - Parameters:
///   - nats: The loss.
///   - leftOutBelow: With fewer rows than this there is no such panel.
func bigLossPanel(_ context: PictureContext, _ nats: Double, words: String, leftOutBelow: Int = 0) -> Panel {
  let decimals = abs(context.inUnit(nats)) < 100 ? 4 : 1
  let lines: [BannerLine] = [
    .big(context.lossText(nats, decimals), ink: .accent), .text(words, ink: .muted, bold: false),
  ]
  return Panel("loss", .banner(lines), share: 2, maximumRows: 6, leftOutBelow: leftOutBelow)
}
