extension RGB {
  /// A colour of three numbers.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// How bright it is to the eye, from black, 0, to white, 1: the relative luminance of WCAG, to within 0.003.
  public var luminance: Double { 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) }

  /// Whether black stands out from it more than white does: the contrasts of WCAG, (L + 0.05) / 0.05 and
  /// 1.05 / (L + 0.05), are equal at L = 0.179.
  public var isLight: Bool { (luminance + 0.05) * (luminance + 0.05) > 0.05 * 1.05 }
}

/// The light of a level, 0…1: the curve of sRGB as a polynomial.
private func light(_ level: UInt8) -> Double {
  let share = Double(level) / 255
  return share * (share * (share * 0.305306011 + 0.682171111) + 0.012522878)
}
