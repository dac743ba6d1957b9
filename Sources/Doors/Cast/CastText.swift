import Drawing

/// A recording in the format of asciinema: a line that says what was recorded, and a line for each event.
struct CastText {
  private(set) var lines: [String]
  private let version: CastVersion
  /// Of the event before, in thousandths of a second since the start.
  private var last = 0

  /// A recording without events yet.
  init(_ version: CastVersion, size: Size, title: String, theme: Theme.Name) {
    self.version = version
    let (columns, rows, colors) = (size.columns, size.rows, CastText.colors(theme))
    let term =
      switch version {
      case .three:
        "\"term\":{\"cols\":\(columns),\"rows\":\(rows),\"type\":\"xterm-256color\",\"theme\":\(colors)}"
      case .two:
        "\"width\":\(columns),\"height\":\(rows),\"env\":{\"TERM\":\"xterm-256color\"},\"theme\":\(colors)"
      }
    lines = ["{\"version\":\(version.rawValue),\(term),\"title\":\(quoted(title))}"]
  }

  /// What happens after so many seconds since the start.
  mutating func add(_ event: Event, at seconds: Double) {
    let now = max(last, Int((seconds * 1000).rounded()))
    let time = version == .three ? now - last : now
    // The older format knows no end.
    let (code, data) = event.line(version)
    last = now
    lines.append("[\(CastText.seconds(time)),\"\(code)\",\(quoted(data))]")
  }

  /// What can happen.
  enum Event {
    case output(String)
    /// A place to go to, by its name.
    case marker(String)
    /// The end.
    case end
  }

  /// Thousandths of a second as seconds.
  private static func seconds(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }

  /// The colours of the page; the sixteen are those of xterm, and pictures use none of them.
  private static func colors(_ theme: Theme.Name) -> String {
    "{\"fg\":\"\(VectorStyle.color(.text, theme))\",\"bg\":\"\(VectorStyle.canvas(theme))\","
      + "\"palette\":\"\(palette.joined(separator: ":"))\"}"
  }

  private static let palette = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5", "#7f7f7f",
    "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]
}

extension CastText.Event {
  fileprivate func line(_ version: CastVersion) -> (code: String, data: String) {
    switch self {
    case .output(let text): ("o", text)
    case .marker(let name): ("m", name)
    // The older format knows no end but the last thing that is shown.
    case .end: version == .three ? ("x", "0") : ("o", "\u{1B}[0m")
    }
  }
}

/// A text as JSON has it.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
