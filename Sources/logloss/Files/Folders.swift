import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies in a folder, in no order; nothing where it cannot be read.
func entries(ofFolder path: String) -> [(name: String, isFolder: Bool)] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var entries: [(name: String, isFolder: Bool)] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
    guard name != ".", name != ".." else { continue }
    // A link to nothing is no folder.
    entries.append((name, (try? FilePath(path).appending(name).stat().type) == .directory))
  }
  return entries
}

/// Makes a folder.
///
/// - Throws: `Errno`, also where there is something of that name.
func makeNewFolder(_ path: FilePath) throws(Errno) {
  if mkdir(path.string, 0o777) != 0 { throw Errno(rawValue: errno) }
}
