/// What is to be seen, in data units: panels one above the other, or side by side in rows, and a number to be
/// read from afar.
public struct Scene: Sendable, Hashable {
  public var panels: [Panel]
  public var headline: Headline?

  public init(_ panels: [Panel], headline: Headline? = nil) {
    self.panels = panels
    self.headline = headline
  }
}

/// A part of the picture and the share of the room it asks for.
public struct Panel: Sendable, Hashable {
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

  public var id: String
  public var content: Content
  /// Rows, and columns where panels stand side by side, are dealt out by share among those without a limit.
  public var share: Double
  /// The most rows that the panel makes use of; nil for no limit.
  public var maximumRows: Int?
  /// It is left out, and its rows go to the others, where it would have fewer rows than this.
  public var leftOutBelow: Int
  /// The most columns that the panel makes use of beside others; nil for no limit.
  public var maximumColumns: Int?
  /// The fewest columns with which it can stand beside others.
  public var minimumColumns: Int
  /// The fewest rows with which it stands under a big headline; with less the headline takes one line.
  public var minimumRows: Int

  public init(
    _ id: String, _ content: Content, share: Double = 1, maximumRows: Int? = nil, maximumColumns: Int? = nil,
    minimumColumns: Int = 30, minimumRows: Int = 0, leftOutBelow: Int = 0
  ) {
    self.id = id
    self.content = content
    self.share = share
    self.maximumRows = maximumRows
    self.leftOutBelow = leftOutBelow
    self.maximumColumns = maximumColumns
    self.minimumColumns = minimumColumns
    self.minimumRows = minimumRows
  }
}

/// Axes and the marks between them.
public struct Plot: Sendable, Hashable {
  public var x: Axis
  public var y: Axis
  public var marks: [Mark]
  /// Rows of text under the x axis, each entry under its value.
  public var labelRows: [LabelRow]
  /// What lines and symbols stand for, if the margin at the right is not there to say so.
  public var legend: [LegendEntry]
  /// Columns kept free at the right of the field for captions at the ends of curves, where a quarter of the
  /// plot's columns is enough for them.
  public var rightMargin: Int

  public init(
    x: Axis, y: Axis, marks: [Mark], labelRows: [LabelRow] = [], legend: [LegendEntry] = [],
    rightMargin: Int = 0
  ) {
    self.legend = legend
    self.rightMargin = rightMargin
    self.x = x
    self.y = y
    self.marks = marks
    self.labelRows = labelRows
  }
}

/// One axis. Axes of the same quantity zoom into each other, axes of different quantities cross-fade.
public struct Axis: Sendable, Hashable {
  public enum Ticks: Sendable, Hashable {
    /// A range without line or ticks.
    case hidden
    /// A line, but no ticks.
    case none
    /// Ticks at round numbers, as many as fit.
    case round
    /// Ticks at given values.
    case at([Double])
  }

  /// What is measured along it; the identity of its line and ticks.
  public var quantity: String
  public var title: String
  /// The title for narrow plots; nil if there is no shorter one.
  public var shortTitle: String?
  public var lower: Double
  public var upper: Double
  public var ticks: Ticks
  /// Every unit takes the same whole number of cells, so that bars one unit apart are evenly spaced.
  public var hasEvenUnits: Bool

  public init(
    _ quantity: String, title: String, shortTitle: String? = nil, from lower: Double, to upper: Double,
    ticks: Ticks = .round, evenUnits: Bool = false
  ) {
    self.shortTitle = shortTitle
    self.quantity = quantity
    self.title = title
    self.lower = lower
    self.upper = upper
    self.ticks = ticks
    hasEvenUnits = evenUnits
  }
}

/// A row of texts under a plot, with a title at its left.
public struct LabelRow: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public var item: Int
    /// Where it stands on the x axis.
    public var x: Double
    /// The text, longest form first. All entries of a row are shown in the same form.
    public var texts: [String]
    public var ink: Ink
    public var isBold: Bool

    public init(item: Int, x: Double, texts: [String], ink: Ink = .text, bold: Bool = false) {
      self.item = item
      self.x = x
      self.texts = texts
      self.ink = ink
      self.isBold = bold
    }
  }

  public var role: Role
  public var title: String
  public var entries: [Entry]

  public init(_ role: Role, title: String = "", entries: [Entry]) {
    self.role = role
    self.title = title
    self.entries = entries
  }
}

/// Numbers set in big type, each with a line of words under it.
public struct Headline: Sendable, Hashable {
  public struct Item: Sendable, Hashable {
    public var text: String
    /// The words under the number, longest form first.
    public var captions: [String]
    public var ink: Ink
    /// The symbol of the class that the number speaks of; it stands before the words.
    public var symbol: Symbol?

    public init(_ text: String, captions: [String], ink: Ink = .accent, symbol: Symbol? = nil) {
      self.symbol = symbol
      self.text = text
      self.captions = captions
      self.ink = ink
    }
  }

  public var items: [Item]
  /// It stands in the middle where there is room, else in a corner.
  public var isCentred: Bool
  /// Where no corner is free it stands anywhere in the picture where it hides nothing, before it takes rows of its
  /// own.
  public var floats: Bool

  public init(_ items: [Item], centred: Bool = false, floating: Bool = false) {
    self.items = items
    isCentred = centred
    floats = floating
  }

  public init(
    _ text: String, captions: [String], ink: Ink = .accent, centred: Bool = false, floating: Bool = false
  ) {
    self.init([Item(text, captions: captions, ink: ink)], centred: centred, floating: floating)
  }
}

/// A line of a title card.
public enum BannerLine: Sendable, Hashable {
  /// In big type where there is room.
  case big(String, ink: Ink)
  case text(String, ink: Ink, bold: Bool)
}
