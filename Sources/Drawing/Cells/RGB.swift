/// A colour as red, green and blue, each 0…255, in sRGB.
public struct RGB: Sendable, Hashable {
  /// The light of each of the three kinds.
  public let red, green, blue: UInt8

  /// A colour of the palette of 256 that terminals share: its cube of six levels a side, and its greys. nil for the
  /// first sixteen, which users may have changed.
  public init?(paletteIndex index: UInt8) {
    switch index {
    case ..<16: return nil
    case 232...:
      let grey = 8 + 10 * (index - 232)
      (red, green, blue) = (grey, grey, grey)
    default:
      let place = index - 16
      (red, green, blue) = (RGB.level(place / 36), RGB.level(place / 6 % 6), RGB.level(place % 6))
    }
  }

  /// The light of a step of the cube, 0…5.
  private static func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
}
