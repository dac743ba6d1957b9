import Words

/// Says at most so many lines at once; the rest waits to be asked for.
struct Pager {
  private var rest: ArraySlice<String> = []

  /// As many as one can listen to.
  static let mostLines = 25

  var hasMore: Bool { !rest.isEmpty }

  /// The first of some lines, in the place of those that waited.
  mutating func pages(_ lines: [String]) -> [String] {
    rest = lines[...]
    return more()
  }

  /// The next lines that wait.
  mutating func more() -> [String] {
    guard hasMore else { return [wording("plain.session.no-more")] }
    let shown = rest.prefix(Pager.mostLines)
    rest = rest.dropFirst(Pager.mostLines)
    return shown + (rest.isEmpty ? [] : [wording("plain.session.more", ["lines": Count(digits: rest.count)])])
  }
}

/// In columns: more of what was typed is not said again.
let longestEcho = 60
