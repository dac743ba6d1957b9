/// A piece of a text with places for what is computed: `{mean loss}` for a number or a word, `{count|point|points}` for
/// the form of a word that goes with a number, `{mistakes|none|one|all # of them}` where nothing has a form of its
/// own; `#` is the number. A name that begins with a capital gives a capital letter.
package enum TextPiece: Sendable, Hashable {
  case text(String)
  case place(TextPlace)
  /// A brace that is never closed, or closes nothing.
  case unbalancedBrace
  /// What stands in braces that is neither a name nor a name and two or three forms.
  case malformed(String)
}

/// A place in a text that is filled in.
package struct TextPlace: Sendable, Hashable {
  /// As it is written, perhaps with a capital.
  package let name: String
  /// The forms of a word to choose from; nil where a text goes in.
  package let forms: PluralForms?

  /// The name without its capital.
  package var uncapitalisedName: String {
    let isLower = name.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? true
    return isLower ? name : name.prefix(1).lowercased() + name.dropFirst()
  }
}

/// What is said of nothing, of one and of several.
package struct PluralForms: Sendable, Hashable {
  let none: String
  let one: String
  let many: String

  /// The form that goes with a count, with the number where it has a place.
  package func form(_ count: Int, number: String) -> String {
    let form = count == 0 ? none : count == 1 ? one : many
    return form.split(separator: "#", omittingEmptySubsequences: false).joined(separator: number)
  }
}

/// A text taken apart.
package func textPieces(_ text: String) -> [TextPiece] {
  // Bytes are told apart some ten times quicker than characters.
  let (brace, endBrace) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
  var pieces: [TextPiece] = []
  var rest = text.utf8[...]
  while let open = rest.firstIndex(where: { $0 == brace || $0 == endBrace }) {
    if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
    let inside = rest[rest.index(after: open)...]
    // A second brace that opens, before one closes, begins anew.
    let end = inside.firstIndex { $0 == brace || $0 == endBrace }
    if rest[open] == brace, let end, inside[end] == endBrace {
      pieces.append(place(inside[..<end]))
      rest = inside[inside.index(after: end)...]
    } else {
      pieces.append(.unbalancedBrace)
      rest = inside
    }
  }
  if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
  return pieces
}

private func place(_ inside: Substring.UTF8View) -> TextPiece {
  let parts = inside.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
    String(Substring($0))
  }
  guard let name = parts.first, [1, 3, 4].contains(parts.count), !name.isEmpty else {
    return .malformed(String(Substring(inside)))
  }
  guard parts.count > 1 else { return .place(TextPlace(name: name, forms: nil)) }
  let (one, many) = (parts[parts.count - 2], parts[parts.count - 1])
  let forms = PluralForms(none: parts.count == 4 ? parts[1] : many, one: one, many: many)
  return .place(TextPlace(name: name, forms: forms))
}

/// The text with a capital letter.
package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
