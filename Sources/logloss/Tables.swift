import DataFiles
import SystemPackage
import Words

/// A table that somebody brought: a file, standard input, or files that are its parts.
struct Table: Equatable {
  /// Of the files, in the order of their rows; `-` is standard input.
  let paths: [String]
  /// What it is called in sentences.
  let name: String

  /// Whether it can be read only once.
  var isInput: Bool { paths.contains("-") }

  /// The first file, for errors that concern the whole table; nil for standard input.
  var file: String? { isInput ? nil : paths.first }

  /// A file, or the files of a folder in the order of their names, as programs leave a table that they wrote in parts.
  ///
  /// - Throws: ``DataFileError`` for a folder that holds none.
  init(_ path: String) throws(DataFileError) {
    name = path == "-" ? wording("commands.scoring.standard-input") : path
    paths = isFolder(path) ? try partFiles(in: path) : [path]
  }

  /// Files that are parts of one table, or folders of such.
  init(parts: [String]) throws(DataFileError) {
    var paths: [String] = []
    for part in parts { paths += try Table(part).paths }
    self.paths = paths
    name = wording("commands.scoring.parts", ["first": parts.first ?? "", "others": Count(parts.count - 1)])
  }

  /// Reads the table; says how far it is where that takes long.
  ///
  /// - Throws: ``DataFileError``.
  func read(_ format: DataFormat) throws(DataFileError) -> DataFile {
    var line = ProgressLine(
      isInput ? wording("commands.scoring.reading-input") : wording("commands.scoring.reading-file"))
    defer { line.close() }
    return try readDataFile(parts: paths, format: format) { line.show($0) }
  }
}

private func isFolder(_ path: String) -> Bool {
  // What cannot be looked at is told when it is opened.
  path != "-" && (try? FilePath(path).stat().type) == .directory
}

/// The files of a folder that may hold rows. Programs mark those that do not by a point or a line before the name.
private func partFiles(in folder: String) throws(DataFileError) -> [String] {
  let names = entries(ofFolder: folder).filter { !$0.isFolder && !"._".contains($0.name.prefix(1)) }
    .map(\.name).sorted()
  guard !names.isEmpty else { throw DataFileError(file: folder, .isDirectory) }
  return names.map { FilePath(folder).appending($0).string }
}

/// Whether the names of files are alike but for numbers, and speak of parts.
func lookLikeParts(_ paths: [String]) -> Bool {
  let names = paths.map { (FilePath($0).lastComponent?.string ?? $0).lowercased() }
  guard Set(names.map { $0.replacing(/\d+/, with: "#") }).count == 1, Set(names).count > 1 else {
    return false
  }
  return names.allSatisfy { $0.contains(/(part|chunk|shard|split|piece|-of-)[-_.]?\d+/) }
}
