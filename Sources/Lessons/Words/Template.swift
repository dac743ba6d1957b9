/// Text with places for what is computed: `{mean loss}` for a number or a word, `{count|point|points}` for
/// the form of a word that goes with a number. A name that begins with a capital gives a capital letter.
public struct Template: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    case value(name: String, isCapitalised: Bool)
    case plural(name: String, one: String, many: String)
  }

  let pieces: [Piece]

  /// What can be wrong with the text of a template.
  public enum Flaw: Error, Sendable, Hashable {
    /// A brace that is never closed, or closes nothing.
    case unbalancedBrace
    /// Braces with something else in them than a name, or a name and two forms.
    case malformed(String)
    /// A name that stands for nothing.
    case unknownName(String)
    /// A plural of something that is not a count.
    case notACount(String)
  }

  /// Reads the text and checks every name in it.
  ///
  /// - Throws: ``Flaw``, the first that is found.
  public init(_ text: String) throws(Flaw) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { throw .unbalancedBrace }
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(try Template.piece(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func piece(_ inside: String) throws(Flaw) -> Piece {
    let parts = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, parts.count == 1 || parts.count == 3, !first.isEmpty else {
      throw .malformed(inside)
    }
    let name = uncapitalised(first)
    if parts.count == 3 {
      guard Placeholders.contains(name) else { throw .unknownName(first) }
      guard Placeholders.isCount(name) else { throw .notACount(first) }
      return .plural(name: name, one: parts[1], many: parts[2])
    }
    if Placeholders.contains(first) { return .value(name: first, isCapitalised: false) }
    guard Placeholders.contains(name) else { throw .unknownName(first) }
    return .value(name: name, isCapitalised: true)
  }

  /// The text with everything filled in.
  public func filled(_ context: PictureContext) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .value(let name, false): Placeholders.text(name, context)
      case .value(let name, true): capitalised(Placeholders.text(name, context))
      case .plural(let name, let one, let many): Placeholders.count(name, context) == 1 ? one : many
      }
    }.joined()
  }
}

private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

private func uncapitalised(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
