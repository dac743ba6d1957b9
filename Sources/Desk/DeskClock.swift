import Drawing
import Explainer
import Words

extension DeskState {
  /// The time that has passed and, with a plan, how far one is before it or behind.
  func clockLine(_ page: ShowPage) -> DeskRow {
    let time = timeText(elapsed ?? 0)
    guard let minutes = plan.minutes else {
      return DeskRow(text: symbols.text(time), style: Style(.accent, bold: true))
    }
    let clock = wording("desk.clock.of", ["time": time, "whole": timeText(minutes * 60)])
    return DeskRow(text: symbols.text(clock + "   " + standingText(page)), style: Style(.accent, bold: true))
  }

  private func standingText(_ page: ShowPage) -> String {
    if let end = plan.end, plan.last(in: course) == nil {
      return wording("desk.clock.no-end", ["name": end])
    }
    let standing = plan.standing(
      at: page.briefing.place, after: elapsed ?? 0, from: page.clock.place, in: course)
    return switch standing {
    case .ahead(let seconds): wording("desk.clock.ahead", ["time": timeText(seconds)])
    case .behind(let seconds): wording("desk.clock.behind", ["time": timeText(seconds)])
    case .onTime: wording("desk.clock.on-time")
    case nil: wording("desk.clock.outside")
    }
  }

  /// What is out of the ordinary, the most urgent first; empty where nothing is.
  func noticeLine(_ page: ShowPage) -> DeskRow {
    let conditions = page.briefing.conditions
    let words =
      switch link {
      case .ended, .none, .called: wording("desk.notice.ended")
      case .several: wording("desk.notice.several")
      case .full: wording("desk.notice.full")
      case .strange: wording("desk.notice.strange")
      case .following:
        isUnanswered
          ? wording("desk.notice.unanswered")
          : conditions.contains(.blank)
            ? wording("desk.notice.blank")
            : conditions.contains(.autoPlay)
              ? wording("desk.notice.auto-play")
              : conditions.contains(.training)
                ? wording("desk.notice.training")
                : conditions.contains(.experiment) ? wording("desk.notice.experiment") : ""
      }
    return DeskRow(text: symbols.text(words), style: Style(.accent, bold: true))
  }

  /// When the clock shows another second, in seconds that the machine has run; nil without a clock.
  var nextSecond: Double? {
    guard let elapsed, let start = page?.clock.start else { return nil }
    return start + elapsed.rounded(.down) + 1
  }
}

/// Minutes and seconds, whole ones: 7:05, 64:12. Hours would have to be worked out against the minutes of a plan.
func timeText(_ seconds: Double) -> String {
  let whole = Int(min(max(0, seconds), 1e9))
  let rest = whole % 60
  return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
}
