import CNcurses
import CTerminal
import Drawing
import Explainer
import Glibc
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct OutputTests {
    /// A page whose letters stand apart and whose colours change often, so that ncurses has to move and to colour a lot.
    private func motley(_ size: Size, from letter: Int) -> Frame {
      var frame = Frame(size: size)
      for row in 0..<size.rows {
        for column in stride(from: row % 3, to: size.columns, by: 9) {
          let scalar = UnicodeScalar(UInt8(97 + (row + column + letter) % 26))
          let ink = Ink.allCases[(row * 7 + column / 9 + letter) % Ink.allCases.count]
          frame[row, column] = Cell(Character(scalar), Style(ink))
        }
      }
      return frame
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 160, rows: 48)])
    func aFrameLeavesInOneWrite(size: Size) throws {
      let ends = try MessageEnds()
      let terminal = try CursesTerminal(
        name: "xterm-256color", input: ends.near, output: ends.near, size: size)
      defer { terminal.close() }
      _ = ends.messages()
      for letter in 0..<3 {
        terminal.show(motley(size, from: letter), theme: .dark)
        let messages = ends.messages()
        #expect(messages.count == 1)
        #expect(messages.first?.hasPrefix(beginSynchronisedOutput) == true)
        #expect(messages.first?.hasSuffix(endSynchronisedOutput) == true)
        #expect(terminal.lastCost.bytes == messages.first?.utf8.count)
      }
      terminal.show(motley(size, from: 2), theme: .dark)
      #expect(terminal.lastCost.bytes == 0 && ends.messages().isEmpty)
    }

    @Test func whatFillsTheStoreLeavesInOrder() throws {
      let ends = try MessageEnds()
      let pieces = (0..<12).map { String(repeating: "\($0 % 10)", count: 10_000) }
      logloss_gather(ends.near)
      for piece in pieces { #expect(write(ends.near, piece, 10_000) == 10_000) }
      #expect(logloss_send_gathered() == 120_000)
      let messages = ends.messages()
      #expect(messages.count == 2 && messages.joined() == pieces.joined())
    }

    @Test func onlyOneDescriptorIsHeldBack() throws {
      let ends = try MessageEnds()
      let other = try MessageEnds()
      logloss_gather(ends.near)
      _ = write(ends.near, "later", 5)
      _ = write(other.near, "now", 3)
      logloss_send_now(ends.near, "first", 5)
      #expect(other.messages() == ["now"] && ends.messages() == ["first"])
      #expect(logloss_send_gathered() == 5)
      _ = write(ends.near, "at once", 7)
      #expect(ends.messages() == ["later", "at once"])
    }
  }
}

/// Two ends between which every write is a message of its own.
private final class MessageEnds {
  let near: Int32
  private let far: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0 else { throw Pipe.Unavailable() }
    (near, far) = (ends[0], ends[1])
  }

  deinit {
    _ = close(near)
    _ = close(far)
  }

  /// The messages that have come since the last call.
  func messages() -> [String] {
    var messages: [String] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 17)
    while case let count = recv(far, &bytes, bytes.count, Int32(MSG_DONTWAIT)), count > 0 {
      messages.append(String(decoding: bytes.prefix(count), as: UTF8.self))
    }
    return messages
  }
}
