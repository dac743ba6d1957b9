/// Where things stand in slots side by side, the titles of the rows under them take room from each.
extension Plot {
  /// The plot with the short titles of its rows where what stands under a slot in its longest form would not fit there
  /// otherwise, and the slots gain by it.
  func withRoomForSlots(columns: Int, symbols: SymbolSet, gutter: (Plot) -> Int) -> Plot {
    guard x.hasEvenUnits, labelRows.contains(where: { $0.shortTitle != $0.title }) else { return self }
    var short = self
    for index in labelRows.indices { short.labelRows[index].title = labelRows[index].shortTitle }
    let slots = max(1, x.upper - x.lower)
    func room(_ plot: Plot) -> Int { cell(Double(columns - gutter(plot)) / slots) }
    let rowsOfSlots = labelRows.filter { Double($0.entries.count) >= slots }
    let longest = rowsOfSlots.flatMap(\.entries).compactMap(\.texts.first)
    let needed = longest.map { columnWidth(of: symbols.text($0)) + 1 }.max() ?? 0
    return room(self) < needed && room(short) > room(self) ? short : self
  }
}
