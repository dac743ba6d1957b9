import Drawing
import Explainer
import Lessons
import Words

/// Going to a step, and finding one.
extension PlainSession {
  mutating func go(_ text: String) -> [String] {
    guard let place = place(text) else {
      let names = state.chapters.map(\.name) + state.chapters.flatMap(\.steps).map(\.id)
      let nearest = nearestNames(to: text, among: names).joined(separator: ", ")
      return told([
        wording(
          "plain.session.no-place", ["text": truncated(text, columns: longestEcho), "nearest": nearest])
      ])
    }
    return place == state.place ? answer(to: .again, []) : perform(state.actions(to: place))
  }

  /// A place by its number in the chapter, as 3.4, or by the name of its step or its chapter; nil where there is none.
  func place(_ text: String) -> Place? {
    if let target = Place(text: text) { return state.places.first { $0 == target } }
    if let number = countingNumber(text) {
      return state.places.first { $0.chapter == state.place.chapter && $0.step + 1 == number }
    }
    if let chapter = state.chapters.firstIndex(where: { $0.name == text.lowercased() }) {
      return Place(chapter: chapter)
    }
    return state.place(of: text.lowercased())
  }

  /// The steps of one chapter, and what the others are called.
  func outline(_ chosen: String?) -> [String] {
    let chapter = chosen.flatMap(countingNumber).map { $0 - 1 } ?? state.place.chapter
    return state.chapters.indices.flatMap { index in
      let title = wording(
        "plain.steps.chapter", ["number": "\(index + 1)", "title": state.chapters[index].title])
      return [title]
        + (index == chapter
          ? state.chapters[index].steps.indices.map { entry(Place(chapter: index, step: $0)) } : [])
    }
  }

  private func entry(_ place: Place) -> String {
    wording(
      "plain.steps.entry",
      [
        "place": place.text,
        "title": state.texts(at: place)?.title ?? "",
      ])
  }

  /// The steps where a text is found, the likeliest first, as the search of the screen finds them.
  func found(_ text: String) -> [String] {
    let places = state.places(whereFound: text)
    return places.isEmpty
      ? [wording("plain.session.not-found", ["text": text])] : places.map(entry)
  }
}
