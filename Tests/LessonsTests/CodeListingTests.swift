import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct CodeListingTests {
  private func page(_ id: String, columns: Int = 76, rows: Int = 17) throws -> [String] {
    let size = Size(columns: columns, rows: rows)
    let scene = try Course.step(id).picture(DataSet.tenPoints.context()).scene
    return scene.placed(in: size, symbols: .braille).painted(size: size, symbols: .braille).lines
  }

  /// The lines that are code, without the margin of the page and without comments.
  private func code(_ page: [String]) -> [String] {
    let lines = page.filter { !$0.allSatisfy { $0 == " " } }
    let margin = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(margin)).trimmingRight() }.filter { !$0.hasPrefix("#") }
  }

  @Test(
    "A listing shows the lines of the program that the command prints, indented as they are, on a small page too",
    arguments: [
      ("code-by-hand", [ArticleProgram.numpy, .keras]), ("code-circles", [.circles]),
      ("code-small-network", [.smallNetwork]),
    ], [76, 56])
  func shown(step: (id: String, programs: [ArticleProgram]), columns: Int) throws {
    let known = step.programs.flatMap { $0.parts.flatMap(\.code) }
    let shown = code(try page(step.id, columns: columns))
    #expect(shown.count >= 7)
    for line in shown { #expect(known.contains(line), "\(line)") }
  }

  @Test(
    "What a class must see is shown",
    arguments: [
      ("code-by-hand", "+ (1 - y) * np.log(1 - p))"),
      ("code-by-hand", "loss = binary_crossentropy(y, p)"),
      ("code-circles", "loss=\"binary_crossentropy\""), ("code-circles", "epochs=200, batch_size=32"),
      ("code-small-network", "loss=binary_crossentropy"), ("code-small-network", "epochs=10, batch_size=32"),
    ])
  func essentials(id: String, text: String) throws {
    #expect(try page(id).contains { $0.contains(text) })
  }

  @Test("The words of a listing name the command that prints all of it")
  func commands() throws {
    for (id, name) in [
      ("code-circles", "circles"), ("code-small-network", "small-network"), ("code-by-hand", "numpy"),
    ] {
      #expect(
        try Course.step(id).said.filled(DataSet.tenPoints.context()).contains(
          "logloss code \(name) | python3"))
    }
  }

  @Test("For the articles' points the step shows the program that the command prints, line by line")
  func tenPoints() throws {
    let program = ArticleProgram.tenPoints.parts.flatMap(\.code)
    #expect(code(try page("python", rows: 24)) == program)
  }
}

extension String {
  fileprivate func trimmingRight() -> String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
