import DataFiles
import Words

/// What a file is that is no table of text, with the command that makes one of it.
///
/// - Parameter path: of the file; nil for standard input.
func sentence(for format: ForeignFormat, path: String?) -> String {
  let file = shellName(path)
  // Where a command has it in quotes of its own.
  let quoted = path ?? file
  return switch format {
  case .parquet: wording("errors.foreign.parquet", ["file": quoted])
  case .arrow: wording("errors.foreign.arrow", ["file": quoted])
  case .orc: wording("errors.foreign.orc", ["file": quoted])
  case .avro: wording("errors.foreign.avro", ["file": quoted])
  case .numPy: wording("errors.foreign.numpy", ["file": quoted])
  case .pickle: wording("errors.foreign.pickle", ["file": quoted])
  case .hdf5: wording("errors.foreign.hdf5", ["file": quoted])
  case .sqlite: wording("errors.foreign.sqlite", ["file": file])
  case .spreadsheet: wording("errors.foreign.spreadsheet", ["file": file])
  case .zip: wording("errors.foreign.zip", ["file": file])
  case .zstandard: wording("errors.foreign.zstandard", ["file": file])
  case .xz: wording("errors.foreign.xz", ["file": file])
  case .bzip2: wording("errors.foreign.bzip2", ["file": file])
  case .json: wording("errors.foreign.json", ["file": quoted])
  case .html: wording("errors.foreign.html")
  }
}

/// A path as a shell takes it, in single quotes unless it needs none; a word for standard input.
func shellName(_ path: String?) -> String {
  guard let path else { return wording("errors.foreign.some-file") }
  let isPlain = path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-+=,@%".contains($0)) }
  return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
}
