import Assets

/// A file that was compiled into the program.
package struct Asset {
  /// Its path within the folder of assets.
  package let path: String
  package let text: String

  /// The name of the file without folder and ending.
  package var name: String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  /// The assets whose paths begin like this, in the order of their table.
  package static func all(under folder: String) -> [Asset] {
    (0..<assets_count()).compactMap { index in
      guard let path = assets_path(index).map({ String(cString: $0) }), path.hasPrefix(folder) else {
        return nil
      }
      let bytes = UnsafeBufferPointer(start: assets_bytes(index), count: assets_length(index))
      return Asset(path: path, text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
