import CSockets
import Curses
import SystemPackage

/// The folders in which walkthroughs of this user can be called. A walkthrough takes the first that it can have; a desk
/// looks into all, for it may have been started by another way, with other variables.
struct SessionFolders {
  /// A folder that may serve.
  fileprivate struct Candidate {
    let path: String
    /// Whether it lies in a folder that belongs to this user alone.
    let isInOwnFolder: Bool
  }

  private let candidates: [Candidate]

  /// Those that the environment and the system name.
  init() {
    let user = logloss_user()
    let runtime = [environmentValue("XDG_RUNTIME_DIR"), "/run/user/\(user)"].compactMap(\.self)
    candidates =
      runtime.map { Candidate(path: $0 + "/logloss", isInOwnFolder: true) }
      + [Candidate(path: "/tmp/logloss-\(user)", isInOwnFolder: false)]
  }

  /// One folder alone.
  init(only path: String) { candidates = [Candidate(path: path, isInOwnFolder: false)] }

  /// The folder to listen in, which is made where it is not there; nil where there can be none.
  func folderToListenIn() -> String? {
    candidates.first { $0.isOfUse && logloss_private_folder($0.path, true) == 0 }?.path
  }

  /// All folders to look into.
  var existing: [String] {
    candidates.filter { $0.isOfUse && logloss_private_folder($0.path, false) == 0 }.map(\.path)
  }

  /// Why no walkthrough can have a folder, as far as that can be told by trying; nil where one can.
  var obstacle: (path: String, error: Errno)? {
    guard folderToListenIn() == nil, let last = candidates.last(where: \.isOfUse) else { return nil }
    return (last.path, Errno(rawValue: logloss_private_folder(last.path, true)))
  }
}

extension SessionFolders.Candidate {
  /// Nobody else may move it away, and a socket in it has a path that is short enough.
  fileprivate var isOfUse: Bool {
    guard path.utf8.count + longestName < logloss_longest_socket_path() else { return false }
    return !isInOwnFolder || logloss_is_own_folder(String(path.dropLast("/logloss".count)))
  }
}

/// Bytes: the number of a process, and what stands before it and behind.
private let longestName = 20
