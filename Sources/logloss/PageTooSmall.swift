import Drawing
import Explainer

/// A page that was asked for is smaller than pages can be.
struct PageTooSmall: Error, CustomStringConvertible {
  let size: Size

  var description: String {
    "--size \(size.columns)x\(size.rows) is too small: pages need at least "
      + "\(smallestSize.columns) columns and \(smallestSize.rows) rows."
  }
}
