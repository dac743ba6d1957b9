extension Theme {
  /// Bright on dark grey, for screens and dim rooms.
  public static let dark = Theme(
    name: .dark,
    full: Palette(
      inks: [
        .text: 253, .muted: 251, .accent: 221, .positive: 79, .negative: 196, .positiveDimmed: 65,
        .negativeDimmed: 131, .negativeStripe: 210, .negativeStripeDimmed: 138, .curve: 255, .axis: 245,
        .guide: 244,
      ],
      grounds: [.canvas: 234, .chrome: 236],
      shades: [
        .negative3: 88, .negative2: 52, .negative1: 233, .neutral: 235, .positive1: 237, .positive2: 239,
        .positive3: 23,
        .level0: 232, .level1: 233, .level2: 234, .level3: 235, .level4: 236, .level5: 237, .level6: 238,
        .level7: 239,
      ],
      inksOnFields: [
        .negative: 208, .positiveDimmed: 109, .negativeDimmed: 180, .negativeStripeDimmed: 180, .axis: 250,
        .guide: 250,
      ],
      fillsBars: true),
    eight: Palette(
      inks: [
        .text: 7, .muted: 7, .accent: 3, .positive: 2, .negative: 1, .positiveDimmed: 2, .negativeDimmed: 1,
        .negativeStripe: 1, .negativeStripeDimmed: 1,
        .curve: 7, .axis: 7, .guide: 7,
      ],
      grounds: [.canvas: 0, .chrome: 4],
      boldInks: [.accent, .positive, .negative, .negativeStripe]))

  /// Dark on light grey, for bright rooms and projectors.
  public static let light = Theme(
    name: .light,
    full: Palette(
      inks: [
        .text: 234, .muted: 237, .accent: 19, .positive: 30, .negative: 160, .positiveDimmed: 66,
        .negativeDimmed: 131, .negativeStripe: 88, .negativeStripeDimmed: 95, .curve: 232, .axis: 242,
        .guide: 243,
      ],
      grounds: [.canvas: 255, .chrome: 252],
      shades: [
        .negative3: 217, .negative2: 224, .negative1: 231, .neutral: 254, .positive1: 252, .positive2: 152,
        .positive3: 116,
        .level0: 231, .level1: 255, .level2: 254, .level3: 253, .level4: 252, .level5: 251, .level6: 250,
        .level7: 249,
      ],
      inksOnFields: [
        .positive: 24, .negative: 124, .positiveDimmed: 23, .negativeDimmed: 88, .negativeStripeDimmed: 88,
        .axis: 239, .guide: 239,
      ],
      fillsBars: true),
    eight: Palette(
      inks: [
        .text: 0, .muted: 0, .accent: 4, .positive: 2, .negative: 1, .positiveDimmed: 2, .negativeDimmed: 1,
        .negativeStripe: 1, .negativeStripeDimmed: 1,
        .curve: 0, .axis: 0, .guide: 0,
      ],
      grounds: [.canvas: 7, .chrome: 6],
      boldInks: [.accent, .positive, .negative, .negativeStripe],
      neverBold: 0))

  /// The colours that the user has given the terminal, on its own background.
  public static let terminal = Theme(name: .terminal, full: ownColors, eight: ownColors)

  /// Of the six colours magenta alone can be read on black and on white in every palette that terminals come with.
  private static let ownColors = Palette(
    inks: [
      .accent: 5, .positive: 2, .negative: 1, .positiveDimmed: 2, .negativeDimmed: 1, .negativeStripe: 1,
      .negativeStripeDimmed: 1,
    ],
    grounds: [:],
    boldInks: [.accent, .positive, .negative, .negativeStripe],
    reversedGrounds: [.chrome])
}
