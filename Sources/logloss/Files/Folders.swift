import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FilePath {
  /// Whether anything has that name.
  var isThere: Bool {
    // What cannot be looked at is as good as gone.
    (try? stat()) != nil
  }
}

/// The folder that the program was started in; nil where it is gone.
func workingFolder() -> FilePath? {
  guard let path = getcwd(nil, 0) else { return nil }
  defer { free(path) }
  return FilePath(platformString: path)
}

/// Makes a folder, and those that it lies in, for their owner alone, as far as they are not there.
///
/// - Throws: `Errno`.
func makePrivateFolder(_ path: FilePath) throws(Errno) {
  // What cannot be looked at is tried to be made, which says why it cannot.
  if (try? path.stat().type) == .directory { return }
  let parent = path.removingLastComponent()
  if !parent.isEmpty, parent != path { try makePrivateFolder(parent) }
  guard mkdir(path.string, 0o700) != 0 else { return }
  let error = Errno(rawValue: errno)
  // Another program may have made it by now.
  if error != .fileExists || (try? path.stat().type) != .directory { throw error }
}

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
