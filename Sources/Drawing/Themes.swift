extension Theme {
  /// Bright on dark grey, for screens and dim rooms.
  public static let dark = Theme(
    name: "dark",
    full: Palette(
      inks: [
        .text: 253, .muted: 251, .accent: 221, .positive: 79, .negative: 196, .positiveDimmed: 65,
        .negativeDimmed: 131, .curve: 255, .axis: 245, .guide: 244,
      ],
      grounds: [
        .canvas: 234, .chrome: 236, .positive: 79, .negative: 196, .negativeHatch: 124,
      ]),
    eight: Palette(
      inks: [
        .text: 7, .muted: 7, .accent: 3, .positive: 2, .negative: 1, .positiveDimmed: 2, .negativeDimmed: 1,
        .curve: 7, .axis: 7, .guide: 7,
      ],
      grounds: [
        .canvas: 0, .chrome: 4, .positive: 2, .negative: 1, .negativeHatch: 0,
      ],
      boldInks: [.accent, .positive, .negative]))

  /// Dark on light grey, for bright rooms and projectors.
  public static let light = Theme(
    name: "light",
    full: Palette(
      inks: [
        .text: 234, .muted: 237, .accent: 19, .positive: 30, .negative: 160, .positiveDimmed: 66,
        .negativeDimmed: 131, .curve: 232, .axis: 242, .guide: 243,
      ],
      grounds: [
        .canvas: 255, .chrome: 252, .positive: 30, .negative: 160, .negativeHatch: 210,
      ]),
    eight: Palette(
      inks: [
        .text: 0, .muted: 0, .accent: 4, .positive: 2, .negative: 1, .positiveDimmed: 2, .negativeDimmed: 1,
        .curve: 0, .axis: 0, .guide: 0,
      ],
      grounds: [
        .canvas: 7, .chrome: 6, .positive: 2, .negative: 1, .negativeHatch: 7,
      ],
      boldInks: [.accent, .positive, .negative],
      neverBold: 0))

  /// The colours that the user has given the terminal, on its own background.
  public static let terminal = Theme(name: "terminal", full: ownColors, eight: ownColors)

  private static let ownColors = Palette(
    inks: [.accent: 3, .positive: 2, .negative: 1, .positiveDimmed: 2, .negativeDimmed: 1],
    grounds: [.positive: 2, .negative: 1],
    boldInks: [.accent, .positive, .negative],
    reversedGrounds: [.chrome])
}
