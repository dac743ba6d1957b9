import SystemPackage
import Words

/// Why no walkthrough can be called, as a part of a sentence.
func sentence(for obstacle: (path: String, error: Errno)) -> String {
  switch obstacle.error {
  case .notPermitted: wording("errors.desk.foreign-folder", ["path": obstacle.path])
  case .notDirectory: wording("errors.desk.no-folder", ["path": obstacle.path])
  case .permissionDenied: wording("errors.desk.open-folder", ["path": obstacle.path])
  default: wording("errors.desk.other", ["path": obstacle.path, "reason": "\(obstacle.error)"])
  }
}
