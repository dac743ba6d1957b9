import Foundation
import Subprocess
import SystemPackage
import Testing

/// Where swiftly keeps its things, in the user's folder.
private let swiftly = ".local/share/swiftly"

/// A machine that can download and verify, with these programs besides.
private func machine(_ programs: [String: String] = [:]) throws -> Machine {
  let installers = ["curl", "gpg", "tar"].map { ($0, Machine.real($0)) }
  return try Machine(programs.merging(installers) { given, _ in given })
}

extension Machine {
  /// Asks for Swift, where the site of its installer is of that kind, and says where it is.
  fileprivate func requireSwift(
    _ kind: SignedSite.Kind = .good, _ arguments: String..., typing: String? = nil,
    setting: [Environment.Key: String] = [:]
  ) async throws -> Outcome {
    let addresses = try await SignedSite.shared.value.addresses(kind)
    return try await run(
      "require_swift; command -v swift", arguments: arguments, typing: typing,
      setting: addresses.merging(setting) { $1 })
  }

  /// The path of a Swift that was installed.
  fileprivate func path(ofSwift version: String) -> String {
    home.appending(path: "\(swiftly)/toolchains/\(version)/usr/bin/swift").path
  }
}

/// The version that the scripts install.
private let release = {
  let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Scripts/install-swift.sh")
  let text = try? String(contentsOf: script, encoding: .utf8)
  return text?.firstMatch(of: /(?m)^swift_release=(.*)$/).map { String($0.1) } ?? "none"
}()

/// Says with its last words that nothing was installed, and that is so.
private func leavesNothing(
  _ outcome: Outcome, _ machine: Machine, _ words: String, location: SourceLocation = #_sourceLocation
) throws {
  #expect(outcome.status == .exited(1) && outcome.output.isEmpty, sourceLocation: location)
  let last = outcome.complaint.split(separator: "\n").last ?? ""
  #expect(last.contains(words), "\(outcome.complaint)", sourceLocation: location)
  #expect(last.contains("nothing was installed"), "\(outcome.complaint)", sourceLocation: location)
  #expect(try machine.kept().isEmpty, sourceLocation: location)
}

@Suite(
  "Where there is no Swift that will do, the scripts",
  .enabled(if: SignedSite.canBeMade, "gpg, gpg-agent and curl are needed"))
struct InstallSwiftTests {
  @Test("install it when told --yes, for themselves, and say before what and where")
  func yes() async throws {
    let machine = try machine()
    let outcome = try await machine.requireSwift(.good, "--yes")
    #expect(outcome.output == "\(machine.path(ofSwift: release))\nready\n", "\(outcome.complaint)")
    let before = outcome.complaint.split(separator: "\n").prefix { !$0.contains("downloading") }.joined()
    for words in ["Swift is missing", release, "GB", machine.home.appending(path: swiftly).path] {
      #expect(before.contains(words), "\(before)")
    }
    #expect(machine.noted().map { $0.prefix(15) } == ["swiftly init --", "swiftly install"])
    #expect(try machine.kept().allSatisfy { $0.hasPrefix(".local") })
  }

  @Test("find it at once the next time, though PATH does not name it and the site is gone")
  func again() async throws {
    let machine = try machine()
    _ = try await machine.requireSwift(.good, "--yes")
    let outcome = try await machine.requireSwift(.missing)
    #expect(outcome.output == "\(machine.path(ofSwift: release))\nready\n" && outcome.complaint.isEmpty)
  }

  @Test("keep a first --yes for themselves, and pass all others on")
  func arguments() async throws {
    let run = { try await Machine([:]).run(":", arguments: $0).output }
    #expect(try await run(["--yes", "print", "--yes"]) == "ready print --yes\n")
    #expect(try await run(["--yes", "--yes"]) == "ready --yes\n")
    #expect(try await run(["print", "--yes", "two words"]) == "ready print --yes two words\n")
    #expect(try await run([]) == "ready\n")
  }

  @Test("ask once, and install it after a yes", arguments: ["y\n", "YES\n"])
  func asked(answer: String) async throws {
    let machine = try machine()
    let outcome = try await machine.requireSwift(typing: answer)
    #expect(outcome.output == "\(machine.path(ofSwift: release))\nready\n", "\(outcome.complaint)")
    #expect(outcome.complaint.split(separator: "[y/N]", omittingEmptySubsequences: false).count == 2)
  }

  @Test("install nothing after any other answer", arguments: ["n\n", "\n", "yesterday\n", "\u{4}"])
  func declined(answer: String) async throws {
    let machine = try machine()
    let outcome = try await machine.requireSwift(typing: answer)
    try leavesNothing(outcome, machine, "install Swift")
    #expect(machine.noted().isEmpty)
  }

  @Test("refuse in one sentence where nobody can answer")
  func nobody() async throws {
    let machine = try machine()
    isRefused(try await machine.requireSwift(), "Swift is missing", "\"Scripts/run --yes\" installs", "GB")
    #expect(try machine.kept().isEmpty && machine.noted().isEmpty)
  }

  @Test(
    "put theirs before one that is too old, or another program of that name",
    arguments: ["Swift version 5.9 (swift-5.9-RELEASE)", "python-swiftclient 4.2.0"])
  func before(says: String) async throws {
    let machine = try machine(["swift": "echo '\(says)'"])
    isRefused(try await machine.requireSwift(), "--yes")
    let outcome = try await machine.requireSwift(.good, "--yes")
    #expect(outcome.output == "\(machine.path(ofSwift: release))\nready\n", "\(outcome.complaint)")
  }

  @Test("never run an installer that is not wholly there or not signed by a good key that is known")
  func unverified() async throws {
    for kind in SignedSite.Kind.allCases where kind != .good {
      let machine = try machine()
      let outcome = try await machine.requireSwift(kind, "--yes")
      try leavesNothing(outcome, machine, kind == .missing ? "could not be downloaded" : "valid signature")
      #expect(machine.noted().isEmpty, "\(kind)")
    }
  }

  @Test("leave nothing of a transfer that breaks off")
  func broken() async throws {
    // Writes half of what it is to fetch, and says so as curl does.
    let machine = try machine([
      "curl": "printf half >\"${@: -2:1}\"; echo 'curl: (18) transfer closed' >&2; exit 18"
    ])
    try leavesNothing(
      try await machine.requireSwift(.good, "--yes"), machine, "could not be downloaded completely")
  }

  @Test("leave nothing where the installer fails", arguments: ["setup", "halfway", "silently"])
  func failing(place: String) async throws {
    let machine = try machine()
    let outcome = try await machine.requireSwift(.good, "--yes", setting: ["SWIFTLY_FAILS": place])
    try leavesNothing(outcome, machine, "swift")
  }

  @Test("take the toolchain of an older system where the installer does not know this one")
  func system() async throws {
    let machine = try machine()
    let outcome = try await machine.requireSwift(.good, "--yes", setting: ["SWIFTLY_FAILS": "system"])
    #expect(outcome.output.hasSuffix("ready\n"), "\(outcome.complaint)")
    #expect(machine.noted().count { $0.hasPrefix("swiftly init") } == 2)
  }

  @Test("install what they download and verify with first, and say so")
  func installers() async throws {
    let machine = try Machine([
      "tar": Machine.real("tar"), "chmod": Machine.real("chmod"), "id": "echo 0",
      "dpkg-query": "case ${@: -1} in curl | gpg) exit 1 ;; *) echo install ok installed ;; esac",
      "apt-get": """
      echo "${0##*/} $*" >>"${0%/*}/../calls"
      for name in curl gpg; do
        printf '#!/bin/bash\\n%s\\n' "exec /usr/bin/env PATH=/usr/bin:/bin $name \\"\\$@\\"" >"${0%/*}/$name"
        chmod +x "${0%/*}/$name"
      done
      """,
    ])
    let outcome = try await machine.requireSwift(.good, "--yes")
    #expect(outcome.output.hasSuffix("ready\n"), "\(outcome.complaint)")
    #expect(machine.noted().prefix(2) == ["apt-get update -qq", "apt-get install -y -qq curl gnupg"])
    #expect(outcome.complaint.contains("apt-get installs curl gnupg"))
  }

  @Test("say which program is missing where they cannot install it")
  func elsewhere() async throws {
    let machine = try Machine(["curl": "", "tar": ""])
    isRefused(try await machine.requireSwift(.good, "--yes"), "Swift is missing", "gpg is needed")
  }

  @Test("offer nothing for machines that the installer is not made for")
  func machines() async throws {
    let machine = try machine(["uname": "[ \"$1\" = -s ] && echo Linux || echo riscv64"])
    isRefused(
      try await machine.requireSwift(.good, "--yes"), "Swift is missing", "https://www.swift.org/install")
  }
}

@Suite(
  "Where swiftly is there already, the scripts",
  .enabled(if: SignedSite.canBeMade, "gpg, gpg-agent and curl are needed"))
struct SwiftlyIsThereTests {
  /// A machine on which swiftly has installed a Swift.
  private func machine(withSwift version: String, swiftly lines: String) throws -> Machine {
    let machine = try ProgramTests.machine()
    try machine.add("swiftly", lines, inHome: "\(swiftly)/bin")
    try machine.add(
      "swift", "echo 'Swift version \(version)'", inHome: "\(swiftly)/toolchains/\(version)/usr/bin")
    return machine
  }

  @Test("take a Swift of its that will do, and do not ask")
  func another() async throws {
    let machine = try machine(withSwift: "6.2.1", swiftly: "exit 1")
    let outcome = try await machine.requireSwift(.missing)
    #expect(outcome.output == "\(machine.path(ofSwift: "6.2.1"))\nready\n" && outcome.complaint.isEmpty)
  }

  @Test("let it install another beside one that is too old, and download no other swiftly")
  func beside() async throws {
    let machine = try machine(withSwift: "5.9", swiftly: Self.installing)
    let outcome = try await machine.requireSwift(.missing, "--yes")
    #expect(outcome.output == "\(machine.path(ofSwift: release))\nready\n", "\(outcome.complaint)")
    #expect(FileManager.default.isExecutableFile(atPath: machine.path(ofSwift: "5.9")))
  }

  @Test("leave all as it was where that fails")
  func failing() async throws {
    let machine = try machine(withSwift: "5.9", swiftly: Self.installing + "\nexit 1")
    let before = try machine.kept()
    let outcome = try await machine.requireSwift(.missing, "--yes")
    #expect(outcome.status == .exited(1) && outcome.complaint.contains("nothing was installed"))
    #expect(try machine.kept() == before)
  }

  private static let installing = """
    programs=$SWIFTLY_TOOLCHAINS_DIR/$2/usr/bin
    mkdir -p "$programs"
    printf '#!/bin/bash\\necho "Swift version %s"\\n' "$2" >"$programs/swift"
    /usr/bin/env PATH=/usr/bin:/bin chmod +x "$programs/swift"
    """
}
