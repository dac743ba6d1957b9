public import Drawing

/// A picture as a drawing in SVG: the same marks in the same places as on the screen, as shapes of any size.
public struct VectorPicture: Sendable {
  private let size: Size
  private let placement: Placement

  /// The size, in cells, that pictures are laid out in.
  public static let ordinarySize = Size(columns: 76, rows: 20)

  /// The size for a scene: the ordinary one, or higher where a table has more rows than that has room for. On a screen
  /// one can read on; on paper all of it must be there.
  public static func size(of scene: Scene) -> Size {
    let sizes = stride(from: ordinarySize.rows, through: mostRows, by: 4).map {
      Size(columns: ordinarySize.columns, rows: $0)
    }
    return sizes.first { !scene.placed(in: $0, symbols: .quadrants).hidesRows } ?? ordinarySize
  }

  /// As many as can be read on a page of paper.
  private static let mostRows = 80

  /// A scene laid out on a page of that many cells.
  public init(_ scene: Scene, size: Size) {
    self.size = size
    placement = scene.placed(in: size, symbols: .quadrants)
  }

  /// The whole file: one picture in the colours of a theme, with its name and its description for those who do not see
  /// it.
  public func document(title: String, description: String, theme: VectorTheme) -> String {
    document(title: title, description: description, theme: theme, cuts: cuts, movement: nil)
  }

  /// The file with what moves before the picture is there, and the styles of that.
  func document(
    title: String, description: String, theme: VectorTheme, cuts: [Int],
    movement: (sheet: String, elements: String)?
  ) -> String {
    let names = names(title, description, ("t", "d"))
    let clips = cuts.isEmpty ? "" : "<defs>" + cuts.map(VectorMarks.clip).joined() + "</defs>"
    let marks = VectorMarks(placement).elements.joined(separator: "\n")
    let body =
      movement.map { "\n\($0.elements)\n<g id=\"end\">\n\(marks)\n</g>\n</svg>\n" } ?? "\n\(marks)\n</svg>\n"
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"v\" role=\"img\" aria-labelledby=\"t d\" "
      + "viewBox=\"\(viewBox)\" width=\"\(width / 10)\" height=\"\(height / 10)\" xml:space=\"preserve\">\n"
      + names + "\n<style>\(VectorStyle.sheet(theme))\(movement?.sheet ?? "")</style>\n"
      + VectorStyle.patterns + clips + background + body
  }

  /// The picture as a part of a page that has the styles and the definitions of all.
  func part(title: String, description: String, titleID: String, descriptionID: String) -> String {
    "<svg class=\"v\" viewBox=\"\(viewBox)\">" + names(title, description, (titleID, descriptionID))
      + background + "<g class=\"marks\">" + VectorMarks(placement).elements.joined() + "</g></svg>"
  }

  /// Whether it is higher than wide.
  var isTall: Bool { height > width }

  /// The heights above which its curves are cut off.
  var cuts: [Int] { VectorMarks(placement).cuts }

  private func names(_ title: String, _ description: String, _ ids: (title: String, words: String)) -> String
  {
    "<title id=\"\(ids.title)\">\(markup(title))</title>\n"
      + "<desc id=\"\(ids.words)\">\(markup(description))</desc>"
  }

  private var width: Int { size.columns * VectorUnits.column + 2 * VectorUnits.margin }
  private var height: Int { size.rows * VectorUnits.row + 2 * VectorUnits.margin }
  private var viewBox: String { "\(-VectorUnits.margin) \(-VectorUnits.margin) \(width) \(height)" }

  private var background: String {
    let margin = VectorUnits.margin
    return "<rect class=\"b\" x=\"\(-margin)\" y=\"\(-margin)\" width=\"\(width)\" height=\"\(height)\"/>"
  }
}

extension Placement {
  /// Whether a table says that it has more rows.
  fileprivate var hidesRows: Bool { marks.contains { $0.id.role.name.hasPrefix("more of ") } }
}
