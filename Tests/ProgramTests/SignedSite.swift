import Foundation
import Subprocess
import SystemPackage
import Testing

/// Folders that stand in for the site from which swiftly is downloaded, one for each way in which that can go.
///
/// The swiftly in them is a shell script. It notes its calls, and `SWIFTLY_FAILS` says where it is to fail.
struct SignedSite {
  /// What is there to be downloaded.
  enum Kind: String, CaseIterable {
    case good, changed, short, missing, stranger, expired
  }

  /// Whether this machine can sign and download; `Scripts/test` sees to it.
  static let canBeMade = ["gpg", "gpg-agent", "curl"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  /// It is made once: to make keys takes a moment.
  static let shared = Task { try await SignedSite() }

  private static let folder =
    FileManager.default.temporaryDirectory.appending(path: "logloss-\(UUID().uuidString)")

  /// The variables that lead the scripts there.
  func addresses(_ kind: Kind) -> [Environment.Key: String] {
    let site = "file://\(Self.folder.path)"
    return ["LOGLOSS_SWIFTLY_URL": "\(site)/\(kind.rawValue)", "LOGLOSS_SWIFT_KEYS_URL": "\(site)/keys.asc"]
  }

  private init() async throws {
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    // What remains of it when the tests end is of no use.
    atexit { try? FileManager.default.removeItem(at: SignedSite.folder) }
    try "#!/bin/bash\n\(Self.swiftly)\n".write(
      to: Self.folder.appending(path: "swiftly"), atomically: true, encoding: .utf8)
    let result = try await Subprocess.run(
      .path("/bin/bash"), arguments: ["-c", Self.making, "making", Self.folder.path],
      environment: .inherit.updating(["GNUPGHOME": "\(Self.folder.path)/secret"]), input: .none,
      output: .discarded, error: .string(limit: 1 << 16))
    try #require(result.terminationStatus.isSuccess, "\(result.standardError)")
  }

  private static let making = """
    set -e
    cd "$1" && chmod +x swiftly && mkdir -m 700 secret && mkdir good changed short missing stranger expired
    archive=swiftly-x86_64.tar.gz
    long_ago=(--faked-system-time 20200101T000000)
    gpg() { command gpg --batch --quiet --passphrase '' "$@"; }
    gpg --quick-gen-key good@example.org ed25519 sign never
    gpg --quick-gen-key stranger@example.org ed25519 sign never
    gpg "${long_ago[@]}" --quick-gen-key expired@example.org ed25519 sign 1d
    gpg --armor --export good@example.org expired@example.org >keys.asc
    tar -czf "good/$archive" swiftly
    for site in changed short stranger expired; do cp "good/$archive" "$site"; done
    gpg --local-user good@example.org --detach-sign "good/$archive"
    for site in changed short missing; do cp "good/$archive.sig" "$site"; done
    gpg --local-user stranger@example.org --detach-sign "stranger/$archive"
    # An hour later: at the same time the key would still lie in the future.
    gpg --faked-system-time 20200101T010000 --local-user expired@example.org --detach-sign "expired/$archive"
    printf x >>"changed/$archive"
    head -c 100 "good/$archive" >"short/$archive"
    gpgconf --kill all
    """

  private static let swiftly = """
    PATH=/usr/bin:/bin
    echo "swiftly $*" >>"$HOME/../calls"
    case $1 in
    init)
      mkdir -p "$SWIFTLY_HOME_DIR/bin"
      case "${SWIFTLY_FAILS-} $*" in
      setup*) exit 1 ;;
      "system "*--platform*) ;;
      system*) exit 1 ;;
      esac
      cp "$0" "$SWIFTLY_BIN_DIR/swiftly" ;;
    install)
      [ "${SWIFTLY_FAILS-}" != silently ] || exit 0
      programs=$SWIFTLY_TOOLCHAINS_DIR/$2/usr/bin
      mkdir -p "$programs"
      printf '#!/bin/bash\\necho "Swift version %s (stand-in)"\\n' "$2" >"$programs/swift"
      chmod +x "$programs/swift"
      [ "${SWIFTLY_FAILS-}" != halfway ] ;;
    esac
    """
}
