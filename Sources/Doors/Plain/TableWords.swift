import Drawing
import Lessons
import Words

/// A table row by row, each entry behind the name of its column.
struct TableWords {
  private let table: Table
  private let context: PictureContext

  init(_ table: Table, _ context: PictureContext) { (self.table, self.context) = (table, context) }

  var lines: [String] {
    table.rows.enumerated().compactMap { index, row in
      let entries = entries(row)
      guard !entries.isEmpty else { return nil }
      guard hasTitles else { return codeLine(index + 1, entries) }
      let isChosen = row.emphasis == .lit
      let subject =
        isChosen
        ? wording("plain.tables.chosen-row", ["number": "\(index + 1)"])
        : wording("plain.tables.row", ["number": "\(index + 1)"])
      // The number of a row need not be said twice.
      let rest = row.entries.first?.texts.first == "\(index + 1)" ? Array(entries.dropFirst()) : entries
      return plainText("\(subject): \(rest.joined(separator: "; "))")
    }
  }

  private var hasTitles: Bool { table.columns.contains { $0.titles.contains { !$0.isEmpty } } }

  /// A table without titles holds a program, or what one prints.
  private func codeLine(_ number: Int, _ entries: [String]) -> String {
    plainText(
      wording("plain.tables.line", ["number": "\(number)", "text": entries.joined(separator: " ")]),
      isCode: true)
  }

  private func entries(_ row: Table.Row) -> [String] {
    row.entries.enumerated().compactMap { index, entry in
      guard let text = text(entry) else { return nil }
      let title = table.columns.indices.contains(index) ? table.columns[index].titles.first ?? "" : ""
      return title.isEmpty ? text : wording("plain.tables.entry", ["title": title, "text": text])
    }
  }

  /// What an entry says; nil for one that is blank or only drawn.
  private func text(_ entry: Table.Entry) -> String? {
    let text = entry.texts.first { !$0.isEmpty } ?? ""
    if text == "…" || text == "?" { return wording("plain.tables.not-yet") }
    if text == "–" { return wording("plain.tables.none") }
    guard text.contains(where: { $0.isLetter || $0.isNumber || $0 == "∞" }) else { return nil }
    return named(text, entry.symbol)
  }

  /// The symbol of a class says its name, unless the text does.
  private func named(_ text: String, _ symbol: Symbol?) -> String {
    guard let symbol, symbol != .plain else { return text }
    let name = symbol == .positive ? context.green : context.red
    return text.contains(name) ? text : "\(text), \(name)"
  }
}
