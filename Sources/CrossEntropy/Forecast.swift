/// Probabilities that someone gives to the possible answers of a question, of which one will be right: none is below
/// 0, and they sum to 1.
public struct Forecast: Sendable, Hashable {
  /// The probability of each answer.
  public private(set) var probabilities: [Double]

  /// Knowing nothing: every answer is as probable as any other.
  public init(even count: Int) {
    probabilities = Array(repeating: 1 / Double(max(1, count)), count: max(0, count))
  }

  /// Probabilities as they are given; nil unless each is in 0…1 and they sum to 1.
  public init?(_ probabilities: [Double]) {
    guard probabilities.allSatisfy({ (0...1).contains($0) }), abs(probabilities.reduce(0, +) - 1) < 1e-9
    else { return nil }
    self.probabilities = probabilities
  }

  /// The probability of an answer; 0 for one that there is not.
  public subscript(answer: Int) -> Double {
    probabilities.indices.contains(answer) ? probabilities[answer] : 0
  }

  /// Gives one answer a probability. The others share the rest in the proportion that they have, or evenly where all
  /// of them have 0.
  ///
  /// - Parameters:
  ///   - probability: Numbers outside 0…1 are taken as the nearer end.
  ///   - answer: Nothing happens where there is no such answer, and where it is the only one.
  ///   - kept: Answers that keep what they have, as long as the others can make room.
  public mutating func give(_ probability: Double, to answer: Int, keeping kept: Set<Int> = []) {
    guard probabilities.indices.contains(answer), probabilities.count > 1, !probability.isNaN else { return }
    let probability = min(max(0, probability), 1)
    let others = Set(probabilities.indices).subtracting([answer])
    let kept = kept.intersection(others)
    let rest = 1 - probability - kept.map { probabilities[$0] }.reduce(0, +)
    // What cannot be kept gives way with the others.
    let canKeep = kept.count < others.count && rest >= 0
    share(canKeep ? rest : 1 - probability, among: canKeep ? others.subtracting(kept) : others)
    probabilities[answer] = probability
  }

  private mutating func share(_ whole: Double, among answers: Set<Int>) {
    let sum = answers.map { probabilities[$0] }.reduce(0, +)
    for answer in answers {
      probabilities[answer] = sum > 0 ? probabilities[answer] / sum * whole : whole / Double(answers.count)
    }
  }

  /// The log loss in nats where that answer is right: −log of its probability, +∞ where that is 0.
  public func loss(of answer: Int) -> Double { negativeLog(self[answer]) }

  /// The answer that is more probable than any other; nil where there is no such one.
  public var favourite: Int? {
    guard let most = probabilities.max() else { return nil }
    let answers = probabilities.indices.filter { probabilities[$0] > most - 1e-9 }
    return answers.count == 1 ? answers.first : nil
  }

  /// The same favourite with another probability, and the rest shared evenly; even where there is no favourite.
  public func withFavourite(at probability: Double) -> Forecast {
    var forecast = Forecast(even: probabilities.count)
    if let favourite { forecast.give(probability, to: favourite) }
    return forecast
  }
}
