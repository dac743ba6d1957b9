import Assets

/// A file that was compiled into the program.
package struct Asset {
  /// Its path within the folder of assets.
  package let path: String
  /// Its place in the table of assets.
  let index: Int

  /// What stands in it. It is decoded anew each time, so that nothing is decoded which is only looked for.
  package var text: String {
    let bytes = UnsafeBufferPointer(start: assets_bytes(index), count: assets_length(index))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of the file without folder and ending.
  package var name: String {
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(Substring(file.prefix { $0 != UInt8(ascii: ".") }))
  }

  /// The assets whose paths begin like this, in the order of their table.
  package static func all(under folder: String) -> [Asset] {
    (0..<assets_count()).compactMap { index in
      guard let path = assets_path(index).map({ String(cString: $0) }), path.hasPrefix(folder) else {
        return nil
      }
      return Asset(path: path, index: index)
    }
  }
}
