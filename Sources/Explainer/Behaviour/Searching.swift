import Lessons
import Words

/// The search of the course, and what is typed in it.
extension State {
  mutating func openSearch() {
    typedNumber = ""
    overlay = .search(Search(searchEntries))
  }

  /// Goes where the chosen hit is. Where nothing is found there is nowhere to go, and the search stays.
  mutating func goToHit(of search: Search) {
    guard let place = search.chosen else { return }
    overlay = nil
    go(to: place)
  }

  mutating func typeText(_ character: Character) {
    guard case .search(var search) = overlay else {
      numberField?.type(character)
      return
    }
    search.type(character)
    overlay = .search(search)
  }

  /// Takes the last character back, wherever one is typed.
  mutating func deleteTyped() {
    guard case .search(var search) = overlay else {
      if numberField == nil { answerScale?.deleteTyped() } else { numberField?.deleteTyped() }
      return
    }
    search.deleteTyped()
    overlay = .search(search)
  }

  /// Searches the course as it is now for what is typed.
  mutating func searchAnew() {
    guard case .search(var search) = overlay else { return }
    search.search(searchEntries)
    overlay = .search(search)
  }

  /// The steps where a text is found, the likeliest first.
  package func places(whereFound text: String) -> [Place] {
    var search = Search(searchEntries)
    for character in text { search.type(character) }
    return search.hits.map(\.entry.place)
  }

  /// All steps as they read with the data at hand.
  private var searchEntries: [SearchEntry] { places.compactMap(searchEntry) }

  private func searchEntry(at place: Place) -> SearchEntry? {
    guard let step = step(at: place), let context = context(at: place) else { return nil }
    let chapter = chapters[place.chapter]
    let question = step.question.flatMap { $0.isAsked(context) ? $0 : nil }
    return SearchEntry(
      place, id: step.id, title: step.title.filled(context),
      heading: place.step == 0 ? "\(chapter.name) \(chapter.title)" : "",
      said: [step.said.filled(context), question?.ask.filled(context) ?? ""].filter { !$0.isEmpty }
        .joined(separator: " "),
      answer: question?.answer.filled(context) ?? "", notes: step.notes.filled(context))
  }
}
