/// Whether an environment is that of a terminal known to draw the sextants of U+1FB00 itself. Few fonts have them, and
/// where nothing draws them a curve is gone or a row of boxes, so that any doubt means no.
func drawsSextants(_ variable: (String) -> String?) -> Bool {
  guard !isWithinAnother(variable), let name = variable("TERM") else { return false }
  if namesOfTheirOwn.contains(where: { name == $0 || name.hasPrefix($0 + "-") }) { return true }
  // What these set, other terminals inherit that are started from them.
  guard commonNames.contains(where: { name == $0 || name.hasPrefix($0 + "-") }) else { return false }
  guard marksOfOthers.allSatisfy({ variable($0) == nil }) else { return false }
  let answers = [programDraws(variable), versionDraws(variable, vte), versionDraws(variable, konsole)]
  return answers.contains(true) && !answers.contains(false)
}

/// Names of terminals that draw sextants in every version still in use: kitty since 0.19.3, foot since 1.7, Ghostty
/// since its first.
private let namesOfTheirOwn = ["xterm-kitty", "foot", "wezterm", "xterm-ghostty", "ghostty"]

/// Names under which terminals go that say who they are in another variable.
private let commonNames = ["xterm", "vte", "gnome", "konsole"]

/// Set by programs that show other programs, in a terminal that they hide.
private let marksOfMultiplexers = ["TMUX", "STY", "ZELLIJ", "INSIDE_EMACS", "NVIM", "VIM_TERMINAL"]

/// Set by terminals that are not known to draw sextants, and that go under a common name.
private let marksOfOthers = [
  "XTERM_VERSION", "ALACRITTY_WINDOW_ID", "ALACRITTY_SOCKET", "WT_SESSION", "MLTERM", "TERMINOLOGY",
]

private func isWithinAnother(_ variable: (String) -> String?) -> Bool {
  let name = variable("TERM") ?? ""
  return name.hasPrefix("tmux") || name.hasPrefix("screen")
    || marksOfMultiplexers.contains { variable($0) != nil }
}

/// The answer of `TERM_PROGRAM`; nil where it is not set. WezTerm names its versions by the day.
private func programDraws(_ variable: (String) -> String?) -> Bool? {
  switch variable("TERM_PROGRAM") {
  case nil: nil
  case "ghostty": true
  case "WezTerm": leadingNumber(variable("TERM_PROGRAM_VERSION") ?? "") >= 2021_08_14
  default: false
  }
}

/// A variable that holds a version as one number, and the first version trusted to draw sextants.
private typealias FirstVersion = (name: String, number: Int)
/// 0.64, of March 2021.
private let vte: FirstVersion = ("VTE_VERSION", 6400)
/// 22.12.
private let konsole: FirstVersion = ("KONSOLE_VERSION", 22_12_00)

private func versionDraws(_ variable: (String) -> String?, _ first: FirstVersion) -> Bool? {
  variable(first.name).map { leadingNumber($0) >= first.number }
}

/// The number that a text begins with, 0 where there is none.
private func leadingNumber(_ text: String) -> Int {
  Int(text.prefix { $0.isASCII && $0.isNumber }) ?? 0
}
