import Drawing

/// A frame as it is kept in a file: its text, then a plane of letters that say how each cell looks, then what
/// the letters mean.
struct Golden {
  let text: String

  init(_ frame: Frame) {
    var legend: [Style] = []
    let plane = (0..<frame.size.rows).map { row in
      String(frame.row(row).map { Golden.letter($0.style, &legend) })
    }
    let meanings = zip(Golden.letters, legend).map { "\($0) \(Golden.words($1))" }
    text = (frame.lines + ["--- style"] + plane + ["--- legend"] + meanings).joined(separator: "\n") + "\n"
  }

  private static let letters = Array(".abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

  private static func letter(_ style: Style, _ legend: inout [Style]) -> Character {
    if legend.isEmpty { legend.append(Style()) }
    let index = legend.firstIndex(of: style) ?? legend.count
    if index == legend.count { legend.append(style) }
    return letters[min(index, letters.count - 1)]
  }

  private static func words(_ style: Style) -> String {
    let emphasis = [style.isBold ? "bold" : "", style.isReversed ? "reversed" : ""]
    return (["\(style.ink)", "on \(style.ground)"] + emphasis).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
