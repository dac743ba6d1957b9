import CNcurses
import CTerminal
import Drawing

/// How a terminal takes its colours.
enum ColorSupport: Sendable, Hashable {
  case none
  /// The eight colours that every colour terminal has.
  case eight
  /// The palette of 256 that most terminals share.
  case palette
  /// Red, green and blue in one number.
  case direct

  /// What a terminal can do by the number of its colours, and what its user wants.
  init(hasColors: Bool, count: Int, isUnwanted: Bool) {
    switch count {
    case _ where isUnwanted || !hasColors || count < 8: self = .none
    case 256: self = .palette
    case (1 << 24)...: self = .direct
    default: self = .eight
    }
  }

  var depth: ColorDepth {
    switch self {
    case .none: .none
    case .eight: .eight
    case .palette, .direct: .full
    }
  }
}

extension ColorSupport {
  /// Switches colours on and says which the present terminal has.
  static func ofPresentTerminal(isUnwanted: Bool) -> ColorSupport {
    guard !isUnwanted, has_colors(), start_color() != ERR else { return .none }
    use_default_colors()
    let support = ColorSupport(hasColors: true, count: Int(logloss_colors()), isUnwanted: isUnwanted)
    return support == .direct && !takesDirectColors ? .eight : support
  }

  /// Old versions of ncurses cannot name colours beyond 16 bits.
  private static var takesDirectColors: Bool { logloss_direct_pair(1, directColor(16), -1) }
}

/// A palette colour as one number for terminals that take no palette. Numbers below 256 may still be looked up in the
/// palette there, so a trace of red keeps the darkest blues away from them.
func directColor(_ index: UInt8) -> Int32 {
  guard let color = RGB(paletteIndex: index) else { return Int32(index % 8) }
  let number = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
  return number < 256 ? number | 0x01_0000 : number
}
