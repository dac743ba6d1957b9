import Foundation
import Subprocess
import TestSupport
import Testing

/// The program at the step where the points are changed, and what of it a test plays.
let experiment = [Tmux.program, "--no-motion", "--step", "labels"]

/// The file of the ten points after ``PlayedProgram/saveChange()``.
let changedFile = tenPointsFile.replacing("-2.2,0", with: "-2.2,1")

extension PlayedProgram {
  /// Has a command that runs the program save a change in a folder and quit, unless it ends before.
  static func saving(_ command: [String], in folder: URL) async throws -> Remains {
    try await playing(command, in: folder) { played in
      try await played.saveChange()
      if try await played.showsOrEnds("saved in experiment.csv") { try await played.type("q") }
    }
  }

  /// Flips the label of the first point, and has it saved.
  func saveChange() async throws {
    try await shows("experiment")
    try await type("e W")
  }
}

/// Whether the changed points stand in a folder, whole. There is no other file there but the session, whole, and what
/// says by its name that it is not finished.
func whole(in folder: URL, _ location: SourceLocation = #_sourceLocation) throws -> Bool {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
  let seen = names.filter { !($0.hasPrefix(".") && $0.hasSuffix(".unfinished")) }
  guard !seen.isEmpty else { return false }
  #expect(Set(seen).isSubset(of: ["experiment.csv", "experiment.yaml"]), sourceLocation: location)
  if seen.contains("experiment.yaml") {
    let session = try String(contentsOf: folder.appending(path: "experiment.yaml"), encoding: .utf8)
    #expect(session.contains("{point: 1, x: -2.2, y: 1}\n"), sourceLocation: location)
  }
  guard seen.contains("experiment.csv") else { return false }
  let text = try String(contentsOf: folder.appending(path: "experiment.csv"), encoding: .utf8)
  #expect(text == changedFile, sourceLocation: location)
  return true
}

/// What the program asks of the system, seen and disturbed by strace.
enum SystemCalls {
  /// Whether strace is there and may trace.
  static let canBeTraced: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["strace", "-o", "/dev/null", "true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// The command before the program's that does something at some calls: `linkat:error=ENOENT`.
  static func injecting(_ what: [String], notingIn file: URL? = nil) -> [String] {
    let path = file?.path(percentEncoded: false)
    let names = Set(what.map { String($0.prefix { $0 != ":" }) })
    let traced = file == nil ? names.joined(separator: ",") : "all"
    let options = ["strace", "-f", "-qq", "-o", path ?? "/dev/null", "-e", "trace=\(traced)"]
    return options + what.flatMap { ["-e", "inject=\($0)"] }
  }

  /// A call by its name, and the how manieth of that name.
  struct Call: Sendable, CustomStringConvertible {
    var name: String
    var number: Int
    var description: String { "\(name) \(number)" }
  }

  /// The calls of a trace from the first that holds some text up to some calls after the last that holds another.
  static func calls(in trace: URL, from first: String, to last: String, andAfter count: Int) throws -> [Call]
  {
    let lines = try String(contentsOf: trace, encoding: .utf8).split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.contains(first) })
    let end = try #require(lines.lastIndex { $0.contains(last) })
    var numbers: [String: Int] = [:]
    let calls = lines.map { line in
      let name = line.drop { $0.isNumber || $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      numbers[String(name), default: 0] += 1
      return Call(name: String(name), number: numbers[String(name)] ?? 0)
    }
    return calls[start...min(end + count, calls.count - 1)].filter { !$0.name.isEmpty }
  }
}
