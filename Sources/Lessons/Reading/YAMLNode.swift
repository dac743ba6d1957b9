/// A piece of a YAML document: all scalars are text here, whatever YAML would make of them.
package enum YAMLNode: Sendable {
  case scalar(String, Position)
  case sequence([YAMLNode], Position)
  case mapping([(key: YAMLNode, value: YAMLNode)], Position)
  /// What refers to another place, which lessons may not.
  case alias(Position)

  /// Where a piece begins, line and column counted from 1.
  package struct Position: Sendable, Hashable {
    package let line: Int
    package let column: Int
  }

  package var position: Position {
    switch self {
    case .scalar(_, let position), .sequence(_, let position), .mapping(_, let position),
      .alias(let position):
      position
    }
  }

  package var isAlias: Bool { if case .alias = self { true } else { false } }
}
