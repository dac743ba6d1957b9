import Drawing
import Numerals

/// A loss in big digits with words under it, beside what is learned.
///
/// - Parameters:
///   - nats: The loss.
///   - leftOutBelow: With fewer rows than this there is no such panel.
func bigLossPanel(_ context: PictureContext, _ nats: Double, words: String, leftOutBelow: Int = 0) -> Panel {
  let lines: [BannerLine] = [
    .big(bigText(context.inUnit(nats)), ink: .accent), .text(words, ink: .muted, bold: false),
  ]
  return Panel("loss", .banner(lines), share: 2, maximumRows: 6, leftOutBelow: leftOutBelow)
}

/// A loss in digits that are seen from afar: four decimals, fewer of a great one, and powers of ten from a million on.
private func bigText(_ loss: Double) -> String {
  guard loss.isFinite, loss >= 1e6 else { return fixed(loss, abs(loss) < 100 ? 4 : 1) }
  return scientific(loss, 1)
}
