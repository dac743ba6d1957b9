/// One step of the ramps that fields are painted in. A ``Theme`` turns steps into colours; where there are too
/// few colours, characters show them.
public enum Shade: UInt8, Sendable, Hashable, CaseIterable {
  /// From surely the negative class over undecided to surely the positive one.
  case negative3, negative2, negative1, neutral, positive1, positive2, positive3
  /// From nothing to all of one quantity.
  case level0, level1, level2, level3, level4, level5, level6, level7, level8, level9, level10, level11

  /// The ramp of values from −1 to 1.
  static let signed: [Shade] = [
    .negative3, .negative2, .negative1, .neutral, .positive1, .positive2, .positive3,
  ]
  /// The ramp of values from 0 to 1.
  static let levels: [Shade] = [
    .level0, .level1, .level2, .level3, .level4, .level5, .level6, .level7, .level8, .level9, .level10,
    .level11,
  ]

  /// The ink of its character where the shade has no colour of its own.
  var plainInk: Ink {
    switch self {
    case .negative3, .negative2, .negative1: .negativeDimmed
    case .positive1, .positive2, .positive3: .positiveDimmed
    default: .guide
    }
  }

  /// How far up its ramp the shade is, 0…1; characters grow denser with it.
  var height: Double {
    self < .level0
      ? Double(rawValue) / Double(Shade.signed.count - 1)
      : Double(rawValue - Shade.level0.rawValue) / Double(Shade.levels.count - 1)
  }
}

extension Shade {
  /// What the values of a field mean.
  public enum Scale: Sendable, Hashable {
    /// −1 is surely the negative class, 0 undecided, 1 surely the positive one.
    case signed
    /// 0 is nothing, 1 is all of one quantity.
    case level

    /// The value of the first shade; the last one is that of 1.
    package var lowest: Double { self == .signed ? -1 : 0 }

    /// From the lowest value to the highest, evenly spaced.
    package var shades: [Shade] { self == .signed ? Shade.signed : Shade.levels }
  }
}

extension Shade: Comparable {
  /// By place in the list: all of the signed ramp before the levels.
  public static func < (first: Shade, second: Shade) -> Bool { first.rawValue < second.rawValue }
}
