import Lessons

/// What lessons can name, in the order of the names.
let figureNames = Vocabulary.all.figures.map(\.name)
let placeholderNames = Vocabulary.all.placeholders.map(\.name)
let factNames = Vocabulary.all.facts.map(\.name)

func isPlaceholder(_ name: String) -> Bool { Vocabulary.all.placeholder(name) != nil }

func isCount(_ name: String) -> Bool { Vocabulary.all.placeholder(name)?.isCount == true }

/// The text of a placeholder; empty where there is none of that name.
func placeholderText(_ name: String, _ context: PictureContext) -> String {
  Vocabulary.all.placeholder(name)?.text(context) ?? ""
}
