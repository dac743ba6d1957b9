import Drawing
import Lessons
import Words

/// Keys that belong together in the help.
struct HelpSection {
  var title: String
  var bindings: [KeyBinding]

  init(_ title: String, _ bindings: [KeyBinding]) {
    self.title = title
    self.bindings = bindings.filter { !$0.shown.isEmpty }
  }

  /// The heading and its keys.
  var rows: [HelpRow] { [.heading(title)] + bindings.map(HelpRow.keys) }
}

/// A row of the help.
enum HelpRow {
  case heading(String)
  case keys(KeyBinding)
  case blank
}

/// The help as rows, of which the screen shows some.
extension State {
  /// The keys by what they are for, from the tables of keys; what matters at this step comes first.
  private var helpSections: [HelpSection] {
    let experiment = HelpSection(wording("screen.help.while-experimenting"), KeyBinding.experiment)
    let trains = chapters.contains { $0.steps.contains { $0.training != nil } }
    let training = trains ? [HelpSection(wording("screen.help.training"), KeyBinding.training)] : []
    let isTraining = step?.training != nil
    let predicts = chapters.contains { $0.steps.contains { $0.question?.choices.isEmpty == false } }
    let predicting = predicts ? [HelpSection(wording("screen.help.predicting"), KeyBinding.predicting)] : []
    return (answerScale == nil ? [] : predicting) + (isExperimenting ? [experiment] : [])
      + (isTraining ? training : [])
      + [
        HelpSection(wording("screen.help.moving"), KeyBinding.moving),
        HelpSection(wording("screen.help.looking"), KeyBinding.looking),
      ]
      + [HelpSection(wording("screen.help.experiments"), KeyBinding.changing)]
      + (isExperimenting ? [] : [experiment])
      + (isTraining ? [] : training) + (answerScale == nil ? predicting : []) + [
        HelpSection(wording("screen.help.the-program"), KeyBinding.always)
      ]
  }

  /// The rows of the help in columns: in one where all of them fit or the screen is too narrow for two.
  var helpColumns: [[HelpRow]] {
    let sections = helpSections
    let single = sections.helpRows
    guard single.count > helpRoom else { return [single] }
    let splits = (1..<sections.count).map { [sections.prefix($0), sections.dropFirst($0)].map { Array($0) } }
    let best = splits.min { $0.height < $1.height } ?? [sections]
    guard best.height <= helpRoom, best.width <= size.columns else { return [single] }
    return best.map(\.helpRows)
  }

  /// The rows of the screen between title and status line.
  var helpRoom: Int { max(0, size.rows - 3) }

  /// The last row of the help that it makes sense to begin with.
  var lastHelpRow: Int { max(0, (helpColumns.map(\.count).max() ?? 0) - helpRoom) }
}

extension [HelpSection] {
  /// One section under the other, a blank row between them.
  fileprivate var helpRows: [HelpRow] {
    enumerated().flatMap { index, section in (index == 0 ? [] : [.blank]) + section.rows }
  }
}

extension [[HelpSection]] {
  /// The rows of the longest column.
  fileprivate var height: Int { map(\.helpRows.count).max() ?? 0 }

  /// The fewest columns that all of them take, margins included.
  fileprivate var width: Int { map { $0.helpRows.helpWidths.least }.reduce(0, +) + 2 * (count - 1) + 4 }
}

/// The columns that rows of the help take.
struct HelpWidths {
  /// Of the keys with what keeps them from the words.
  var keys = 0
  /// With all words under each other.
  var ideal = 0
  /// With words that begin further left where they are long and their keys short.
  var least = 0
}

extension [HelpRow] {
  var helpWidths: HelpWidths {
    let bindings = compactMap { if case .keys(let binding) = $0 { binding } else { nil } }
    let widths = bindings.map { (keys: columnWidth(of: $0.shown) + 2, words: columnWidth(of: $0.words)) }
    let keys = widths.map(\.keys).max() ?? 0
    return HelpWidths(
      keys: keys, ideal: keys + (widths.map(\.words).max() ?? 0),
      least: widths.map { $0.keys + $0.words }.max() ?? 0)
  }
}

extension [[HelpRow]] {
  /// The width of each column on a page: the least, and what is left goes to the last ones first.
  func widths(onPageOf columns: Int) -> [Int] {
    guard count > 1 else { return [columns - 4] }
    let widths = map(\.helpWidths)
    var left = columns - 4 - 2 * (count - 1) - widths.map(\.least).reduce(0, +)
    return widths.reversed().map { width in
      let more = Swift.max(0, Swift.min(width.ideal - width.least, left))
      left -= more
      return width.least + more
    }.reversed()
  }
}
