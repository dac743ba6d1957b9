/// A question to the audience, answered when they have thought.
public struct Question: Sendable, Hashable {
  /// The question.
  public let ask: [Passage]
  /// What is said once they have thought.
  public let answer: [Passage]
  /// The answers that can be given probabilities beforehand, at least two; empty where the question names none.
  public let choices: [Choice]

  init(ask: [Passage], answer: [Passage], choices: [Choice] = []) {
    self.ask = ask
    self.answer = answer
    self.choices = choices
  }

  /// One of the answers that are offered.
  public struct Choice: Sendable, Hashable {
    /// What it is called on the page.
    public let words: Template
    /// All of these hold where it is right. Without any it is right where none of the others is.
    let conditions: [Condition]

    fileprivate func holds(_ context: PictureContext) -> Bool { conditions.allSatisfy { $0.holds(context) } }
  }

  /// Whether there is something to ask: with some data a question would be silly, and its lesson leaves it out.
  public func isAsked(_ context: PictureContext) -> Bool { ask.contains { $0.isSaid(context) } }

  /// The choices that are right for the data, the model and the dials at hand, by their places. Of a question that is
  /// well asked that is one, whatever the data are.
  public func rightChoices(_ context: PictureContext) -> [Int] {
    let named = choices.indices.filter { !choices[$0].conditions.isEmpty && choices[$0].holds(context) }
    return named.isEmpty ? choices.indices.filter { choices[$0].conditions.isEmpty } : named
  }

  /// The one choice that is right; nil where none is, or several are.
  public func rightChoice(_ context: PictureContext) -> Int? {
    let right = rightChoices(context)
    return right.count == 1 ? right.first : nil
  }

  /// What its words and conditions need.
  var needs: [(needer: Needer, needs: Needs)] {
    (ask + answer).flatMap(\.needs)
      + choices.flatMap { choice in
        choice.words.needs + choice.conditions.map { (.fact($0.fact.name), $0.fact.needs) }
      }
  }
}
