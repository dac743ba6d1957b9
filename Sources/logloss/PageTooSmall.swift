import Drawing
import Explainer
import Words

/// A page that was asked for is smaller than pages can be.
struct PageTooSmall: Error, CustomStringConvertible {
  let size: Size

  var description: String {
    wording(
      "commands.page-too-small.text",
      [
        "columns": "\(size.columns)", "rows": "\(size.rows)", "least columns": "\(smallestSize.columns)",
        "least rows": "\(smallestSize.rows)",
      ])
  }
}
