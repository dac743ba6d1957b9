/// The three names that are most like one that is none, the nearest first.
///
/// Likeness is the edit distance of V. Levenshtein (1966): how many characters must be put in, left out or exchanged.
public func nearestNames(to name: String, among names: [String]) -> [String] {
  // What is much longer than any name is like none of them, however long one looks.
  let typed = Array(name.prefix(longestCompared).lowercased())
  return names.map { (name: $0, distance: editDistance(typed, Array($0.lowercased()))) }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(3).map(\.name)
}

private let longestCompared = 64

private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var row = Array(0...second.count)
  for (index, character) in first.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for (place, other) in second.enumerated() {
      let exchanged = diagonal + (character == other ? 0 : 1)
      diagonal = row[place + 1]
      row[place + 1] = min(exchanged, row[place] + 1, diagonal + 1)
    }
  }
  return row[second.count]
}
