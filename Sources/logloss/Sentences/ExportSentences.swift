import Words

func sentence(for error: ExportError) -> String {
  switch error {
  case .taken(let path): wording("errors.export.taken", ["path": path])
  case .notAFile(let path): wording("errors.export.not-a-file", ["path": path])
  case .noFolder(let path, let reason):
    wording("errors.export.no-folder", ["path": path, "reason": "\(reason)"])
  case .notWritten(let path, let reason):
    wording("errors.export.not-written", ["path": path, "reason": "\(reason)"])
  }
}
