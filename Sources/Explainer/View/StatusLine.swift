extension State {
  /// The keys that matter now, from the tables that say what they do.
  var hints: [Hint] {
    if !typedNumber.isEmpty {
      let step = Hint("step \(typedNumber)", "of \(chapter?.steps.count ?? 0)")
      return [step] + hints([(.goToTypedStep, "go"), (.escape, "cancel")], KeyBinding.typing)
    }
    switch overlay {
    case .help: return hints(helpHints, KeyBinding.help)
    case .outline:
      return hints(
        [(.moveSelection(1), "choose"), (.chooseSelection, "go"), (.escape, "close"), (.quit, "quit")],
        KeyBinding.outline)
    case nil: return hints(pageHints, KeyBinding.page)
    }
  }

  private typealias Offer = (action: Action, words: String)

  private func hints(_ offers: [Offer], _ table: [KeyBinding]) -> [Hint] {
    offers.compactMap { offer in
      let binding = (table + KeyBinding.always).first { $0.action == offer.action && !$0.keys.isEmpty }
      return binding?.keys.first.map { Hint($0.sign, offer.words) }
    }
  }

  private var helpHints: [Offer] {
    let scroll: [Offer] = lastHelpRow > 0 ? [(.moveSelection(1), "scroll")] : []
    return [(.escape, "close")] + scroll + [(.quit, "quit")]
  }

  private var pageHints: [Offer] {
    var offers: [Offer] = []
    if hasOpenQuestion { offers.append((.next, "answer")) } else if hasNext { offers.append((.next, "next")) }
    if hasPrevious { offers.append((.back, "back")) }
    if autoPlay != nil { offers.append((.escape, "stop auto-play")) }
    offers.append((.followNextPoint, followed == nil ? "point" : "next point"))
    if followed != nil, autoPlay == nil { offers.append((.escape, "let go")) }
    return offers + [(.toggleOutline, "outline"), (.toggleHelp, "help"), (.quit, "quit")]
  }
}
