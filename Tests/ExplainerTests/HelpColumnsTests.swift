import Drawing
import TestSupport
import Testing

@testable import Explainer

struct HelpColumnsTests {
  @Test(
    "In the help every key stands beside its words, two blanks or more between them",
    arguments: [Size(columns: 80, rows: 60), Size(columns: 120, rows: 60), Size(columns: 200, rows: 60)])
  func columns(size: Size) throws {
    let state = try State.course(at: "descent").resized(size).after("?")
    let lines = view(state).lines
    let shown = (KeyBinding.page + KeyBinding.experiment + KeyBinding.training + KeyBinding.always)
      .filter { !$0.shown.isEmpty }
    #expect(shown.count > 20)
    var gaps: [Int] = []
    for binding in shown {
      let word = try #require(binding.words.split(separator: " ").first)
      let found = lines.contains { line in
        line.ranges(of: binding.shown + "  ").contains { range in
          let rest = line[range.lowerBound...].dropFirst(binding.shown.count)
          let gap = rest.prefix { $0 == " " }.count
          guard rest.dropFirst(gap).hasPrefix(word) else { return false }
          gaps.append(gap)
          return true
        }
      }
      #expect(found, "\(binding.shown): \(binding.words)")
    }
    // The widest key has no more than that.
    #expect(gaps.min() == 2)
  }
}
