import Insight
import Numerals

/// Text with places for what is computed: `{mean loss}` for a number or a word, `{count|point|points}` for
/// the form of a word that goes with a number, `{mistakes|none|one|all # of them}` where nothing has a form of its
/// own; `#` is the number. A name that begins with a capital gives a capital letter.
public struct Template: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    case value(Placeholder, isCapitalised: Bool)
    case plural(Placeholder, Forms, isCapitalised: Bool)
  }

  /// What is said of nothing, of one and of several.
  struct Forms: Sendable, Hashable {
    let none: String
    let one: String
    let many: String

    /// The form that goes with a count.
    func form(_ count: Int) -> String {
      let form = count == 0 ? none : count == 1 ? one : many
      return form.split(separator: "#", omittingEmptySubsequences: false).joined(separator: numberWord(count))
    }
  }

  let pieces: [Piece]

  /// What can be wrong with the text of a template.
  public enum Flaw: Error, Sendable, Hashable {
    /// A brace that is never closed, or closes nothing.
    case unbalancedBrace
    /// Braces with something else in them than a name, or a name and two or three forms.
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
    guard let first = parts.first, [1, 3, 4].contains(parts.count), !first.isEmpty else {
      throw .malformed(String(Substring(inside)))
    }
    let name = uncapitalised(first)
    if parts.count > 1 {
      guard let placeholder = vocabulary.placeholder(name) else { throw .unknownName(first) }
      guard placeholder.isCount else { throw .notACount(first) }
      let (one, many) = (parts[parts.count - 2], parts[parts.count - 1])
      let forms = Forms(none: parts.count == 4 ? parts[1] : many, one: one, many: many)
      return .plural(placeholder, forms, isCapitalised: name != first)
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
    case .plural(let placeholder, let forms, let isCapitalised):
      filled(forms, placeholder.count(context) ?? 0, isCapitalised, context)
    }
  }

  private func filled(
    _ forms: Forms, _ count: Int, _ isCapitalised: Bool, _ context: PictureContext
  ) -> String {
    let text = context.inOwnWords(forms.form(count))
    return isCapitalised ? capitalised(text) : text
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
