import CrossEntropy
import Drawing
import Insight
import Words

extension PictureContext {
  /// The positive class by the word that the reader's labels have for it.
  public var green: String { shortened(names.positive) ?? courseGreen }
  /// The negative class.
  public var red: String { shortened(names.negative) ?? courseRed }

  /// What x is: the feature, by its column's name, or the logit of a prediction.
  public var titleOfX: String {
    facts.kind == .predictions ? wording("parts.own-names.logit") : shortened(names.x) ?? "x"
  }

  /// The title of a row of numbers, for which there is less room.
  var rowTitleOfX: String { truncated(titleOfX, columns: 8) }

  private func shortened(_ name: String?) -> String? { name.map { truncated($0, columns: mostNameColumns) } }

  /// A text of the course in the words of the reader: x, green and red by their own names where they have some.
  public func inOwnWords(_ text: String) -> String {
    guard names != .none else { return text }
    var result = ""
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        result += ownWord(word, after: result.last, before: character)
        result.append(character)
        word = ""
      }
    }
    return result + ownWord(word, after: result.last, before: nil)
  }

  private func ownWord(_ word: String, after last: Character?, before next: Character?) -> String {
    switch word {
    case courseGreen: green
    case courseRed: red
    case capitalisedGreen: capitalised(green)
    case capitalisedRed: capitalised(red)
    // In a formula x stays what it is.
    case "x" where isBlank(last) && (isBlank(next) || next.map { ".,;:".contains($0) } == true): titleOfX
    default: word
    }
  }
}

/// What the course calls the classes, by their colours.
private let courseGreen = wording("parts.names.green")
private let courseRed = wording("parts.names.red")
private let capitalisedGreen = capitalised(courseGreen)
private let capitalisedRed = capitalised(courseRed)

/// Longer names are cut.
private let mostNameColumns = 14

private func isBlank(_ character: Character?) -> Bool { character.map { $0 == " " || $0 == "\n" } ?? true }
