import Insight
import Words

/// Text with places for what is computed: `{mean loss}` for a number or a word, `{count|point|points}` for
/// the form of a word that goes with a number, `{mistakes|none|one|all # of them}` where nothing has a form of its
/// own; `#` is the number. A name that begins with a capital gives a capital letter.
public struct Template: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    case value(Placeholder, isCapitalised: Bool)
    case plural(Placeholder, PluralForms, isCapitalised: Bool)
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
    for piece in textPieces(text) {
      switch piece {
      case .text(let text): pieces.append(.text(text))
      case .place(let place): attempt { () throws(Flaw) in try Template.piece(place, vocabulary) }
      case .unbalancedBrace: attempt { () throws(Flaw) in throw .unbalancedBrace }
      case .malformed(let inside): attempt { () throws(Flaw) in throw .malformed(inside) }
      }
    }
    return (Template(pieces: pieces), flaws)
  }

  private static func piece(_ place: TextPlace, _ vocabulary: Vocabulary) throws(Flaw) -> Piece {
    let name = place.uncapitalisedName
    if let forms = place.forms {
      guard let placeholder = vocabulary.placeholder(name) else { throw .unknownName(place.name) }
      guard placeholder.isCount else { throw .notACount(place.name) }
      return .plural(placeholder, forms, isCapitalised: name != place.name)
    }
    if let placeholder = vocabulary.placeholder(place.name) {
      return .value(placeholder, isCapitalised: false)
    }
    guard let placeholder = vocabulary.placeholder(name) else { throw .unknownName(place.name) }
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
    _ forms: PluralForms, _ count: Int, _ isCapitalised: Bool, _ context: PictureContext
  ) -> String {
    let text = context.inOwnWords(forms.form(count, number: numberWord(count)))
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
