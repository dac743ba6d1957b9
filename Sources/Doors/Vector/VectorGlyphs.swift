import Drawing

/// A text that is no words but drawn: of blocks, as a large sign of a formula, or of lines, as a brace or the key of a
/// legend. Fonts draw such signs with gaps; here they are shapes.
struct VectorGlyphs {
  private let glyphs: [Glyph]
  private let start: VectorPoint
  private let ink: Ink
  /// A key of a legend is a piece of the line that it stands for.
  private let isKey: Bool

  /// nil for a text with a letter, a digit or any other sign in it.
  init?(_ text: PlacedText, _ ink: Ink, isKey: Bool) {
    var glyphs: [Glyph] = []
    for character in text.text {
      guard let glyph = Glyph(character) else { return nil }
      glyphs.append(glyph)
    }
    self.glyphs = glyphs
    self.ink = ink
    self.isKey = isKey
    start = VectorPoint(text.origin)
  }

  /// The element: one path, from the upper left corner of the first cell.
  var element: String {
    let name = VectorStyle.name(of: ink)
    if isKey { return "<path class=\"l \(name)\" d=\"\(start.start)m0 100\(key)\"/>" }
    let hasLines = glyphs.contains { $0.isLine }
    return hasLines
      ? "<path class=\"l \(name) k\" d=\"\(start.start)\(lines)\"/>"
      : "<path class=\"\(name) f\" d=\"\(start.start)\(blocks)\"/>"
  }

  /// Lines along the middle of a row, as long as what is filled.
  private var key: String {
    runs {
      $0.isLine || !$0.quarters.isDisjoint(with: [.upperLeft, .lowerLeft])
    } right: {
      $0.isLine || !$0.quarters.isDisjoint(with: [.upperRight, .lowerRight])
    }.map { run in "m\(run.gap) 0h\(run.length)" }.joined()
  }

  /// Rectangles of the upper halves of the cells, and of the lower ones.
  private var blocks: String {
    let upper = runs {
      $0.quarters.contains(.upperLeft)
    } right: {
      $0.quarters.contains(.upperRight)
    }
    let lower = runs {
      $0.quarters.contains(.lowerLeft)
    } right: {
      $0.quarters.contains(.lowerRight)
    }
    return rectangles(upper) + (lower.isEmpty ? "" : "m0 100" + rectangles(lower))
  }

  /// They begin and end where they are called.
  private func rectangles(_ runs: [Run]) -> String {
    var place = 0
    let paths = runs.map { run in
      // Closed, a path goes on from where it began.
      let (gap, length) = (place == 0 ? run.gap : run.gap + place, run.length)
      place = length
      return "m\(gap) 0h\(length)v100h-\(length)z"
    }
    let end = runs.reduce(0) { $0 + $1.gap + $1.length } - place
    return paths.joined() + (end == 0 ? "" : "m\(-end) 0")
  }

  private var lines: String {
    glyphs.enumerated().map { index, glyph in
      switch glyph {
      case .line: "m0 100h100m0-100"
      case .upright: "m50 0v200m50-200"
      case .lowerLeft: "m50 0q0 100 50 100m0-100"
      case .lowerRight: "m50 0q0 100-50 100m100-100"
      case .upperLeft: "m50 200q0-100 50-100m0-100"
      case .upperRight: "m50 200q0-100-50-100m100-100"
      case .blocks: "m100 0"
      }
    }.joined()
  }

  // MARK: Runs

  /// Half columns that are filled, after some that are not, in units.
  private struct Run {
    var gap: Int
    var length: Int
  }

  private func runs(left: (Glyph) -> Bool, right: (Glyph) -> Bool) -> [Run] {
    var runs: [Run] = []
    var gap = 0
    var isOpen = false
    for isFilled in glyphs.flatMap({ [left($0), right($0)] }) {
      if isFilled, isOpen {
        runs[runs.count - 1].length += 50
      } else if isFilled {
        runs.append(Run(gap: gap, length: 50))
        gap = 0
      } else {
        gap += 50
      }
      isOpen = isFilled
    }
    return runs
  }
}

/// A sign that is drawn.
private enum Glyph {
  struct Quarters: OptionSet {
    let rawValue: Int
    static let upperLeft = Quarters(rawValue: 1)
    static let upperRight = Quarters(rawValue: 2)
    static let lowerLeft = Quarters(rawValue: 4)
    static let lowerRight = Quarters(rawValue: 8)
  }

  /// The quarters of a cell that are filled; none for a blank.
  case blocks(Quarters)
  case line, upright
  /// A corner, by where it stands on a frame.
  case lowerLeft, lowerRight, upperLeft, upperRight

  init?(_ character: Character) {
    switch character {
    case " ": self = .blocks([])
    case "▀": self = .blocks([.upperLeft, .upperRight])
    case "▄": self = .blocks([.lowerLeft, .lowerRight])
    case "█": self = .blocks([.upperLeft, .upperRight, .lowerLeft, .lowerRight])
    case "▌": self = .blocks([.upperLeft, .lowerLeft])
    case "▐": self = .blocks([.upperRight, .lowerRight])
    case "▘": self = .blocks([.upperLeft])
    case "▝": self = .blocks([.upperRight])
    case "▖": self = .blocks([.lowerLeft])
    case "▗": self = .blocks([.lowerRight])
    case "▙": self = .blocks([.upperLeft, .lowerLeft, .lowerRight])
    case "▟": self = .blocks([.upperRight, .lowerLeft, .lowerRight])
    case "▛": self = .blocks([.upperLeft, .upperRight, .lowerLeft])
    case "▜": self = .blocks([.upperLeft, .upperRight, .lowerRight])
    case "▚": self = .blocks([.upperLeft, .lowerRight])
    case "▞": self = .blocks([.upperRight, .lowerLeft])
    case "─", "━", "╌", "┄", "╴", "╸": self = .line
    case "│", "┃": self = .upright
    case "╰", "└": self = .lowerLeft
    case "╯", "┘": self = .lowerRight
    case "╭", "┌": self = .upperLeft
    case "╮", "┐": self = .upperRight
    default: return nil
    }
  }

  var quarters: Quarters { if case .blocks(let quarters) = self { quarters } else { [] } }

  var isLine: Bool { if case .blocks = self { false } else { true } }
}
