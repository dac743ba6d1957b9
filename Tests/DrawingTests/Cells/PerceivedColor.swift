import Drawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour as light: linear red, green and blue in 0…1.
struct PerceivedColor {
  private let light: [Double]

  private init(light: [Double]) { self.light = light }

  init(_ color: RGB) {
    light = [color.red, color.green, color.blue].map { PerceivedColor.linear(Double($0) / 255) }
  }

  /// The ratio of two luminances as WCAG counts it, 1…21.
  func contrast(to other: PerceivedColor) -> Double {
    let (darker, lighter) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The distance in Lab under D65, as CIE 1976 has it.
  func difference(to other: PerceivedColor) -> Double {
    zip(lab, other.lab).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  /// L* of Lab, from black, 0, to white, 100.
  var lightness: Double { lab[0] }

  func seen(by vision: ColorVision) -> PerceivedColor {
    PerceivedColor(light: product(vision.matrix, light).map { min(1, max(0, $0)) })
  }

  private var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  private var lab: [Double] {
    let white = [0.95047, 1, 1.08883]
    let f = zip(product(PerceivedColor.toXYZ, light), white).map { PerceivedColor.labCurve($0 / $1) }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static let toXYZ = [
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
  ]

  private static func labCurve(_ value: Double) -> Double {
    let delta = 6.0 / 29
    return value > delta * delta * delta ? cbrt(value) : value / (3 * delta * delta) + 4.0 / 29
  }

  private static func linear(_ component: Double) -> Double {
    component <= 0.04045 ? component / 12.92 : pow((component + 0.055) / 1.055, 2.4)
  }
}

/// Ways to see colours; those without one kind of cone after Machado and others, 2009, at severity 1.
enum ColorVision: CaseIterable {
  case common, deuteranopia, protanopia, tritanopia

  /// What becomes of linear red, green and blue.
  var matrix: [[Double]] {
    switch self {
    case .common: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}

private func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
  matrix.map { row in zip(row, vector).map { $0 * $1 }.reduce(0, +) }
}
