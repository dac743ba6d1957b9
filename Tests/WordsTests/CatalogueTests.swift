import Testing
import Words

@Suite("The catalogue of words and those who ask it")
struct CatalogueTests {
  static let asked = ProjectFiles.sources.filter { $0.path != "Words/Wording.swift" }.flatMap {
    askedWords($0.tokens, in: $0.path).asked
  }

  @Test("Every text that is asked for is asked for by a key that is written out, and stands in the catalogue")
  func everyKeyIsThere() {
    let known = Set(ProjectFiles.words.map(\.key))
    #expect(Self.asked.count > 500)
    for word in Self.asked {
      #expect(word.key.map(known.contains) == true, "\(word.key ?? "an unwritten key") in \(word.file)")
    }
  }

  @Test("No key stands in the catalogue twice, or without someone who asks for it")
  func noKeyIsIdle() {
    let asked = Set(Self.asked.compactMap(\.key))
    let keys = ProjectFiles.words.map(\.key)
    #expect(keys.filter { !asked.contains($0) } == [])
    #expect(Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("A text has exactly the places that are filled in, and forms only for counts")
  func placesAreFilled() {
    let lines = Dictionary(ProjectFiles.words.map { ($0.key, $0.line) }) { first, _ in first }
    for word in Self.asked {
      guard let line = word.key.flatMap({ lines[$0] }) else { continue }
      let pieces = textPieces(String(line.drop { $0 != ":" }))
      var (texts, forms): (Set<String>, Set<String>) = ([], [])
      for piece in pieces {
        switch piece {
        case .text: break
        case .place(let place):
          let given = word.texts.union(word.counts)
          let name = given.contains(place.name) ? place.name : place.uncapitalisedName
          if place.forms == nil { texts.insert(name) } else { forms.insert(name) }
        case .unbalancedBrace, .malformed: Issue.record("\(line) has a brace too many")
        }
      }
      #expect(texts.union(forms) == word.texts.union(word.counts), "\(line) in \(word.file)")
      #expect(forms.isSubset(of: word.counts), "\(line) in \(word.file)")
    }
  }
}
