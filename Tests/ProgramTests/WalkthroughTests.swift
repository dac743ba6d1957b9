import Foundation
import Testing

@Suite("The walkthrough in a real terminal", .serialized)
struct WalkthroughTests {
  @Test("goes through every step and back again")
  func everyStep() async throws {
    try await Tmux.running("\(Tmux.program) --lesson the-loss --no-motion") { tmux in
      let pages = try CoursePage.all()
      for page in pages {
        try await tmux.shows(page.title, page.place)
        try await tmux.type(page.asks ? "Right" : "Space")
        if page.asks { try await tmux.type("PageDown") }
      }
      for page in pages.reversed() {
        try await tmux.shows(page.title, page.place)
        try await tmux.type("Left")
      }
    }
  }

  @Test("arrives at the same pictures when they move")
  func movement() async throws {
    try await Tmux.running("\(Tmux.program) --lesson the-loss --speed 50") { tmux in
      let pages = try CoursePage.all()
      try await tmux.shows(pages[0].title)
      for (before, page) in zip(pages, pages.dropFirst()) {
        if before.asks { try await tmux.type("n") }
        try await tmux.type("n", until: [page.title, page.place])
      }
    }
  }

  @Test("jumps to a step by its number")
  func jump() async throws {
    try await Tmux.running("\(Tmux.program) --lesson the-loss --no-motion") { tmux in
      let page = try CoursePage.named("mean")
      try await tmux.shows(CoursePage.first().place)
      for digit in "\(page.number)" { try await tmux.type("\(digit)") }
      try await tmux.shows("step \(page.number)")
      try await tmux.type("Enter")
      try await tmux.shows(page.title, page.place, "0.3329 nats")
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
    // Without colours bars are made of signs, which can be read from the screen.
    try await Tmux.running("NO_COLOR=1 \(Tmux.program) --no-motion --step stand", locale: "C") { tmux in
      let page = try CoursePage.named("stand")
      let screen = try await tmux.shows(page.title, page.place, "####", "////")
      #expect(screen.allSatisfy { $0.isASCII })
    }
  }

  @Test("writes UTF-8 where the locale asks for it, though the machine has no such locale")
  func noSuchLocale() async throws {
    let call = "NO_COLOR=1 \(Tmux.program) --no-motion --step stand"
    var page = ""
    try await Tmux.running(call) { tmux in
      page = try await tmux.shows("All on one baseline", "▚", "−2.2", "11/17", "q quit")
    }
    let lines = page.split(separator: "\n").map(String.init)
    // Where LOCPATH leads nowhere there is no locale but that of the C language.
    try await Tmux.running("LOCPATH=/nowhere \(call)", locale: "en_US.UTF-8") { tmux in
      let same = try await tmux.shows(all: lines)
      #expect(same == page)
    }
  }

  @Test("begins with the page for a projector where it is asked to, and goes on with any key")
  func testPage() async throws {
    try await Tmux.running("\(Tmux.program) walk --no-motion --test-page") { tmux in
      try await tmux.shows(
        "Test page", "lines", "classes", "any other key", without: CoursePage.first().place)
      try await tmux.type("Space")
      try await tmux.shows(CoursePage.first().place, without: "Test page")
    }
  }

  @Test(
    "takes the theme that suits the background of the terminal, which tmux tells",
    arguments: ["white", "black"])
  func automaticTheme(background: String) async throws {
    try await Tmux.running("read go; exec \(Tmux.program) --no-motion --theme auto --test-page") { tmux in
      try await tmux.color(background: background)
      try await tmux.type("Enter")
      try await tmux.shows("theme \(background == "white" ? "light" : "dark")")
    }
  }

  @Test("leaves the mouse to the terminal with --no-mouse")
  func noMouse() async throws {
    try await Tmux.running("\(Tmux.program) --no-mouse") { tmux in
      try await tmux.shows(CoursePage.first().place)
      #expect(try await tmux.mouse() == "0 0 0")
    }
  }
}

@Suite("The end of the program", .serialized)
struct EndTests {
  @Test("by q has status 0 and gives the screen back")
  func quit() async throws {
    try await Tmux.running("echo before; \(Tmux.program); echo status $?; cat") { tmux in
      try await tmux.shows(CoursePage.first().place)
      #expect(try await tmux.mouse() == "1 1 1")
      try await tmux.type("q")
      try await tmux.shows("before", "status 0", without: CoursePage.first().place)
      #expect(try await tmux.mouse() == "0 0 0")
    }
  }

  @Test("gives the mouse back while the program is stopped, and takes it again")
  func suspended() async throws {
    try await Tmux.running("set -m; \(Tmux.program); echo stopped; read go; fg; cat") { tmux in
      try await tmux.shows(CoursePage.first().place)
      try await tmux.type("C-z")
      try await tmux.shows("stopped", without: CoursePage.first().place)
      #expect(try await tmux.mouse() == "0 0 0")
      try await tmux.type("Enter")
      try await tmux.shows(CoursePage.first().place, without: "stopped")
      #expect(try await tmux.mouse() == "1 1 1")
    }
  }
}
