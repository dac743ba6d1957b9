import CFiles
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a text to a new file: afterwards the whole file is there, or none. Nothing is left behind where it fails, and
/// no file is ever written over. This and ``writeWhole(_:toOwnFile:)`` are the ways in which the program writes files.
///
/// - Throws: `Errno`; `.fileExists` where the name is taken, by whatever it may be.
func writeWhole(_ text: String, toNewFile path: FilePath) throws(Errno) {
  try write(text, to: path, replacing: false)
}

/// Writes a text to a file, in the place of one that is there if there is one: afterwards the name stands for all of the
/// new file, or still for the old one.
///
/// - Throws: `Errno`; `.fileExists` where the name is that of something else than a file.
func writeWhole(_ text: String, inPlaceOf path: FilePath) throws(Errno) {
  try write(text, to: path, replacing: true)
}

private func write(_ text: String, to path: FilePath, replacing: Bool) throws(Errno) {
  // Who ends the program now, or sets a limit to its files, does not end it half-way.
  logloss_hold_signals()
  defer { logloss_let_signals_come() }
  // Nothing is written in vain, and the reason is the right one in a folder in which nothing can be written.
  guard !isTaken(path) || replacing && isRegularFile(path) else { throw .fileExists }
  // What has no name yet cannot take another's.
  if !replacing, try writeUnnamed(text, for: path) { return }
  // What only some may read stays so. Where that cannot be told the file is as a new one.
  let permissions = replacing ? try? path.stat(followTargetSymlink: false).permissions : nil
  try writeBeside(text, path, replacing: replacing, permissions: permissions ?? newFilePermissions)
}

private let newFilePermissions: FilePermissions = [.ownerReadWrite, .groupReadWrite, .otherReadWrite]

/// Whether there is a file of that name, and no folder, link or device.
func isRegularFile(_ path: FilePath) -> Bool {
  // Where that cannot be told it is left alone.
  (try? path.stat(followTargetSymlink: false).type) == .regular
}

/// Writes a text to a file of the program's own, which nobody else may read, in the place of the one that is there:
/// afterwards the whole new file is there, or what was there before.
///
/// - Throws: `Errno`.
func writeWhole(_ text: String, toOwnFile path: FilePath) throws(Errno) {
  logloss_hold_signals()
  defer { logloss_let_signals_come() }
  try writeBeside(text, path, replacing: true, permissions: .ownerReadWrite)
}

/// Whether there is something of that name, also a link that leads nowhere.
func isTaken(_ path: FilePath) -> Bool {
  // Where even that cannot be told, the attempt will say why.
  (try? path.stat(followTargetSymlink: false)) != nil
}

/// Writes a file that has no name until it is whole. False where that cannot be done here: some file systems have no
/// such files, and without /proc they get no name.
private func writeUnnamed(_ text: String, for path: FilePath) throws(Errno) -> Bool {
  let number = logloss_open_unnamed(folder(of: path).string)
  guard number >= 0 else { return false }
  let file = FileDescriptor(rawValue: number)
  // All of it has reached the disk before.
  defer { try? file.close() }
  try file.writeToDisk(text)
  let error = logloss_name(number, path.string)
  if error == Errno.fileExists.rawValue { throw .fileExists }
  return error == 0
}

/// Writes a file under a name first that no pattern for data finds, and renames it.
private func writeBeside(
  _ text: String, _ path: FilePath, replacing: Bool,
  permissions: FilePermissions
) throws(Errno) {
  let name = ".\(path.lastComponent?.string ?? "").\(UInt64.random(in: 0 ... .max)).unfinished"
  let beside = folder(of: path).appending(name)
  let file = try newFile(beside, permissions)
  var isInPlace = false
  defer {
    // All of it has reached the disk before.
    try? file.close()
    if !isInPlace { unlink(beside.string) }
  }
  try file.writeToDisk(text)
  let error =
    replacing ? replace(path.string, by: beside.string) : logloss_rename_to_free(beside.string, path.string)
  guard error == 0 else { throw Errno(rawValue: error) }
  isInPlace = true
}

/// Gives a file the name of another one, which is gone with that; 0, or the number of the error.
private func replace(_ name: String, by file: String) -> Int32 { rename(file, name) == 0 ? 0 : errno }

private func newFile(_ path: FilePath, _ permissions: FilePermissions) throws(Errno) -> FileDescriptor {
  do {
    return try FileDescriptor.open(
      path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
      permissions: permissions)
  } catch {
    throw error as? Errno ?? .ioError
  }
}

private func folder(of path: FilePath) -> FilePath {
  let folder = path.removingLastComponent()
  return folder.isEmpty ? "." : folder
}

extension FileDescriptor {
  /// Writes the whole text, and waits until the disk has it: some file systems notice only then that there is no room.
  fileprivate func writeToDisk(_ text: String) throws(Errno) {
    do {
      try write(text)
    } catch {
      throw error as? Errno ?? .ioError
    }
    guard fsync(rawValue) != 0 else { return }
    let error = Errno(rawValue: errno)
    // Some file systems know no disk to wait for.
    if ![.invalidArgument, .notSupported, .noFunction].contains(error) { throw error }
  }
}
