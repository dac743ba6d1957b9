import Foundation
import Subprocess
import TestSupport
import Testing

/// Whether folders can be mounted for a test alone.
private let canMount: Bool = {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs none /mnt"]
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}()

@Suite("A file that cannot be saved", .serialized)
struct FailingSaveTests {
  /// Runs the program in a folder after some lines of shell, and has it save. What was changed is still there, and q
  /// asks about it. Afterwards there is in the folder what is expected, and no more.
  private func fails(
    after lines: String, prefix: String = "", mounting: Bool = false, leaving names: String = "",
    saying word: String
  ) async throws {
    try await withFolder { folder in
      let script = """
        mkdir place; cd place
        \(lines)
        \(prefix) '\(Tmux.program)' --no-motion --step labels
        status=$?
        ls -A . >'\(folder.path(percentEncoded: false))/left' 2>/dev/null
        exit $status
        """
      let shell = (mounting ? ["unshare", "-rm"] : []) + ["sh", "-c", script]
      let remains = try await PlayedProgram.playing(shell, in: folder) { played in
        try await played.saveChange()
        try await played.shows("could not be saved")
        try await played.shows(word)
        try await played.type("q")
        try await played.shows("again quits")
        try await played.type("q")
      }
      #expect(remains.status == .exited(0))
      #expect(remains.isHandedBack)
      let left = try String(contentsOf: folder.appending(path: "left"), encoding: .utf8)
      #expect(left.trimmingCharacters(in: .newlines) == names)
    }
  }

  @Test("for a limit to the size of files says so, and the program goes on")
  func limit() async throws {
    // The shell's own list of what is left must not fall under it.
    try await fails(after: "", prefix: "prlimit --fsize=0", saying: "ulimit")
  }

  @Test("for a folder that is gone says so")
  func gone() async throws {
    try await fails(after: "rmdir ../place", saying: "gone;")
  }

  @Test("on a full disk says so, and leaves no empty file", .enabled(if: canMount))
  func full() async throws {
    try await fails(
      after: "mount -t tmpfs -o size=8k none .; cd .; cd ../place; cat /dev/zero >fill 2>/dev/null",
      mounting: true,
      leaving: "fill", saying: "disk is full")
  }

  @Test("on a disk without room for one more file says so", .enabled(if: canMount))
  func noInodes() async throws {
    try await fails(
      after: "mount -t tmpfs -o nr_inodes=2 none .; cd ../place; echo >fill", mounting: true, leaving: "fill",
      saying: "disk is full")
  }

  @Test("on a disk that can only be read says so", .enabled(if: canMount))
  func readOnly() async throws {
    try await fails(
      after: "mount -t tmpfs -o ro none .; cd ../place", mounting: true, saying: "disk that")
  }

  @Test("in a folder of somebody else says so")
  func forbidden() async throws {
    // Nobody forbids anything to the superuser.
    let prefix = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups --" : ""
    try await fails(after: "chmod 555 .", prefix: prefix, saying: "may not write")
  }

  @Test(
    "goes on saving where files get no name afterwards, and no rename", .enabled(if: SystemCalls.canBeTraced))
  func poorFileSystem() async throws {
    try await withFolder { folder in
      let command = SystemCalls.injecting(["linkat:error=ENOENT", "renameat2:error=EINVAL"]) + experiment
      let remains = try await PlayedProgram.saving(command, in: folder)
      #expect(remains.status == .exited(0))
      #expect(try whole(in: folder))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 2)
    }
  }

  @Test("is not one of two programs' that save in one folder at once")
  func two() async throws {
    try await withFolder { folder in
      try await together([1, 2]) { _ in
        let remains = try await PlayedProgram.playing(experiment, in: folder) { played in
          try await played.shows("experiment")
          try await played.type("e")
          for _ in 0..<10 {
            try await played.type("LW")
            try await played.shows(pictures: 1)
          }
          try await played.type("q")
        }
        #expect(remains.status == .exited(0))
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      let stems = ["experiment"] + (2...20).map { "experiment-\($0)" }
      #expect(Set(names) == Set(stems.flatMap { ["\($0).csv", "\($0).yaml"] }))
      for name in names where name.hasSuffix("csv") {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        #expect(text.split(separator: "\n").count == 11 && text.hasSuffix("\n"))
      }
    }
  }
}
