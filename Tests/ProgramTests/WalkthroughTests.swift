import Foundation
import Testing

/// The titles of the first chapter's steps, and a text that only they show.
private let steps: [(title: String, mark: String)] = [
  ("One number for ten answers", "1/17"), ("One feature", "points, one feature x"), ("Two classes", "y = 0"),
  ("The formula ahead", "i = 1"), ("Two rows", "y, the class"), ("The model: a sigmoid", "w = 0.97"),
  ("Green: up to the curve", "7/17"), ("Red: down to the curve", "8/17"), ("Ten bars, ten truths", "0.299"),
  ("Only the heights matter", "10/17"), ("All on one floor", "0.815 0.669 0.470"),
  ("All truths at once", "0.036"), ("The price of a probability", "costs 4.61"), ("Ten prices", "= 1.21"),
  ("A loss for every point", "59 %"), ("Binary cross-entropy", "0.3329"),
  ("The formula is what we did", "0 · log 0.701"),
]

/// These steps ask a question: the first key answers it.
private let asking: Set<Int> = [10, 14, 16]

@Suite("The walkthrough in a real terminal", .serialized)
struct WalkthroughTests {
  @Test("goes through every step and back again")
  func everyStep() async throws {
    try await Tmux.running("\(Tmux.program) --lesson the-loss --no-motion") { tmux in
      for (index, step) in steps.enumerated() {
        try await tmux.shows(step.title, step.mark)
        try await tmux.type(asking.contains(index) ? "Right" : "Space")
        if asking.contains(index) { try await tmux.type("PageDown") }
      }
      for step in steps.reversed() {
        try await tmux.shows(step.title, step.mark)
        try await tmux.type("Left")
      }
    }
  }

  @Test("arrives at the same pictures when they move")
  func movement() async throws {
    try await Tmux.running("\(Tmux.program) --lesson the-loss --speed 50") { tmux in
      try await tmux.shows(steps[0].title)
      for (index, step) in steps.enumerated().dropFirst() {
        if asking.contains(index - 1) { try await tmux.type("n") }
        try await tmux.type("n", until: [step.title, step.mark])
      }
    }
  }

  @Test("jumps to a step by its number")
  func jump() async throws {
    try await Tmux.running("\(Tmux.program) --lesson the-loss --no-motion") { tmux in
      try await tmux.shows("1/17")
      try await tmux.type("1", "6")
      try await tmux.shows("step 16")
      try await tmux.type("Enter")
      try await tmux.shows("Binary cross-entropy", "0.3329 nats")
    }
  }

  @Test("follows the size of its window, also below what it needs")
  func resize() async throws {
    try await Tmux.running("\(Tmux.program) --no-motion --step mean") { tmux in
      try await tmux.shows("0.3329")
      try await tmux.resize(columns: 40, rows: 10)
      try await tmux.shows("Please make this")
      try await tmux.resize(columns: 120, rows: 40)
      let screen = try await tmux.shows("0.3329", without: "Please make this")
      #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count >= 40)
    }
  }

  @Test("keeps to seven bits where the locale has no more, and still tells green from red")
  func ascii() async throws {
    try await Tmux.running("\(Tmux.program) --no-motion --step stand", locale: "C") { tmux in
      let screen = try await tmux.shows("All on one floor", "####", "////", "11/17")
      #expect(screen.allSatisfy { $0.isASCII })
    }
  }

  @Test("leaves the mouse to the terminal with --no-mouse")
  func noMouse() async throws {
    try await Tmux.running("\(Tmux.program) --no-mouse") { tmux in
      try await tmux.shows("1/17")
      #expect(try await tmux.mouse() == "0 0 0")
    }
  }
}

@Suite("The end of the program", .serialized)
struct EndTests {
  @Test("by q has status 0 and gives the screen back")
  func quit() async throws {
    try await Tmux.running("echo before; \(Tmux.program); echo status $?; cat") { tmux in
      try await tmux.shows("1/17")
      #expect(try await tmux.mouse() == "1 1 1")
      try await tmux.type("q")
      try await tmux.shows("before", "status 0", without: "1/17")
      #expect(try await tmux.mouse() == "0 0 0")
    }
  }

  @Test("gives the mouse back while the program is stopped, and takes it again")
  func suspended() async throws {
    try await Tmux.running("set -m; \(Tmux.program); echo stopped; read go; fg; cat") { tmux in
      try await tmux.shows("1/17")
      try await tmux.type("C-z")
      try await tmux.shows("stopped", without: "1/17")
      #expect(try await tmux.mouse() == "0 0 0")
      try await tmux.type("Enter")
      try await tmux.shows("1/17", without: "stopped")
      #expect(try await tmux.mouse() == "1 1 1")
    }
  }
}
