/// A colour for every ink and every ground; what is missing is the terminal's own colour.
struct Palette: Sendable, Hashable {
  var inks: [Ink: UInt8]
  var grounds: [Ground: UInt8]
  /// The colours of fields; a palette that has none shows them by characters.
  var shades: [Shade: UInt8] = [:]
  /// How inks differ over fields from what they are on the page; the first that has a shade counts.
  var inksOnFields: [FieldInks] = []
  /// Inks that are drawn bold because the palette has too few colours to tell them from dimmed ones.
  var boldInks: Set<Ink> = []
  /// Grounds that are shown by ink and ground changing places, all inks being the same there.
  var reversedGrounds: Set<Ground> = []
  /// The bodies of bars are painted as grounds, one colour over whole cells; else as glyphs.
  var fillsBars = false
  /// An ink that must not be bold: many terminals show bold black as grey.
  var neverBold: UInt8?

  func paint(_ style: Style) -> Paint {
    let isReversedGround = reversedGrounds.contains(style.ground)
    // What crosses a bar is drawn in the colour of the page, as if it were cut out.
    let foreground =
      isReversedGround ? nil : style.crossesBar ? grounds[.canvas] : color(of: style.ink, on: style.ground)
    let wantsBold = style.isBold || boldInks.contains(style.ink)
    return Paint(
      foreground: foreground, background: background(of: style),
      isBold: wantsBold && (foreground == nil || foreground != neverBold),
      isReversed: style.isReversed != isReversedGround)
  }

  private func color(of ink: Ink, on ground: Ground) -> UInt8? {
    if case .field(let shade) = ink { return shades[shade] ?? inks[shade.plainInk] }
    return fieldInks(on: ground)?.inks[ink] ?? inks[ink]
  }

  private func background(of style: Style) -> UInt8? {
    switch style.ground {
    case .canvas, .chrome: return grounds[style.ground]
    case .bar(let ink): return style.isFilling && !fillsBars ? grounds[.canvas] : inks[ink]
    case .field(let shade):
      let hasRim = fieldInks(on: style.ground)?.rimmed.contains(style.ink) == true
      return hasRim ? grounds[.canvas] : shades[shade] ?? grounds[.canvas]
    }
  }

  /// How inks differ on a ground; nil where it is no field, or has no colour of its own.
  private func fieldInks(on ground: Ground) -> FieldInks? {
    guard case .field(let shade) = ground, shades[shade] != nil else { return nil }
    return inksOnFields.first { $0.shades.contains(shade) }
  }
}

/// How inks differ over some shades of fields from what they are on the page.
struct FieldInks: Sendable, Hashable {
  var shades: ClosedRange<Shade>
  /// Inks that have another colour there.
  var inks: [Ink: UInt8] = [:]
  /// Inks that keep their colour and would not stand out: their cells have the colour of the page, as a rim.
  var rimmed: Set<Ink> = []
}
