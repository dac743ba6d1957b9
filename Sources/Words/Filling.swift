import Numerals

/// What a place in a text can be filled with: a text, or a count that also chooses the form of a word.
package protocol Filling: Sendable {
  /// What stands in its place.
  var text: String { get }
  /// What chooses the form of a word; nil for a text.
  var count: Int? { get }
}

extension String: Filling {
  package var text: String { self }
  package var count: Int? { nil }
}

/// A number of things. Small ones are written as words unless digits are asked for.
package struct Count: Filling {
  package let text: String
  package let count: Int?

  package init(_ count: Int) {
    self.count = count
    text = numberWord(count)
  }

  /// Written in digits, with commas between thousands.
  package init(digits count: Int) {
    self.count = count
    text = countText(count)
  }
}

/// The text with its places filled in. What is wrong with it is said as it stands; tests find it.
func filled(_ text: String, with fillings: [(name: String, value: any Filling)]) -> String {
  textPieces(text).map { piece in
    switch piece {
    case .text(let text): text
    case .place(let place): filled(place, with: fillings) ?? "{\(place.name)}"
    case .unbalancedBrace: "{"
    case .malformed(let inside): "{\(inside)}"
    }
  }.joined()
}

private func filled(_ place: TextPlace, with fillings: [(name: String, value: any Filling)]) -> String? {
  let exact = fillings.first { $0.name == place.name }
  guard let filling = exact ?? fillings.first(where: { $0.name == place.uncapitalisedName }) else {
    return nil
  }
  let text =
    if let forms = place.forms {
      filling.value.count.map { forms.form($0, number: filling.value.text) }
    } else {
      filling.value.text
    }
  return exact == nil ? text.map(capitalised) : text
}
