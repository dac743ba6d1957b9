import ArgumentParser

/// A shell that completes what is typed, by a script that argument-parser writes.
///
/// Those scripts know no default subcommand: behind `logloss` alone they offer neither the options nor the names of the
/// walkthrough, which is what people type. Here a call without a command is completed as one of `walk`.
enum Shell {
  case bash, zsh, fish

  /// The shell that a script is for; nil where the text is no script.
  init?(script: String) {
    if script.hasPrefix("#!/bin/bash\n") {
      self = .bash
    } else if script.hasPrefix("#compdef logloss\n") {
      self = .zsh
    } else if script.hasPrefix("function __logloss_") {
      self = .fish
    } else {
      return nil
    }
  }

  /// The script with what completes a call without a command.
  ///
  /// - Parameter commands: The names of all commands.
  func completingCallsWithoutCommand(_ script: String, commands: [String]) -> String {
    let commands = commands.joined(separator: "|")
    return switch self {
    // A file that is sourced names no interpreter.
    case .bash:
      "# bash completion for logloss\n" + script.drop { $0 != "\n" }.dropFirst() + "\n" + bashEnd(commands)
    case .zsh:
      script
        .replacing(
          "\n    local context state state_descr line\n", with: zshBeginning(commands), maxReplacements: 1
        )
        .replacing("_describe -V subcommand subcommands && ret=0", with: zshNames, maxReplacements: 1)
    case .fish:
      script + "\n"
        + script.split(separator: "\n").filter { $0.contains("\"logloss walk\"") && !isOfRoot($0) }
        .map { $0.replacing("\"logloss walk\"", with: "\"logloss\"") }.joined(separator: "\n")
    }
  }
}

/// Whether the program itself has the option that a line of fish is about.
private func isOfRoot(_ line: Substring) -> Bool {
  line.contains("-l 'help'") || line.contains("-l 'version'")
}

private func bashEnd(_ commands: String) -> String {
  """

  # A call without a command is completed as one of walk.
  __logloss_or_walk() {
      case "${COMP_WORDS[1]}" in
      \(commands))
          if [[ "${COMP_CWORD}" -gt 1 ]]; then
              _logloss "${@}"
              return
          fi
          ;;
      esac

      local word
      local -a commands=() with_walk=("${COMP_WORDS[0]}" walk "${COMP_WORDS[@]:1}")
      if [[ "${COMP_CWORD}" -eq 1 && "${2}" != -* ]]; then
          _logloss "${@}"
          # Without the options, which are offered once a hyphen is typed.
          for word in "${COMPREPLY[@]}"; do
              [[ "${word}" = -* ]] || commands+=("${word}")
          done
          COMPREPLY=()
      fi

      local -i next="$((COMP_CWORD + 1))"
      local -a COMP_WORDS=("${with_walk[@]}")
      local -i COMP_CWORD="${next}"
      _logloss "${@}"
      COMPREPLY=("${commands[@]}" "${COMPREPLY[@]}")
  }

  complete -o filenames -F __logloss_or_walk logloss
  """
}

private func zshBeginning(_ commands: String) -> String {
  """

      # A call without a command is completed as one of walk.
      case "${words[2]}" in
      \(commands))
          ;;
      *)
          if (( CURRENT > 2 )) || [[ "${PREFIX}" = -* ]]; then
              words=("${words[1]}" walk "${(@)words[2,-1]}")
              (( CURRENT += 1 ))
          fi
          ;;
      esac

      local context state state_descr line

  """
}

private let zshNames =
  """
  _describe -V subcommand subcommands && ret=0
          words=(walk "${(@)words[2,-1]}")
          _logloss_walk && ret=0
  """
