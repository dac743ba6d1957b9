import Drawing
import Testing

@testable import Curses

@Suite struct SymbolChoiceTests {
  private func choice(_ codeset: String, _ variables: [String: String]) -> SymbolSet.Name {
    suitableSymbolSet(codeset: codeset) { variables[$0] }
  }

  @Test(
    "The locale's codeset and the terminal's name decide",
    arguments: [
      ("UTF-8", "xterm-256color" as String?, SymbolSet.Name.quadrants), ("utf8", "tmux-256color", .quadrants),
      ("UTF-8", nil, .quadrants), ("UTF-8", "linux", .blocks), ("UTF-8", "linux-16color", .blocks),
      ("ANSI_X3.4-1968", "xterm-kitty", .ascii), ("ISO-8859-1", "linux", .ascii), ("", nil, .ascii),
    ])
  func codesetAndName(codeset: String, terminal: String?, expected: SymbolSet.Name) {
    #expect(choice(codeset, ["TERM": terminal].compactMapValues(\.self)) == expected)
  }

  @Test(
    "Sextants are for the terminals that are known to draw them",
    arguments: [
      ["TERM": "xterm-kitty"], ["TERM": "foot"], ["TERM": "foot-direct"], ["TERM": "xterm-ghostty"],
      ["TERM": "wezterm"],
      ["TERM": "xterm-256color", "TERM_PROGRAM": "ghostty"],
      [
        "TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm",
        "TERM_PROGRAM_VERSION": "20240203-110809-5046fc22",
      ],
      [
        "TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm",
        "TERM_PROGRAM_VERSION": "20210814-124438-54e29167",
      ],
      ["TERM": "xterm-256color", "VTE_VERSION": "6400"], ["TERM": "xterm-256color", "VTE_VERSION": "7803"],
      ["TERM": "xterm-256color", "KONSOLE_VERSION": "221203"],
      ["TERM": "konsole-256color", "KONSOLE_VERSION": "240202"],
      // One started from the other, both of which draw.
      ["TERM": "xterm-256color", "VTE_VERSION": "7803", "KONSOLE_VERSION": "240202"],
      // The name is what the terminal itself has set; the rest is from where it was started.
      ["TERM": "xterm-kitty", "XTERM_VERSION": "XTerm(390)", "TERM_PROGRAM": "vscode"],
    ])
  func sextants(variables: [String: String]) {
    #expect(choice("UTF-8", variables) == .sextants)
  }

  @Test(
    "A sign of any other terminal or program in between is a doubt",
    arguments: [
      "XTERM_VERSION", "ALACRITTY_WINDOW_ID", "ALACRITTY_SOCKET", "WT_SESSION", "MLTERM", "TERMINOLOGY",
      "TMUX",
      "STY", "ZELLIJ", "INSIDE_EMACS", "NVIM", "VIM_TERMINAL",
    ])
  func signs(variable: String) {
    let drawing = ["TERM": "xterm-256color", "VTE_VERSION": "7803"]
    #expect(choice("UTF-8", drawing) == .sextants)
    #expect(choice("UTF-8", drawing.merging([variable: "1"]) { $1 }) == .quadrants)
  }

  @Test(
    "Any doubt means quadrants",
    arguments: [
      [:], ["TERM": ""], ["TERM": "xterm"], ["TERM": "xterm-256color"], ["TERM": "alacritty"],
      ["TERM": "dumb"],
      ["TERM": "football"], ["TERM": "xterm-kittyhawk"],
      // Within another program.
      ["TERM": "tmux-256color"], ["TERM": "screen.xterm-256color"],
      ["TERM": "screen-256color", "VTE_VERSION": "7803"],
      ["TERM": "xterm-kitty", "TMUX": "/tmp/tmux-0/default,1,0"], ["TERM": "xterm-kitty", "STY": "1.pts-0"],
      ["TERM": "foot", "ZELLIJ": "0"],
      ["TERM": "xterm-256color", "VTE_VERSION": "7803", "NVIM": "/run/user/0/nvim.1.0"],
      ["TERM": "xterm-256color", "TERM_PROGRAM": "tmux", "VTE_VERSION": "7803"],
      // Versions too old, or none.
      ["TERM": "xterm-256color", "VTE_VERSION": "6399"], ["TERM": "xterm-256color", "VTE_VERSION": "new"],
      ["TERM": "xterm-256color", "VTE_VERSION": "-7803"],
      ["TERM": "xterm-256color", "KONSOLE_VERSION": "221199"],
      ["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm", "TERM_PROGRAM_VERSION": "20210813-1-0"],
      ["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"],
      // Another terminal started from one that draws.
      ["TERM": "xterm-256color", "VTE_VERSION": "7803", "XTERM_VERSION": "XTerm(390)"],
      ["TERM": "xterm-256color", "KONSOLE_VERSION": "240202", "ALACRITTY_WINDOW_ID": "1"],
      ["TERM": "rxvt-unicode-256color", "VTE_VERSION": "7803"],
      ["TERM": "st-256color", "VTE_VERSION": "7803"],
      ["TERM": "xterm-256color", "VTE_VERSION": "7803", "TERM_PROGRAM": "vscode"],
      ["TERM": "xterm-256color", "VTE_VERSION": "7803", "KONSOLE_VERSION": "200400"],
    ])
  func doubt(variables: [String: String]) {
    #expect(choice("UTF-8", variables) == .quadrants)
  }
}
