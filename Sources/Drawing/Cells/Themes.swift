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
        .negative3: 52, .negative2: 232, .negative1: 233, .neutral: 234, .positive1: 236, .positive2: 22,
        .positive3: 23,
        .level0: 16, .level1: 17, .level2: 53, .level3: 90, .level4: 126, .level5: 162, .level6: 198,
        .level7: 204, .level8: 210, .level9: 216, .level10: 222, .level11: 229,
      ],
      inksOnFields: [
        FieldInks(shades: .negative3 ... .positive1, inks: darkFieldInks),
        FieldInks(shades: .positive2 ... .positive3, inks: darkFieldInks, rimmed: [.negative]),
        FieldInks(shades: .level0 ... .level5, inks: allLines(255), rimmed: Ink.ofClasses),
        FieldInks(shades: .level6 ... .level6, inks: allLines(255), rimmed: Ink.ofClasses.union([.accent])),
        FieldInks(shades: .level7 ... .level11, inks: allLines(232), rimmed: Ink.ofClasses.union([.accent])),
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
        .negative3: 217, .negative2: 224, .negative1: 255, .neutral: 231, .positive1: 195, .positive2: 159,
        .positive3: 87,
        .level0: 229, .level1: 222, .level2: 216, .level3: 210, .level4: 204, .level5: 198, .level6: 162,
        .level7: 126, .level8: 90, .level9: 53, .level10: 17, .level11: 16,
      ],
      inksOnFields: [
        FieldInks(shades: .negative3 ... .negative3, inks: lightFieldInks, rimmed: [.positive]),
        FieldInks(shades: .negative2 ... .positive3, inks: lightFieldInks),
        FieldInks(shades: .level0 ... .level5, inks: allLines(232), rimmed: Ink.ofClasses),
        FieldInks(shades: .level6 ... .level6, inks: allLines(232), rimmed: Ink.ofClasses.union([.accent])),
        FieldInks(shades: .level7 ... .level11, inks: allLines(255), rimmed: Ink.ofClasses.union([.accent])),
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

  /// The colours that the user has given the terminal, on its own background. The classes have fixed ones where there
  /// are such: most terminals' own green, bold above all, cannot be seen on white.
  public static let terminal = Theme(name: .terminal, full: ownColorsAndClasses, eight: ownColors)

  /// Green and red that can be seen on black and on white.
  private static let ownColorsAndClasses: Palette = {
    var palette = ownColors
    palette.inks.merge([
      .positive: 28, .negative: 160, .positiveDimmed: 65, .negativeDimmed: 131, .negativeStripe: 160,
      .negativeStripeDimmed: 131,
    ]) { $1 }
    return palette
  }()

  /// Of the six colours magenta alone can be read on black and on white in every palette that terminals come with.
  private static let ownColors = Palette(
    inks: [
      .accent: 5, .positive: 2, .negative: 1, .positiveDimmed: 2, .negativeDimmed: 1, .negativeStripe: 1,
      .negativeStripeDimmed: 1,
    ],
    grounds: [:],
    boldInks: [.accent, .positive, .negative, .negativeStripe],
    reversedGrounds: [.chrome])

  private static let darkFieldInks: [Ink: UInt8] = [
    .positiveDimmed: 109, .negativeDimmed: 180, .negativeStripeDimmed: 180, .axis: 250, .guide: 250,
  ]

  private static let lightFieldInks: [Ink: UInt8] = [
    .positiveDimmed: 23, .negativeDimmed: 88, .negativeStripeDimmed: 88, .axis: 239, .guide: 239,
  ]

  /// One colour for all lines and words over levels, where it is dark or light enough for all.
  private static func allLines(_ color: UInt8) -> [Ink: UInt8] {
    [.text: color, .muted: color, .curve: color, .axis: color, .guide: color]
  }
}

extension Ink {
  /// The inks of the two classes.
  static let ofClasses: Set<Ink> = [
    .positive, .negative, .positiveDimmed, .negativeDimmed, .negativeStripe, .negativeStripeDimmed,
  ]
}
