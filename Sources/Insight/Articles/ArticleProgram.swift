/// The programs of the articles, mended so that they run today, in Python.
public enum ArticleProgram: String, Sendable, CaseIterable {
  /// The fit of the ten points and its printout.
  case tenPoints = "ten-points"
  /// A network for points in two rings.
  case circles
  /// A network for mails of eight features.
  case smallNetwork = "small-network"
  /// The loss by its formula.
  case numpy
  /// The loss as a library's call.
  case keras

  /// The whole program, as Python reads it; it ends with a line end.
  public var text: String {
    // It was compiled in, and a test reads it.
    Asset.all(under: "code/").first { $0.name == fileName }?.text ?? ""
  }

  /// Its parts, in their order.
  package var parts: [Part] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
    return lines.reduce(into: []) { parts, line in
      let beginsPart = line.hasPrefix("#") && (parts.last?.lines.last?.isEmpty ?? true)
      if beginsPart { parts.append(Part()) }
      if parts.isEmpty { parts.append(Part()) }
      parts[parts.count - 1].lines.append(line)
    }
  }

  /// Lines of code under the comment that heads them.
  package struct Part: Sendable, Hashable {
    /// All of them, the comment first, blank ones between and after them included.
    package fileprivate(set) var lines: [String] = []

    /// The lines that do something.
    package var code: [String] { lines.filter { !$0.isEmpty && !$0.hasPrefix("#") } }

    /// What the comment calls the part, without its explanation: "The network".
    package var name: String {
      let heading = lines.first.map { $0.drop { $0 == "#" || $0 == " " } } ?? ""
      return String(heading.prefix { $0 != ":" && $0 != "." && $0 != "," })
    }
  }

  /// A file of Python's own module names would be imported in their place.
  private var fileName: String {
    switch self {
    case .numpy, .keras: "by-\(rawValue)"
    case .tenPoints, .circles, .smallNetwork: rawValue
    }
  }
}
