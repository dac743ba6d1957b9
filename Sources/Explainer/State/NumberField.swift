import Lessons
import Numerals

/// A number that is typed while experimenting, for what the arrows move. Until it is set or dropped it takes every key.
struct NumberField: Sendable, Hashable {
  /// What it sets.
  let control: Control
  /// The point that was added just before: where it is put is part of adding it.
  let added: Int?
  /// What is typed so far.
  private(set) var typed = ""

  init(_ control: Control, added: Int?) { (self.control, self.added) = (control, added) }

  /// How many more characters can be typed.
  var roomForTyping: Int { max(0, mostTyped - typed.count) }

  mutating func type(_ character: Character) {
    if roomForTyping > 0 { typed.append(character) }
  }

  /// Takes the last character back.
  mutating func deleteTyped() { typed = String(typed.dropLast()) }

  /// Whether anything is typed.
  var isEmpty: Bool { typed.allSatisfy(\.isWhitespace) }

  /// The number that is typed, nil for what is none. A comma is none: 1,000 may be one or a thousand.
  var number: Double? {
    let number = readNumber(
      String(typed.filter { !$0.isWhitespace }.map { $0 == "−" ? "-" : $0 }))
    return number?.isNaN == true ? nil : number
  }
}

/// As many as the longest number has that people type: sign, seventeen digits, point, exponent.
private let mostTyped = 24

extension Dial {
  /// Whether it counts something, so that only whole numbers make sense.
  var isCount: Bool {
    guard case .step(let step) = stepping else { return false }
    return step >= 1 && range.lowerBound >= 1
      && [step, start, range.lowerBound].allSatisfy { $0.rounded() == $0 }
  }
}
