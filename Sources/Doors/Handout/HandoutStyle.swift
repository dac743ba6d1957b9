import Drawing
import Insight

/// The looks of a handout and what steps through it, which stand in files.
enum HandoutStyle {
  /// The style sheet: paper is white whatever the theme.
  static func sheet(_ theme: VectorTheme) -> String {
    let (light, dark) = (colors(.light), colors(.dark))
    let page =
      switch theme {
      case .auto: ":root{\(light)}@media(prefers-color-scheme:dark){:root{\(dark)}}"
      case .dark: ":root{\(dark)}"
      case .light: ":root{\(light)}"
      }
    return VectorStyle.sheet(theme) + page + "\n@media print{\(VectorStyle.colors(.light)):root{\(light)}}\n"
      + file("handout.css")
  }

  /// What steps through it.
  static var script: String { file("handout.js") }

  /// The page, its text, and text that has just come.
  private static func colors(_ name: Theme.Name) -> String {
    "--page:\(VectorStyle.canvas(name));--text:\(VectorStyle.color(.text, name));"
      + "--pale:\(VectorStyle.color(.muted, name))"
  }

  private static func file(_ name: String) -> String {
    // It was compiled in, and a test reads it.
    Asset.all(under: "export/" + name).first?.text ?? ""
  }
}
