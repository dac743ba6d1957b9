import Insight

/// Text with places for what is computed: `{mean loss}` for a number or a word, `{count|point|points}` for
/// the form of a word that goes with a number. A name that begins with a capital gives a capital letter.
public struct Template: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    case value(Placeholder, isCapitalised: Bool)
    case plural(Placeholder, one: String, many: String)
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

  /// A text without anything in it.
  static let empty = Template(pieces: [])

  private init(pieces: [Piece]) { self.pieces = pieces }

  /// Reads the text and checks every name in it.
  ///
  /// - Throws: ``Flaw``, the first that is found.
  public init(_ text: String, in vocabulary: Vocabulary) throws(Flaw) {
    let (template, flaws) = Template.reading(text, in: vocabulary)
    if let flaw = flaws.first { throw flaw }
    self = template
  }

  /// Reads what can be read of a text, and finds everything that is wrong with it, each thing once.
  static func reading(_ text: String, in vocabulary: Vocabulary) -> (template: Template, flaws: [Flaw]) {
    var pieces: [Piece] = []
    var flaws: [Flaw] = []
    func attempt(_ piece: () throws(Flaw) -> Piece) {
      do {
        pieces.append(try piece())
      } catch {
        if !flaws.contains(error) { flaws.append(error) }
      }
    }
    // Bytes are told apart some ten times quicker than characters.
    let (brace, endBrace) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var rest = text.utf8[...]
    while let open = rest.firstIndex(where: { $0 == brace || $0 == endBrace }) {
      if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
      let inside = rest[rest.index(after: open)...]
      // A second brace that opens, before one closes, begins anew.
      let end = inside.firstIndex { $0 == brace || $0 == endBrace }
      if rest[open] == brace, let end, inside[end] == endBrace {
        attempt { () throws(Flaw) in try Template.piece(inside[..<end], vocabulary) }
        rest = inside[inside.index(after: end)...]
      } else {
        attempt { () throws(Flaw) in throw .unbalancedBrace }
        rest = inside
      }
    }
    if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
    return (Template(pieces: pieces), flaws)
  }

  private static func piece(_ inside: Substring.UTF8View, _ vocabulary: Vocabulary) throws(Flaw) -> Piece {
    let parts = inside.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard let first = parts.first, parts.count == 1 || parts.count == 3, !first.isEmpty else {
      throw .malformed(String(Substring(inside)))
    }
    let name = uncapitalised(first)
    if parts.count == 3 {
      guard let placeholder = vocabulary.placeholder(name) else { throw .unknownName(first) }
      guard placeholder.isCount else { throw .notACount(first) }
      return .plural(placeholder, one: parts[1], many: parts[2])
    }
    if let placeholder = vocabulary.placeholder(first) { return .value(placeholder, isCapitalised: false) }
    guard let placeholder = vocabulary.placeholder(name) else { throw .unknownName(first) }
    return .value(placeholder, isCapitalised: true)
  }

  /// The text with everything filled in.
  public func filled(_ context: PictureContext) -> String {
    pieces.map { filled($0, context) }.joined()
  }

  private func filled(_ piece: Piece, _ context: PictureContext) -> String {
    switch piece {
    case .text(let text): context.inOwnWords(text)
    case .value(let placeholder, false): placeholder.text(context)
    case .value(let placeholder, true): capitalised(placeholder.text(context))
    case .plural(let placeholder, let one, let many): placeholder.count(context) == 1 ? one : many
    }
  }

  /// The first sentence with the value of a dial in it, filled in; nil where there is none.
  func sentenceAboutDial(_ context: PictureContext) -> String? {
    guard let first = pieces.firstIndex(where: \.readsDial) else { return nil }
    let length = pieces[..<first].map { filled($0, context).count }.reduce(0, +)
    var end = 0
    return sentences(in: filled(context)).first { sentence in
      // A blank stands between two sentences.
      end += sentence.count + 1
      return end > length
    }
  }

  /// What the placeholders in it need.
  var needs: [(needer: Needer, needs: Needs)] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .value(let placeholder, _), .plural(let placeholder, _, _):
        (.placeholder(placeholder.name), placeholder.needs)
      }
    }
  }
}

extension Template.Piece {
  fileprivate var readsDial: Bool {
    if case .value(let placeholder, _) = self { !placeholder.needs.dials.isEmpty } else { false }
  }
}

private func uncapitalised(_ text: String) -> String {
  let isLower = text.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? true
  return isLower ? text : text.prefix(1).lowercased() + text.dropFirst()
}
