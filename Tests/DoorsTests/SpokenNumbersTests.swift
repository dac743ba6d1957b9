import Doors
import Explainer
import Foundation
import Lessons
import TestSupport
import Testing

@Suite("The course in words, against its golden frames")
struct SpokenNumbersTests {
  @Test("Every number of every golden frame is spoken in its step", arguments: GoldenPage.all)
  func everyNumberIsSpoken(page: GoldenPage) throws {
    let spoken = writtenNumbers(in: try page.spoken.joined(separator: "\n"))
    let missing = writtenNumbers(in: page.text).filter { number in !spoken.contains { $0.covers(number) } }
    #expect(missing.map(\.text) == [])
  }

  @Test("Nothing but letters, digits and the punctuation of a typewriter is said", arguments: GoldenPage.all)
  func onlyPlainText(page: GoldenPage) throws {
    for line in try page.spoken {
      let signs = line.filter { !$0.isLetter && !($0.isASCII && ($0 >= " " && $0 <= "~")) }
      #expect(signs.isEmpty, "\(line)")
    }
  }

  @Test("Every line makes sense alone: it begins with what it speaks of", arguments: GoldenPage.all)
  func everyLineHasASubject(page: GoldenPage) throws {
    for line in try page.spoken {
      let subject = line.prefix { !",:".contains($0) }
      #expect(subject.first.map { $0.isLetter || $0.isNumber || $0 == "\"" } == true, "\(line)")
      #expect(subject.count { $0.isLetter } > 1, "\(line)")
    }
  }
}

/// A golden frame of 80 columns and 24 rows.
struct GoldenPage: Sendable, CustomTestStringConvertible {
  let id: String
  let text: String
  var testDescription: String { id }

  static let all: [GoldenPage] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../GoldenTests/Frames/80x24")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.compactMap { file in
      guard let page = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      let lines = page.split(separator: "\n").prefix { $0 != "--- style" }
      // A table says how many of its rows the page has no room for; the words have them all.
      let shown = lines.filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("… ") }
      // Dots of one place are counted there; in words each has a line.
      let text = shown.joined(separator: "\n").replacing(/×[0-9]+/, with: "")
      return GoldenPage(id: file.deletingPathExtension().lastPathComponent, text: text)
    }.sorted { $0.id < $1.id }
  }()

  /// What is said at the step.
  var spoken: [String] {
    get throws {
      let state = try State.course()
      guard let place = state.place(of: id) else { throw NotThere("step \(id)") }
      return StepInWords(state.printed(at: place, size: state.size)).lines
    }
  }
}

/// A number as it stands in a text.
struct WrittenNumber: Hashable {
  let text: String
  let value: Double

  private var decimals: Int {
    text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  }

  /// Whether the other is the same number, or this one with fewer digits.
  func covers(_ other: WrittenNumber) -> Bool {
    value == other.value
      || decimals > other.decimals && abs(value - other.value) <= 0.5000001 * pow(10, -Double(other.decimals))
  }
}

/// The numbers of a text without their signs.
func writtenNumbers(in text: String) -> [WrittenNumber] {
  text.matches(of: /[0-9][0-9,]*(\.[0-9]+)?|\.[0-9]+/).compactMap { match in
    let text = match.output.0.replacingOccurrences(of: ",", with: "")
    return Double(text).map { WrittenNumber(text: text, value: $0) }
  }
}
