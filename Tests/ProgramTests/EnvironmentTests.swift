import Subprocess
import Testing

/// The page of one step with a curve, coloured.
private func page(
  _ options: String..., setting: [Environment.Key: String?] = [:]
) async throws -> Outcome {
  let always = ["print", "--step", "sigmoid", "--color", "always"]
  return try await logloss(arguments: always + options, setting: setting)
}

@Suite("Variables of the environment")
struct EnvironmentTests {
  @Test("LOGLOSS_THEME is obeyed as --theme is", arguments: ["dark", "light", "terminal"])
  func theme(name: String) async throws {
    let asked = try await page("--theme", name).output
    #expect(try await page(setting: ["LOGLOSS_THEME": name]).output == asked)
    #expect(try await (page().output == asked) == (name == "dark"))
  }

  @Test("auto, which has nobody to ask where a page is printed, is the dark theme there")
  func automaticTheme() async throws {
    let dark = try await page("--theme", "dark").output
    #expect(try await page("--theme", "auto").output == dark)
    #expect(try await page(setting: ["LOGLOSS_THEME": "auto"]).output == dark)
  }

  @Test(
    "LOGLOSS_GLYPHS is obeyed as --glyphs is",
    arguments: ["sextants", "quadrants", "braille", "blocks", "ascii"])
  func glyphs(name: String) async throws {
    let asked = try await page("--glyphs", name).output
    #expect(try await page(setting: ["LOGLOSS_GLYPHS": name]).output == asked)
    for other in ["sextants", "quadrants", "braille", "blocks", "ascii"] where other != name {
      #expect(try await page("--glyphs", other).output != asked)
    }
  }

  @Test("An option overrules its variable, also one that is wrong", arguments: ["light", "pink"])
  func overruled(theme: String) async throws {
    let expected = try await page("--theme", "terminal", "--glyphs", "ascii").output
    let outcome = try await page(
      "--theme", "terminal", "--glyphs", "ascii",
      setting: ["LOGLOSS_THEME": theme, "LOGLOSS_GLYPHS": theme == "pink" ? "runes" : "blocks"])
    #expect(outcome.status == .exited(0) && outcome.output == expected)
  }

  @Test("One that is empty counts as not set")
  func empty() async throws {
    let plain = try await page().output
    #expect(try await page(setting: ["LOGLOSS_THEME": "", "LOGLOSS_GLYPHS": ""]).output == plain)
  }

  @Test(
    "A wrong value is a wrong call: the variable, its value and what it can be are named",
    arguments: [
      ("LOGLOSS_THEME", "pink", ["auto", "dark", "light", "terminal"]),
      ("LOGLOSS_GLYPHS", "runes", ["auto", "sextants", "quadrants", "braille", "blocks", "ascii"]),
    ])
  func refused(variable: String, value: String, known: [String]) async throws {
    let key = try #require(Environment.Key(rawValue: variable))
    for arguments in [["print"], ["walk"], []] {
      let outcome = try await logloss(arguments: arguments, setting: [key: value])
      #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
      for word in [variable, value] + known { #expect(outcome.complaint.contains(word)) }
    }
  }
}

@Suite("The variable LOGLOSS_MOTION")
struct MotionVariableTests {
  @Test("is on or off, and anything else is a wrong call that names both", arguments: ["no", "OFF", "0"])
  func refused(value: String) async throws {
    for arguments in [["walk"], []] {
      let outcome = try await logloss(arguments: arguments, setting: ["LOGLOSS_MOTION": value])
      #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
      for word in ["LOGLOSS_MOTION", "'\(value)'", "on, off"] { #expect(outcome.complaint.contains(word)) }
    }
  }

  @Test("is not looked at where an option decides, nor where nothing could move")
  func overruled() async throws {
    // Without a terminal the job fails, but the call is right.
    let walk = try await logloss(arguments: ["walk", "--no-motion"], setting: ["LOGLOSS_MOTION": "no"])
    #expect(walk.status == .exited(1))
    let print = try await logloss(arguments: ["print", "--step", "mean"], setting: ["LOGLOSS_MOTION": "no"])
    #expect(print.status == .exited(0))
  }

  @Test(
    "as off shows every picture at its end, and so does --no-motion whatever it says",
    arguments: [("off", ""), ("on", "--no-motion")])
  func off(value: String, option: String) async throws {
    try await Tmux.running("LOGLOSS_MOTION=\(value) \(Tmux.program) \(option) --speed 0.001") { tmux in
      try await tmux.shows(CoursePage.first().place)
      try await tmux.type("End")
      try await tmux.shows("q quit", without: CoursePage.first().place)
      try await tmux.type("Left")
      // A key during a movement would only end it.
      let page = try CoursePage.all().dropLast().last
      try await tmux.shows(try #require(page).title, try #require(page).place)
    }
  }
}

@Suite("logloss print on a terminal")
struct PrintOnTerminalTests {
  private let escape = "\u{1B}["

  @Test("has the colours that --color always gives, and none where NO_COLOR or TERM=dumb ask for none")
  func colours() async throws {
    let arguments = ["--step", "mean"]
    let coloured = try await logloss(arguments: ["print", "--color", "always"] + arguments).output
    let plain = try await logloss(arguments: ["print"] + arguments).output
    #expect(coloured.contains(escape) && !plain.contains(escape))
    func shown(_ setting: [Environment.Key: String?] = [:], _ color: String = "auto") async throws -> String {
      let outcome = try await loglossOnTerminal(
        "print", "--step", "mean", "--color", color, setting: setting)
      #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
      return outcome.output
    }
    #expect(try await shown() == coloured)
    #expect(try await shown(["NO_COLOR": "1"]) == plain)
    #expect(try await shown(["TERM": "dumb"]) == plain)
    #expect(try await shown(["NO_COLOR": ""]) == coloured)
    #expect(try await shown(["NO_COLOR": "1"], "always") == coloured)
    #expect(try await shown([:], "never") == plain)
  }
}
