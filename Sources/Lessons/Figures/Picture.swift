import CrossEntropy
import Drawing

/// What a step's picture is drawn from.
public struct PictureContext: Sendable {
  public var facts: Facts
  /// The unit of every loss on the screen.
  public var unit: LossUnit
  /// The point that stays lit, or nil.
  public var followed: Int?
  /// A place on the x axis that is pointed at, or nil.
  public var cursor: Double?
  /// The values of the step's dials by name.
  public var dials: [String: Double]
  /// The run of the step; nil where nothing is trained.
  public var training: TrainingView?

  public init(
    facts: Facts, unit: LossUnit = .nats, followed: Int? = nil, cursor: Double? = nil,
    dials: [String: Double] = [:], training: TrainingView? = nil
  ) {
    self.facts = facts
    self.unit = unit
    self.followed = followed
    self.cursor = cursor
    self.dials = dials
    self.training = training
  }

  /// The value of a dial that the step declares; 0 for one that it does not.
  func dial(_ name: String) -> Double { dials[name] ?? 0 }
}

/// A step's picture: what it shows at rest, what is passed on the way there, and how it moves.
public struct Picture: Sendable, Hashable {
  public var scene: Scene
  /// Scenes between that of the step before and this one.
  public var via: [Scene]
  public var motion: Motion

  public init(_ scene: Scene, via: [Scene] = [], motion: Motion = Motion()) {
    self.scene = scene
    self.via = via
    self.motion = motion
  }
}

/// Draws one kind of picture.
public typealias PictureMaker = @Sendable (PictureContext) -> Picture

/// All pictures by the names that lessons call them. To add one: a function in `Scenes/`, a line here.
public enum Pictures {
  /// The picture of that name; nil where there is none.
  public static func named(_ name: String) -> PictureMaker? { all[name] }

  /// The names that lessons may use, in alphabetical order.
  public static var names: [String] { all.keys.sorted() }

  private static let all: [String: PictureMaker] = [
    "title-card": titleCard,
    "number-line": numberLine,
    "classes": classes,
    "formula": formula,
    "two-rows": twoRows,
    "sigmoid": sigmoidCurve,
    "green-bars": greenBars,
    "red-bars": redBars,
    "all-bars": allBars,
    "gathered-bars": gatheredBars,
    "standing-bars": standingBars,
    "product": productOfBars,
    "penalty-curve": penaltyCurve,
    "points-on-curve": pointsOnCurve,
    "loss-bars": lossBars,
    "mean-loss": meanLoss,
    "recap": recap,
    "yes-or-no": yesOrNo,
    "two-curves": twoCurves,
    "loss-over-logit": lossOverLogit,
    "loss-slopes": lossSlopes,
    "honest-prediction": honestPrediction,
    "table-by-hand": tableByHand,
    "row-by-hand-1": rowByHand(1),
    "row-by-hand-2": rowByHand(2),
    "row-by-hand-3": rowByHand(3),
    "row-by-hand-4": rowByHand(4),
    "mean-by-hand": meanByHand,
    "computed-losses": computedLosses,
    "library-edges": libraryEdges,
    "class-shares": classShares,
    "entropy-curve": entropyCurve,
    "cross-entropy-curve": crossEntropyCurve,
    "divergence-gap": divergenceGap,
    "losses-by-class": lossesByClass,
    "rewriting-by-class": rewritingByClass,
    "rewriting-as-one": rewritingAsOne,
    "loss-ladder": lossLadder,
    "careful-with-the-loss": carefulWithTheLoss,
    "careful-with-entropies": carefulWithEntropies,
    "careful-with-praise": carefulWithPraise,
    "gradient-descent": gradientDescent,
    "circles-network": circlesNetwork,
    "spam-network": spamNetwork,
    "printout": printout,
    "python-code": pythonCode,
    "mended-calls": mendedCalls,
    "claim-table": claimTable,
  ]
}
