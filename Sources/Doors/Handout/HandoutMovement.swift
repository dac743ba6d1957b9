import Drawing
import Explainer
import Lessons

/// How the marks of a step's picture move there, as data for the script of a handout.
struct HandoutMovement {
  private let legs: [TransitionLeg]
  private let seconds: Double

  /// Whether a picture that it goes between has another size on its page than on the way.
  private let isResized: Bool

  /// The way from the step before.
  init(to page: PageContents, from before: PageContents) {
    let transition = page.transition(from: before)
    let size = VectorPicture.ordinarySize
    legs = transition.legs(in: size, symbols: .quadrants)
    seconds = transition.motion.duration
    isResized = [before, page].contains { VectorPicture.size(of: $0.picture.scene) != size }
  }

  /// The scenes on the way, its ends with them if they are not those of the pages, and what moves how.
  var elements: String {
    let ends = isResized ? legs.prefix(1).map(\.from) + legs.map(\.to) : legs.dropLast().map(\.to)
    let scenes = ends.map { scene in
      "<template><svg class=\"v\"><g class=\"marks\">" + VectorMarks(scene).elements.joined()
        + "</g></svg></template>"
    }
    return scenes.joined() + "<script type=\"application/json\">\(data)</script>"
  }

  /// The heights above which curves are cut off on the way.
  var cuts: [Int] { legs.flatMap { VectorMarks($0.to).cuts } }

  /// In JSON: the seconds, and for each way its length and its tracks.
  private var data: String {
    let legs = legs.map { leg in
      "{\"length\":\(short(leg.length)),\"tracks\":\"\(tracks(leg))\"}"
    }
    return "{\"seconds\":\(short(seconds)),\"legs\":[\(legs.joined(separator: ","))]}"
  }

  /// A track by its manner, its easing, its time and its places among the marks of the two pictures; those that lie
  /// above others last.
  private func tracks(_ leg: TransitionLeg) -> String {
    let (from, to) = (places(leg.from), places(leg.to))
    return leg.tracks.sorted { $0.layer < $1.layer }.compactMap { track in
      let (start, end) = (track.start.flatMap { from[$0] }, track.end.flatMap { to[$0] })
      guard start != nil || end != nil else { return nil }
      let words = [
        "\(track.code)", "\(track.easingCode)", short(track.time.lowerBound), short(track.time.upperBound),
        start.map { "\($0)" } ?? "-", end.map { "\($0)" } ?? "-",
      ]
      return words.joined(separator: " ")
    }.joined(separator: ",")
  }

  private func places(_ placement: Placement) -> [PlacedMark: Int] {
    Dictionary(placement.drawn.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}

extension MixingTrack {
  fileprivate var layer: Layer { max(start?.layer ?? .field, end?.layer ?? .field) }

  /// How it comes and goes, by its place in the script's list.
  fileprivate var code: Int {
    switch manner {
    case .sign: 6
    case .text: 7
    case .written: 8
    case .shape:
      switch (end ?? start)?.form {
      case .box(let box): box.isDot ? (box.dropsIn ? 2 : 3) : box.hangs ? 1 : 0
      case .curve, .line: 4
      case .field, .scatter: 5
      case .sign, .text, .row, .big, nil: 3
      }
    }
  }

  /// By its place in the script's list.
  fileprivate var easingCode: Int {
    switch easing {
    case nil: 0
    case .smooth: 1
    case .settling: 2
    }
  }
}
