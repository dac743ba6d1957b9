import Drawing
import Lessons

/// The help as rows, of which the screen shows some.
extension State {
  /// The lines of the help, from the tables of keys, those of an experiment first where one is made.
  var helpRows: [KeyBinding] {
    let page = KeyBinding.page + KeyBinding.always
    let training = chapters.contains { $0.steps.contains { $0.training != nil } } ? KeyBinding.training : []
    let first = (isExperimenting ? KeyBinding.experiment : []) + (step?.training == nil ? [] : training)
    let last = (isExperimenting ? [] : KeyBinding.experiment) + (step?.training == nil ? training : [])
    let rows = first + page + last
    return rows.filter { !$0.shown.isEmpty }
  }

  /// The rows of the screen between title and status line.
  var helpRoom: Int { max(0, size.rows - 3) }

  /// The last row of the help that it makes sense to begin with.
  var lastHelpRow: Int { max(0, helpRows.count - helpRoom) }
}
