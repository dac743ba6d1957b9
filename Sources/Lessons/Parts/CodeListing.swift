import Drawing
import Insight

/// Lines of a program, one under the other.
func codePanel(_ id: Role, _ lines: [CodeLine]) -> Panel {
  let rows = lines.enumerated().map { index, line in
    Table.Row(index, [Table.Entry(line.texts)], emphasis: line.isAside ? .muted : .plain)
  }
  return Panel(id.name, .table(Table(id, columns: [.init([])], rows: rows)))
}

/// A picture of nothing but code.
func codePicture(_ id: Role, _ lines: [CodeLine]) -> Picture {
  Picture(
    Scene([codePanel(id, lines)]), via: [Scene([])],
    motion: Motion(duration: 1.2, staggered: [id], spread: 0.8))
}

/// A line of a program.
struct CodeLine {
  /// The longest form first.
  var texts: [String]
  /// What every such program has.
  var isAside = false

  init(_ texts: String..., aside: Bool = false) {
    self.texts = texts
    isAside = aside
  }
}

extension Figure {
  /// A figure of those parts of programs that a class should see; a command prints the whole.
  static func code(
    _ name: String, _ summary: @escaping @autoclosure @Sendable () -> String, _ extracts: [CodeExtract]
  ) -> Figure {
    Figure(name, summary()) { _ in
      let lines = extracts.map(\.lines).joined(separator: [CodeLine("")])
      return codePicture("code", Array(lines))
    }
  }
}

/// Parts of a program, by the names that its comments give them.
struct CodeExtract: Sendable {
  let program: ArticleProgram
  let parts: [String]

  init(_ program: ArticleProgram, _ parts: String...) {
    self.program = program
    self.parts = parts
  }

  /// The parts as they stand in the program, comments in the background.
  var lines: [CodeLine] {
    let shown = program.parts.filter { parts.contains($0.name) }
    return shown.flatMap { part in
      part.lines.filter { !$0.isEmpty }.map { CodeLine($0, aside: $0.hasPrefix("#")) }
    }
  }
}
