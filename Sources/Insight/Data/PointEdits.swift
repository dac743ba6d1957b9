public import CrossEntropy

/// What has been done to single points: changes to the data, not a copy of them. A point is known by its item:
/// its place in the data, or for one that was added the next free number. An edit that is taken back leaves no
/// trace.
public struct PointEdits: Sendable, Hashable {
  /// By item; nil for a point that was removed.
  private var changes: [Int: Observation?] = [:]

  /// No edits.
  public init() {}

  /// A point as it is now; nil if there is none.
  public func observation(_ item: Int, in data: LessonData) -> Observation? {
    if let change = changes[item] { return change }
    return data.observations.indices.contains(item) ? data.observations[item] : nil
  }

  /// Changes a point, or removes it (nil).
  public mutating func set(_ item: Int, to observation: Observation?, in data: LessonData) {
    let original = data.observations.indices.contains(item) ? data.observations[item] : nil
    if observation == original {
      changes.removeValue(forKey: item)
    } else {
      changes.updateValue(observation, forKey: item)
    }
  }

  /// The item of the next point to be added.
  public func nextItem(in data: LessonData) -> Int {
    max(data.observations.count, (changes.keys.max() ?? -1) + 1)
  }

  /// The observations with the edits made.
  public func observations(of data: LessonData) -> [Observation] { rows(of: data).observations }

  /// The data with the edits made.
  package func rows(of data: LessonData) -> DataRows {
    guard !changes.isEmpty else { return DataRows(data) }
    var rows = DataRows(
      observations: [], items: [], given: data.given.map { _ in GivenProbabilities() },
      weightMeaning: data.weightMeaning)
    let added = changes.keys.filter { $0 >= data.observations.count }.sorted()
    for item in Array(data.observations.indices) + added {
      guard let observation = observation(item, in: data) else { continue }
      rows.observations.append(observation)
      rows.items?.append(item)
      rows.given?.append(given(item, observation, in: data))
    }
    return rows
  }

  /// The probability that was given for a point, which it has as long as it is not moved.
  private func given(_ item: Int, _ observation: Observation, in data: LessonData) -> Double? {
    guard data.observations.indices.contains(item), data.observations[item].x == observation.x else {
      return nil
    }
    return data.given?[item]
  }
}

/// Observations and what each is called.
package struct DataRows {
  package var observations: [Observation]
  /// The item of each observation; nil where that is its place.
  package var items: [Int]?
  /// The probabilities that were given for them; nil where none were.
  package var given: GivenProbabilities?
  /// What the weights of the observations say.
  package let weightMeaning: WeightMeaning

  package func item(_ index: Int) -> Int {
    guard let items else { return index }
    return items.indices.contains(index) ? items[index] : index
  }
}

extension DataRows {
  /// The data as they were brought.
  package init(_ data: LessonData) {
    self.init(
      observations: data.observations, items: nil, given: data.given, weightMeaning: data.weightMeaning)
  }
}
