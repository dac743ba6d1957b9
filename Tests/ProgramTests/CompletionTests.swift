import Foundation
import Subprocess
import TestSupport
import Testing

/// A shell that a person sits at, with the completions loaded as its manual says.
enum InteractiveShell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// Where it is installed; nil where it is not.
  var path: String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + rawValue }
      .first(where: FileManager.default.isExecutableFile)
  }

  /// Those that this machine has. The others are not tested here.
  static let installed = allCases.filter { $0.path != nil }

  /// Puts the script where the shell finds it, and gives the line that starts the shell.
  func prepare(_ folder: URL, script: String) throws -> String {
    let bin = URL(filePath: Tmux.program).deletingLastPathComponent().path(percentEncoded: false)
    let start =
      "cd \(folder.appending(path: "files").path(percentEncoded: false)); export PATH=\(bin):$PATH; exec \(path ?? rawValue)"
    let rc = folder.appending(path: self == .zsh ? ".zshrc" : "rc")
    let loaded = folder.appending(path: "_logloss")
    try Data(script.utf8).write(to: loaded)
    switch self {
    case .bash:
      try Data("PS1='> '\nsource \(loaded.path)\n".utf8).write(to: rc)
      return "\(start) --noprofile --rcfile \(rc.path) -i"
    case .zsh:
      let lines = "PS1='> '\nfpath=(\(folder.path) $fpath)\nautoload -Uz compinit\ncompinit -u -D\n"
      try Data(lines.utf8).write(to: rc)
      return "export ZDOTDIR=\(folder.path); \(start) -d -i"
    case .fish:
      let lines = "function fish_prompt; printf '> '; end\nsource \(loaded.path)\n"
      try Data(lines.utf8).write(to: rc)
      return "export HOME=\(folder.path); \(start) --no-config -C \"source \(rc.path)\" -i"
    }
  }
}

@Suite("The completions of a shell")
struct CompletionTests {
  /// What is typed, and what Tab makes of it.
  private static let completed = [
    // Commands, and calls without one.
    ("logloss sco", "logloss score"), ("logloss not", "logloss notes"),
    ("logloss notes --min", "logloss notes --minutes"),
    ("logloss notes --until the-l", "logloss notes --until the-loss"),
    ("logloss yp", "logloss yp.csv"), ("logloss min", "logloss mine.yaml"),
    ("logloss the-l", "logloss the-loss"), ("logloss sigm", "logloss sigmoid"),
    ("logloss --no-mou", "logloss --no-mouse"), ("logloss --data yp", "logloss --data yp.csv"),
    ("logloss --lesson why", "logloss --lesson why-the-logarithm"),
    ("logloss yp.csv --theme li", "logloss yp.csv --theme light"),
    ("logloss mine.yaml --step al", "logloss mine.yaml --step alpha"),
    // Files of data alone, in folders too.
    ("logloss score y", "logloss score yp.csv"), ("logloss score yp.csv yp", "logloss score yp.csv yp.csv"),
    ("logloss print --data yp", "logloss print --data yp.csv"),
    ("logloss walk fold", "logloss walk folder/"),
    ("logloss walk folder/in", "logloss walk folder/inner.csv"),
    // Lessons and their steps.
    ("logloss lesson min", "logloss lesson mine.yaml"), ("logloss lesson by", "logloss lesson by-hand"),
    ("logloss print --lesson min", "logloss print --lesson mine.yaml"),
    ("logloss print --step sigm", "logloss print --step sigmoid"),
    ("logloss print mine.yaml bet", "logloss print mine.yaml beta"),
    // Values of which there are few.
    ("logloss print --glyphs bra", "logloss print --glyphs braille"),
    ("logloss print --color alw", "logloss print --color always"),
    ("logloss score yp.csv --header y", "logloss score yp.csv --header yes"),
    ("logloss export h.svg --theme li", "logloss export h.svg --theme light"),
    ("logloss code num", "logloss code numpy"), ("logloss train sp", "logloss train spam"),
  ]

  @Test("finish what is typed", arguments: InteractiveShell.installed)
  func finished(shell: InteractiveShell) async throws {
    let script = try await logloss("--generate-completion-script", shell.rawValue)
    #expect(script.status == .exited(0) && script.complaint.isEmpty)
    try await withFolder { folder in
      try addFiles(to: folder.appending(path: "files"))
      let line = try shell.prepare(folder, script: script.output)
      try await Tmux.running(line, columns: 100) { tmux in
        try await tmux.shows(">")
        for (typed, completed) in Self.completed {
          try await tmux.type(typed, "Tab")
          try await tmux.shows(completed)
          try await tmux.type("C-u")
          try await tmux.shows(">", without: typed)
        }
      }
    }
  }

  private func addFiles(to folder: URL) throws {
    let inner = folder.appending(path: "folder")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    let lesson =
      "title: Mine\nsteps:\n  - {id: alpha, title: A, scene: classes, said: A.}\n"
      + "  - {id: beta, title: B, scene: classes, said: B.}\n"
    for (name, text) in [("yp.csv", "y,p\n1,0.9\n"), ("mine.yaml", lesson), ("other.py", "")] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try Data("y,p\n1,0.9\n".utf8).write(to: inner.appending(path: "inner.csv"))
  }
}
