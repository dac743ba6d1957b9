import CrossEntropy
import Lessons

/// The scale at an open question, on which its reader gives each answer a probability before the answer is shown.
struct AnswerScale: Sendable, Hashable {
  /// What it says now.
  private(set) var forecast: Forecast
  /// The answer that keys give more or less. Two answers share one slider, that of the first.
  private(set) var chosen = 0
  /// What is being typed for the chosen answer.
  private(set) var typed = ""
  /// Whether anything was moved or typed.
  private(set) var isTouched = false
  /// What it said before anything was typed.
  private var beforeTyping: Forecast
  /// Answers whose probabilities were typed. They stay as long as others can give way.
  private var kept: Set<Int> = []

  /// A scale that knows nothing yet, or one that goes on from an earlier forecast.
  init(answers count: Int, from forecast: Forecast? = nil) {
    let earlier = forecast.flatMap { $0.probabilities.count == count ? $0 : nil }
    self.forecast = earlier ?? Forecast(even: count)
    beforeTyping = self.forecast
  }

  private var count: Int { forecast.probabilities.count }

  /// Whether what is typed, if anything is, can be read.
  var isReadable: Bool { typed.isEmpty || typedProbability(typed) != nil }

  /// Gives the chosen answer more (direction 1) or less (−1).
  mutating func move(_ direction: Int, isFine: Bool) {
    endTyping()
    let dial = Dial("p", 0...1, .step(isFine ? 0.01 : 0.05), start: 0.5)
    give(dial.value(after: forecast[chosen], direction: direction, isFine: false), to: chosen)
    kept.remove(chosen)
  }

  /// Gives an answer a probability; what was typed before is done with.
  mutating func set(_ probability: Double, of answer: Int) {
    guard forecast.probabilities.indices.contains(answer) else { return }
    endTyping()
    if count > 2 { chosen = answer }
    give(probability, to: answer)
    kept.remove(answer)
  }

  /// Gives an answer a probability as if it were typed, with all its digits.
  mutating func keep(_ probability: Double, of answer: Int) {
    set(probability, of: answer)
    kept.insert(answer)
  }

  /// Chooses the answer that many places further, round and round; of two there is nothing to choose.
  mutating func choose(by places: Int) {
    endTyping()
    guard count > 2 else { return }
    chosen = ((chosen + places) % count + count) % count
  }

  /// How many more characters can be typed.
  var roomForTyping: Int { max(0, mostTyped - typed.count) }

  /// Adds a character to what is typed. As soon as that can be read, the scale says so.
  mutating func type(_ character: Character) {
    guard typed.count < mostTyped else { return }
    if typed.isEmpty { beforeTyping = forecast }
    typed.append(character)
    readTyped()
  }

  /// Takes the last character back.
  mutating func deleteTyped() {
    guard !typed.isEmpty else { return }
    typed.removeLast()
    readTyped()
  }

  /// Drops what is typed, and what it has changed.
  mutating func dropTyped() {
    forecast = beforeTyping
    typed = ""
  }

  private mutating func readTyped() {
    forecast = beforeTyping
    if let probability = typedProbability(typed) { give(probability, to: chosen) }
  }

  private mutating func endTyping() {
    if !typed.isEmpty, typedProbability(typed) != nil { kept.insert(chosen) }
    typed = ""
    beforeTyping = forecast
  }

  private mutating func give(_ probability: Double, to answer: Int) {
    isTouched = true
    forecast.give(probability, to: answer, keeping: kept)
  }
}

/// As much as it takes to type thousands of votes.
private let mostTyped = 11

/// A probability as it may be typed: 0.6 or .6; 60 or 60% for percent; 12/20 for 12 votes of 20. Nil for what is none,
/// and for what is not typed to its end. 1 is certain; one percent is 1%.
package func typedProbability(_ text: String) -> Double? {
  let text = String(text.map { $0 == "," ? "." : $0 })
  let votes = text.split(separator: "/", omittingEmptySubsequences: false)
  if votes.count == 2 {
    guard let some = Int(votes[0]), let all = Int(votes[1]), all > 0 else { return nil }
    return probability(Double(some) / Double(all))
  }
  if text.hasSuffix("%") { return Double(text.dropLast()).flatMap { probability($0 / 100) } }
  guard let number = Double(text) else { return nil }
  return number > 1 && number.rounded() == number ? probability(number / 100) : probability(number)
}

private func probability(_ value: Double) -> Double? { (0...1).contains(value) ? value : nil }
