import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// A tarball as Scripts/package makes it, unpacked, with a program that only says its name.
private struct Unpacked {
  let folder: URL
  private var tree: URL { folder.appending(path: "logloss-1") }
  var home: URL { folder.appending(path: "home") }

  init(_ folder: URL) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Scripts/packaging/tarball")
    for (name, copy) in [
      ("install.sh", "install.sh"), ("uninstall", "uninstall"), ("uninstall", "share/logloss/uninstall"),
    ] {
      try add(copy, String(contentsOf: scripts.appending(path: name), encoding: .utf8))
    }
    try add("bin/logloss", "#!/bin/sh\necho $(basename $0)\n")
    try add("share/man/man1/logloss.1", "a page")
  }

  func add(_ path: String, _ text: String) throws {
    let file = tree.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: tree.appending(path: path)) }

  /// Runs a script of the tree, or one by its whole path, at home.
  func run(_ script: String, _ arguments: String...) async throws -> Outcome {
    let path = script.hasPrefix("/") ? script : tree.appending(path: script).path
    let result = try await Subprocess.run(
      .path("/bin/sh"), arguments: .init([path] + arguments),
      environment: .custom(["HOME": home.path, "PATH": "/usr/bin:/bin"]),
      workingDirectory: FilePath(home.path), input: .none, output: .string(limit: 1 << 16),
      error: .string(limit: 1 << 16))
    return Outcome(
      output: result.standardOutput, complaint: result.standardError, status: result.terminationStatus)
  }

  /// All that lies in the home, folders too.
  func found() -> Set<String> {
    Set(FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? [])
  }
}

@Suite("The tarball's install.sh and uninstall")
struct InstallScriptTests {
  @Test("put the program into ~/.local, say how it is called, and leave nothing of it")
  func home() async throws {
    try await withFolder { folder in
      let unpacked = try Unpacked(folder)
      let installed = try await unpacked.run("install.sh")
      #expect(installed.status == .exited(0), "\(installed.complaint)")
      #expect(installed.output.contains("\(unpacked.home.path)/.local/bin into your PATH"))
      let program = unpacked.home.appending(path: ".local/bin/logloss").path
      #expect(try await unpacked.run(program).output == "logloss\n")
      #expect(FileManager.default.isExecutableFile(atPath: program))
      #expect(unpacked.found().contains(".local/share/man/man1/logloss.1"))
      let gone = try await unpacked.run("\(unpacked.home.path)/.local/share/logloss/uninstall")
      #expect(gone.status == .exited(0), "\(gone.complaint)")
      #expect(unpacked.found() == [])
    }
  }

  @Test("leave what others have put there: folders, and files in folders that they made")
  func others() async throws {
    try await withFolder { folder in
      let unpacked = try Unpacked(folder)
      let bin = unpacked.home.appending(path: "of mine/bin")
      try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
      #expect(try await unpacked.run("install.sh", "--prefix", "of mine").status == .exited(0))
      let man = unpacked.home.appending(path: "of mine/share/man/man1/other.1")
      try Data().write(to: man)
      #expect(try await unpacked.run("uninstall", "--prefix=of mine").status == .exited(0))
      #expect(
        unpacked.found() == [
          "of mine", "of mine/bin", "of mine/share", "of mine/share/man", "of mine/share/man/man1",
          "of mine/share/man/man1/other.1",
        ])
    }
  }

  @Test("replace an older version, with what it had and the new one has not")
  func newer() async throws {
    try await withFolder { folder in
      let unpacked = try Unpacked(folder)
      try unpacked.add("share/doc/logloss/old", "")
      #expect(try await unpacked.run("install.sh").status == .exited(0))
      try unpacked.remove("share/doc/logloss/old")
      try unpacked.add("share/doc/logloss/new", "")
      #expect(try await unpacked.run("install.sh").status == .exited(0))
      let documents = unpacked.found().filter { $0.contains("doc/logloss/") }
      #expect(documents == [".local/share/doc/logloss/new"])
      #expect(try await unpacked.run("uninstall").status == .exited(0))
      #expect(unpacked.found() == [])
    }
  }

  @Test("touch no file that is there already and was not installed by them")
  func foreign() async throws {
    try await withFolder { folder in
      let unpacked = try Unpacked(folder)
      let bin = unpacked.home.appending(path: ".local/bin")
      try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
      let file = bin.appending(path: "logloss")
      try Data("mine".utf8).write(to: file)
      let outcome = try await unpacked.run("install.sh")
      #expect(outcome.status == .exited(1) && outcome.complaint.contains("\(file.path) is there already"))
      #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
      #expect(unpacked.found() == [".local", ".local/bin", ".local/bin/logloss"])
    }
  }

  @Test("refuse in one sentence what they do not understand, and what is not there")
  func refused() async throws {
    try await withFolder { folder in
      let unpacked = try Unpacked(folder)
      for (script, arguments) in [
        ("install.sh", ["--pretix"]), ("install.sh", ["--prefix"]), ("uninstall", ["--all"]),
        ("uninstall", []),
      ] {
        let outcome =
          arguments.isEmpty
          ? try await unpacked.run(script) : try await unpacked.run(script, arguments[0])
        #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
        #expect(outcome.complaint.count { $0 == "\n" } == 1, "\(outcome.complaint)")
      }
      #expect(unpacked.found() == [])
    }
  }
}
