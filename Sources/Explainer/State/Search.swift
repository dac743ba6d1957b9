/// The search of the course: what is typed, and which steps it is found at.
struct Search: Sendable, Hashable {
  /// What is searched, step by step.
  private var entries: [SearchEntry]
  /// What is typed.
  private(set) var text = ""
  /// Where that is found, the likeliest first.
  private(set) var hits: [SearchHit] = []
  /// The hit that Enter goes to, by its index.
  private(set) var selected = 0

  init(_ entries: [SearchEntry]) { self.entries = entries }

  /// The step that Enter goes to; nil where nothing is found.
  var chosen: Place? { hits.indices.contains(selected) ? hits[selected].entry.place : nil }

  /// How many more characters can be typed.
  var roomForTyping: Int { max(0, mostSearched - text.count) }

  mutating func type(_ character: Character) {
    guard roomForTyping > 0 else { return }
    text.append(character)
    find()
  }

  /// Takes the last character back.
  mutating func deleteTyped() {
    text = String(text.dropLast())
    find()
  }

  /// Chooses the hit that many places further, stopping at the ends.
  mutating func choose(by places: Int) {
    selected = min(max(0, selected + places), max(0, hits.count - 1))
  }

  /// Searches other steps for the same; the choice stays where its step is still found.
  mutating func search(_ entries: [SearchEntry]) {
    let chosen = chosen
    self.entries = entries
    find()
    selected = hits.firstIndex { $0.entry.place == chosen } ?? 0
  }

  private mutating func find() {
    let sought = text.folded
    let terms = sought.split(separator: " ").map { Array($0.utf8) }
    selected = 0
    guard !terms.isEmpty else { return hits = [] }
    let found = entries.compactMap { entry in
      entry.rank(of: sought, terms).map { SearchHit(entry: entry, rank: $0, terms: terms) }
    }
    hits = SearchHit.Rank.allCases.flatMap { rank in found.filter { $0.rank == rank } }
  }
}

/// More than anybody searches for, and as much as a page has room for.
private let mostSearched = 48

/// A step as it is searched: all that is said at it with the data at hand.
struct SearchEntry: Sendable, Hashable {
  let place: Place
  let id: String
  let title: String
  /// What stands on its page before an answer.
  let said: String
  private let foldedPlace: String
  private let foldedID: String
  private let head: [UInt8]
  private let body: [UInt8]
  private let answer: [UInt8]
  private let notes: [UInt8]

  /// - Parameters:
  ///   - heading: What is found like the title without being part of it, such as the title of a chapter that begins here.
  ///   - said: What stands on its page before an answer.
  init(
    _ place: Place, id: String, title: String, heading: String = "", said: String, answer: String = "",
    notes: String = ""
  ) {
    (self.place, self.id, self.title, self.said) = (place, id, title, said)
    foldedPlace = place.text
    foldedID = id.folded
    head = Array("\(heading) \(id) \(title)".folded.utf8)
    body = Array(said.folded.utf8)
    self.answer = Array(answer.folded.utf8)
    self.notes = Array(notes.folded.utf8)
  }

  /// How likely it is what was meant; nil where not all terms stand in it.
  fileprivate func rank(of sought: String, _ terms: [[UInt8]]) -> SearchHit.Rank? {
    if sought == foldedPlace || sought == foldedID { return .named }
    if sought.contains("."), foldedPlace.hasPrefix(sought) { return .title }
    var rank = SearchHit.Rank.title
    for term in terms {
      if head.firstPlace(of: term) != nil { continue }
      if body.firstPlace(of: term) != nil {
        rank = max(rank, .words)
      } else if answer.firstPlace(of: term) != nil {
        rank = max(rank, .answer)
      } else if notes.firstPlace(of: term) != nil {
        rank = .notes
      } else {
        return nil
      }
    }
    return rank
  }

  /// Where the first of some terms that is not in the title stands in what is said, in characters.
  fileprivate func placeInWords(of terms: [[UInt8]]) -> Range<Int>? {
    for term in terms where head.firstPlace(of: term) == nil {
      guard let start = body.firstPlace(of: term) else { continue }
      let before = String(decoding: body[..<start], as: UTF8.self).count
      return before..<before + String(decoding: term, as: UTF8.self).count
    }
    return nil
  }
}

/// A step at which all that was typed is found.
struct SearchHit: Sendable, Hashable {
  let entry: SearchEntry
  let rank: Rank
  fileprivate let terms: [[UInt8]]

  /// Where it is found. What stands first is likelier to be meant.
  enum Rank: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// It is the place or the id.
    case named
    case title, words, answer, notes

    static func < (first: Rank, second: Rank) -> Bool { first.rawValue < second.rawValue }
  }

  /// Where it stands in what is said, in characters; nil where it stands elsewhere.
  var placeInWords: Range<Int>? { rank == .words ? entry.placeInWords(of: terms) : nil }
}

extension String {
  /// As it is compared: in small letters, with the signs that keyboards have. It has as many characters.
  fileprivate var folded: String {
    String(
      map { character in
        switch character {
        case "−", "–": "-"
        case "’": "'"
        case "“", "”": "\""
        default: character.lowercased().first ?? character
        }
      })
  }
}

extension [UInt8] {
  /// Where some bytes begin in these for the first time.
  fileprivate func firstPlace(of term: [UInt8]) -> Int? {
    guard let first = term.first, count >= term.count else { return nil }
    return (0...count - term.count).first { start in
      self[start] == first && self[start..<start + term.count].elementsEqual(term)
    }
  }
}
