import Drawing
import TestSupport
import Testing

@testable import Explainer

struct HelpColumnsTests {
  @Test("Two columns are taken where one would not fit, down to the row that the longer one just fills")
  func twoColumns() throws {
    let state = try State.course(at: "descent")
    func columns(_ rows: Int) -> [[HelpRow]] {
      state.resized(Size(columns: 160, rows: rows)).after("?").helpColumns
    }
    let whole = columns(200)
    #expect(whole.count == 1)
    let all = whole[0].count
    // Title, a blank row and the status line.
    #expect(columns(all + 3).count == 1 && columns(all + 2).count == 2)
    let longer = try #require(columns(all + 2).map(\.count).max())
    #expect(columns(longer + 3).count == 2 && columns(longer + 2).count == 1)
  }

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
