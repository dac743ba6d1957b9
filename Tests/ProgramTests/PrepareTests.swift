import Foundation
import Subprocess
import Testing

@Suite("The scripts look for Swift, and")
struct PrepareSwiftTests {
  private func require(_ swift: String?, timeout: String? = nil) async throws -> Outcome {
    var programs: [String: String] = [:]
    programs["swift"] = swift
    programs["timeout"] = timeout
    return try await Machine(programs).run("require_swift")
  }

  @Test(
    "take the version that is needed and later ones, however they write it",
    arguments: [
      "Swift version 6.2 (swift-6.2-RELEASE)", "Swift version 6.10-dev (LLVM 1, Swift 2)",
      "swift-driver version: 1.127.8 Apple Swift version 6.3 (swiftlang-6.3.0.1 clang-2000.0.1)",
      "warning: a word before it\nSwift version 10.0.1 (swift-10.0.1-RELEASE)\nTarget: riscv64-linux-gnu",
    ])
  func taken(text: String) async throws {
    let outcome = try await require("echo '\(text)'")
    #expect(outcome.output == "ready\n" && outcome.complaint.isEmpty, "\(outcome.complaint)")
  }

  @Test(
    "refuse an older one", arguments: ["5.10.1", "6.1.3", "3.0"])
  func older(version: String) async throws {
    let outcome = try await require("echo 'Swift version \(version) (swift-RELEASE)'")
    let named = version.split(separator: ".").prefix(2).joined(separator: ".")
    isRefused(outcome, "Swift \(named) is too old", "install Swift 6.2 or later")
  }

  @Test(
    "refuse another program of that name, whatever it does with the question",
    arguments: [
      "echo python-swiftclient 4.2.0", "echo 'usage: swift [--version]' >&2; exit 2", "cat",
      "read line; exit 1",
      "exit 0",
    ])
  func other(lines: String) async throws {
    isRefused(try await require(lines), "/swift is another program than the Swift compiler", "first in PATH")
  }

  @Test("do not wait for ever for an answer")
  func hanging() async throws {
    // Stands in for the real one, with less patience.
    let timeout = "while [ \"$1\" != swift ]; do shift; done\nexec /usr/bin/timeout 1 \"$@\""
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/timeout") else { return }
    isRefused(try await require("sleep 600", timeout: timeout), "another program")
  }

  @Test("say where it is to be had when there is none")
  func missing() async throws {
    isRefused(try await require(nil), "Swift is missing", "https://www.swift.org/install")
  }

  @Test("name the library without which it does not start")
  func library() async throws {
    isRefused(try await require(Self.lacksLibrary), "Swift cannot start", "libxml2.so.2")
  }

  private static let lacksLibrary =
    "echo 'swift: error while loading shared libraries: libxml2.so.2: cannot open shared object file' >&2; exit 127"

  @Test("install the libraries without which it does not start, also when only its builder does not")
  func libraries() async throws {
    let machine = try Machine([
      "swift": "[ -e \"$HOME/installed\" ] || [ \"$1\" = --version ] || { \(Self.lacksLibrary); }\n"
        + "echo 'Swift version 6.2.1 (swift-6.2.1-RELEASE)'",
      "id": "echo 0", "apt-get": ": >\"$HOME/installed\"\n" + Machine.noting(), "dpkg-query": "exit 1",
    ])
    let outcome = try await machine.run("require_swift")
    #expect(outcome.output == "ready\n", "\(outcome.complaint)")
    let call = try #require(machine.noted().last)
    #expect(call.hasPrefix("apt-get install -y -qq curl libncurses-dev libsqlite3-0 libxml2-utils "))
  }

  @Test("name all that is missing at once to those who cannot install it")
  func allAtOnce() async throws {
    let programs = ["id": "echo 1000", "apt-get": Machine.noting(), "dpkg-query": "exit 1"]
    let machine = try Machine(programs.merging(["swift": Self.lacksLibrary]) { $1 })
    isRefused(
      try await machine.run("require_build tmux"), "libsqlite3-0", "git", "g++", "tmux", "rights of root")
    let without = try await Machine(programs).run("require_build tmux")
    isRefused(without, "Swift is missing, and curl", "gnupg", "tmux", "rights of root")
    #expect(machine.noted().isEmpty)
  }

  @Test("ask for the version that the README names")
  func readme() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    func text(_ name: String) throws -> String {
      try String(contentsOf: root.appending(path: name), encoding: .utf8)
    }
    let version = try #require(try text("Package.swift").firstMatch(of: /swift-tools-version: ([0-9.]+)/)?.1)
    #expect(try text("README.md").contains("[Swift](https://www.swift.org/install) \(version) or later"))
    #expect(try text("Benchmarks/Package.swift").contains("swift-tools-version: \(version)\n"))
  }
}

@Suite("The scripts look for packages, and")
struct PreparePackagesTests {
  /// A machine with one of two packages.
  private func require(
    user: Int, hasSudo: Bool = false, installed: String = "one", status: Int = 0
  ) async throws -> (outcome: Outcome, calls: [String]) {
    var programs = [
      "id": "echo \(user)", "apt-get": Machine.noting(status),
      "dpkg-query": "case \"\(installed)\" in *\"${@: -1}\"*) echo install ok installed ;; *) exit 1 ;; esac",
    ]
    if hasSudo { programs["sudo"] = Machine.noting() }
    let machine = try Machine(programs)
    return (try await machine.run("require_packages one two"), machine.noted())
  }

  @Test("change nothing where all are there")
  func complete() async throws {
    let (outcome, calls) = try await require(user: 1000, installed: "one two")
    #expect(outcome.output == "ready\n" && outcome.complaint.isEmpty && calls.isEmpty)
  }

  @Test("install what is missing, and only that, as root")
  func root() async throws {
    let (outcome, calls) = try await require(user: 0, hasSudo: true)
    #expect(outcome.output == "ready\n" && outcome.complaint.contains("installing two"))
    #expect(calls == ["apt-get update -qq", "apt-get install -y -qq two"])
  }

  @Test("install it through sudo for others")
  func sudo() async throws {
    let (outcome, calls) = try await require(user: 1000, hasSudo: true)
    #expect(outcome.output == "ready\n" && outcome.complaint.contains("installing two"))
    #expect(calls.filter { $0.hasPrefix("apt-get") } == ["apt-get update -qq", "apt-get install -y -qq two"])
    #expect(calls.count { $0.hasPrefix("sudo") } == 2)
  }

  @Test("say what is missing to those who have no sudo, and change nothing")
  func noSudo() async throws {
    let (outcome, calls) = try await require(user: 1000)
    isRefused(outcome, "two must be installed", "apt-get install two")
    #expect(calls.isEmpty)
  }

  @Test("say so where it cannot be installed")
  func failing() async throws {
    let (outcome, calls) = try await require(user: 0, status: 100)
    #expect(outcome.status == .exited(1))
    #expect(outcome.complaint.contains("two could not be installed"))
    #expect(calls == ["apt-get update -qq"])
  }

  @Test("take a program of that name, or another package that is as good, for the package")
  func asGood() async throws {
    let machine = try Machine([
      "git": "", "id": "echo 0", "apt-get": Machine.noting(),
      "dpkg-query": "[ \"${@: -1}\" = 'libstdc++-*-dev' ] && echo install ok installed",
    ])
    let outcome = try await machine.run("require_packages git 'g++=libstdc++-*-dev'")
    #expect(outcome.output == "ready\n" && machine.noted().isEmpty, "\(outcome.complaint)")
  }

  @Test("leave other systems to their own libraries")
  func elsewhere() async throws {
    let outcome = try await Machine([:]).run("require_packages one")
    #expect(outcome.output == "ready\n" && outcome.complaint.isEmpty)
  }
}

@Suite("The scripts that test allow many open files, and")
struct PrepareFilesTests {
  private func allowed(_ line: String) async throws -> String {
    try await Machine([:]).run("\(line); allow_many_files; ulimit -n").output
  }

  @Test("ask for more than a user is given at first")
  func more() async throws {
    let number = try #require(try await allowed("ulimit -Sn 256").split(separator: "\n").first)
    #expect(number == "unlimited" || Int(number).map { $0 > 256 } == true)
  }

  @Test("make do with what may be had")
  func less() async throws {
    #expect(try await allowed("ulimit -Sn 200; ulimit -Hn 256") == "256\nready\n")
  }
}
