/// A part of the picture and the share of the room it asks for.
public struct Panel: Sendable, Hashable {
  /// What a panel shows.
  public enum Content: Sendable, Hashable {
    case plot(Plot)
    case formula(Formula)
    case banner([BannerLine])
    case table(Table)
    /// Panels side by side; one above the other where one of them would have less than its minimum of columns.
    case row([Panel])
    /// Panels one above the other, within a row.
    case column([Panel])
  }

  /// Its name, of which there is one in a scene.
  public var id: String
  /// What it shows.
  public var content: Content
  /// Rows, and columns where panels stand side by side, are dealt out by share among those without a limit.
  public var share: Double
  /// The most rows that the panel makes use of; nil for no limit.
  public var maximumRows: Int?
  /// It is left out, and its rows go to the others, where it would have fewer rows than this.
  public var leftOutBelow: Int
  /// The fewest columns with which it can stand beside others.
  public var minimumColumns: Int
  /// The fewest rows with which it stands under a big headline; with less the headline takes one line.
  public var minimumRows: Int
  /// The rows that the panels above and below leave it where they have more than they need themselves.
  public var keptRows: Int

  /// A panel of one share that takes whatever room it is given.
  public init(
    _ id: String, _ content: Content, share: Double = 1, maximumRows: Int? = nil,
    minimumColumns: Int = 30, minimumRows: Int = 0, keptRows: Int = 0,
    leftOutBelow: Int = 0
  ) {
    self.id = id
    self.content = content
    self.share = share
    self.maximumRows = maximumRows
    self.leftOutBelow = leftOutBelow
    self.minimumColumns = minimumColumns
    self.minimumRows = minimumRows
    self.keptRows = keptRows
  }
}
