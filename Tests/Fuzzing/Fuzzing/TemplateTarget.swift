@testable import Lessons

/// Any text as one with places in braces, and as a condition. Braces are told apart by a second, simpler reader.
func tryTemplate(_ bytes: [UInt8]) {
  guard let text = String(validating: bytes, as: UTF8.self) else { return }
  checkBraces(text)
  // For each name that is none the nearest are sought, which takes its time.
  if text.utf8.count <= 80 { checkConditions(text) }
}

private func checkBraces(_ text: String) {
  let (template, flaws) = Template.reading(text, in: .all)
  let braces = Braces(text)
  hold(flaws.contains(.unbalancedBrace) == braces.areUnbalanced, "\(flaws) of the braces in \(text)")
  hold(Set(flaws).count == flaws.count, "a flaw twice in \(flaws)")
  let texts = template.pieces.compactMap { if case .text(let text) = $0 { text } else { nil } }
  hold(!texts.contains { $0.contains { $0 == "{" || $0 == "}" } }, "a brace is left in \(texts)")
  hold(
    texts.elementsEqual(braces.texts) { $0.utf8.elementsEqual($1.utf8) },
    "\(texts) in place of \(braces.texts)")
  let places = template.pieces.count - texts.count
  hold(places <= braces.places.count, "\(places) places of \(braces.places)")
  guard flaws.isEmpty else { return }
  hold(places == braces.places.count, "\(places) places, and nothing is wrong with \(braces.places)")
  for case (.value(let placeholder, let isCapitalised), let place)
    in zip(template.pieces.filter(\.isPlace), braces.places)
  {
    let name = isCapitalised ? place.prefix(1).lowercased() + place.dropFirst() : place
    hold(placeholder.name == name, "{\(place)} is taken for \(placeholder.name)")
  }
}

private func checkConditions(_ text: String) {
  let reader = YAMLReader(file: "a.yaml")
  let conditions = reader.conditions(.scalar(text, .init(line: 1, column: 1)))
  let parts = text.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false)
  hold(
    conditions.count + reader.errors.count == parts.count, "\(conditions.count) of \(parts.count) conditions")
  guard reader.errors.isEmpty else { return }
  let names = conditions.map { ($0.isNegated ? "not " : "") + $0.fact.name }
  hold(
    names
      == parts.map {
        String($0).split(whereSeparator: { " \t\r\n".contains($0) || $0 == "\r\n" }).joined(separator: " ")
      },
    "\(text) is taken for \(names)")
}

/// What stands in braces in a text and what stands between.
private struct Braces {
  private(set) var texts: [String] = []
  private(set) var places: [String] = []
  private(set) var areUnbalanced = false

  init(_ text: String) {
    var run = ""
    var isOpen = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{", "}":
        if isOpen && scalar == "}" { places.append(run) } else { end(run) }
        areUnbalanced = areUnbalanced || isOpen == (scalar == "{")
        isOpen = scalar == "{"
        run = ""
      default: run.unicodeScalars.append(scalar)
      }
    }
    end(run)
    areUnbalanced = areUnbalanced || isOpen
  }

  private mutating func end(_ run: String) { if !run.isEmpty { texts.append(run) } }
}

extension Template.Piece {
  fileprivate var isPlace: Bool { if case .text = self { false } else { true } }
}
