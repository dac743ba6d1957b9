public import CrossEntropy
import Insight

/// One way in which a text of a lesson can be said, with data in which it is.
public struct SaidVariant: Sendable, Hashable {
  /// What the text is in its step.
  public enum Part: String, Sendable, Hashable { case title, said, ask, answer, notes }

  /// The id of the step.
  public let step: String
  /// What the text is there.
  public let part: Part
  /// What must hold for it, as lessons write it; "otherwise" where it must not; empty where nothing must.
  public let condition: String
  /// The data and the changes to them with which it is filled in; empty for the lesson as it begins, nil where none of
  /// the examples comes to say it.
  public let example: String?
  /// The text, filled in; empty where no example comes to say it.
  public let text: String
}

extension Chapter {
  /// Every text of the chapter in every variant: under each condition, and with each form of its plurals, that one of
  /// the lesson's own examples or of data that could be brought comes to.
  ///
  /// - Throws: `ModelError` where the chapter's data allow no fit.
  public func saidVariants() throws(ModelError) -> [SaidVariant] {
    var variants: [SaidVariant] = []
    for step in steps {
      let examples = try ownExamples(of: step) + broughtExamples(of: step)
      variants += step.blocks.flatMap { $0.variants(of: step.id, examples) }
    }
    return variants
  }
}

/// A text and what it stands under.
private struct Block {
  let part: SaidVariant.Part
  let template: Template
  let condition: String
  let holds: (PictureContext) -> Bool

  func variants(of step: String, _ examples: [LessonExample]) -> [SaidVariant] {
    var told: Set<[Int]> = []
    let variants = examples.filter { holds($0.context) && told.insert(template.forms($0.context)).inserted }
      .map {
        SaidVariant(
          step: step, part: part, condition: condition, example: $0.name, text: template.filled($0.context))
      }
    guard variants.isEmpty else { return variants }
    return [SaidVariant(step: step, part: part, condition: condition, example: nil, text: "")]
  }
}

extension Step {
  fileprivate var blocks: [Block] {
    [Block(part: .title, template: title, condition: "") { _ in true }] + blocks(.said, said)
      + (question.map { blocks(.ask, $0.ask) + blocks(.answer, $0.answer) } ?? []) + blocks(.notes, notes)
  }

  private func blocks(_ part: SaidVariant.Part, _ passages: [Passage]) -> [Block] {
    passages.flatMap { passage in
      let conditions = passage.conditions
      let condition = conditions.map(\.text).joined(separator: ", ")
      let say = Block(
        part: part, template: passage.say, condition: condition.isEmpty ? "" : "when \(condition)"
      ) { context in conditions.allSatisfy { $0.holds(context) } }
      let otherwise = passage.otherwise.map { template in
        Block(part: part, template: template, condition: "otherwise (\(condition))") { context in
          !conditions.allSatisfy { $0.holds(context) }
        }
      }
      return [say] + [otherwise].compactMap(\.self)
    }
  }
}

extension Template {
  /// Which forms its plurals take.
  fileprivate func forms(_ context: PictureContext) -> [Int] {
    pieces.compactMap { piece in
      if case .plural(let placeholder, _, _) = piece { min(2, placeholder.count(context) ?? 0) } else { nil }
    }
  }
}
