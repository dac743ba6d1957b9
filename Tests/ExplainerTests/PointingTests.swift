import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A place on the screen.
private struct Spot {
  var row: Int
  var column: Int

  func moved(by columns: Int) -> Spot { Spot(row: row, column: column + columns) }
}

extension State {
  fileprivate func after(_ gesture: Mouse.Gesture, _ spot: Spot) -> State {
    after(Mouse(gesture: gesture, row: spot.row, column: spot.column))
  }

  /// The state after the mouse did something, as the program's loop handles it.
  fileprivate func after(_ mouse: Mouse) -> State { meaning(of: mouse).map { after($0) } ?? self }

  fileprivate func clicked(_ spot: Spot) -> State { after(.press, spot).after(.release, spot) }

  /// Where a point's own mark lies on the page.
  fileprivate func spot(of item: Int) throws -> Spot {
    let (step, context) = (try #require(step), try #require(context))
    let figure = StepLayout(self, step, context).figure
    let scene = step.picture(context).scene
    let marks = scene.placed(in: figure.size, symbols: settings.symbols).marks
    let mark = try #require(marks.first { $0.id == MarkID("point", item) })
    guard case .box(let box) = mark.form else { throw NoSpot() }
    return Spot(
      row: figure.row + Int((box.top + box.bottom) / 2),
      column: figure.column + Int((box.left + box.right) / 2))
  }

  /// Where a hint begins in the status line.
  fileprivate func spot(ofHint words: String) throws -> Spot {
    let placed = placedHints(hints, columns: size.columns, symbols: settings.symbols)
    let hint = try #require(placed.first { $0.hint.words == words })
    return Spot(row: size.rows - 1, column: hint.columns.lowerBound)
  }
}

private struct NoSpot: Error {}

struct PointingTests {
  @Test(
    "A click on a point follows it, at every step that draws points",
    arguments: Course.firstChapterIDs.dropFirst())
  func selects(id: String) throws {
    let state = try State.still(id)
    for item in [0, 3, 9] {
      let clicked = state.clicked(try state.spot(of: item))
      let hit = try #require(clicked.followed)
      // At some steps points lie on each other.
      if hit != item {
        let (first, second) = (try state.spot(of: item), try state.spot(of: hit))
        #expect(
          abs(first.row - second.row) <= 1 && abs(first.column - second.column) <= 2, "\(item) is not \(hit)")
      }
      #expect(!clicked.isExperimenting && !clicked.hasChanges)
    }
  }

  @Test("A click beside all points changes nothing, outside an experiment")
  func beside() throws {
    let state = try State.still("labels")
    #expect(state.clicked(Spot(row: 4, column: 4)).followed == nil)
    #expect(state.clicked(Spot(row: 0, column: 0)).followed == nil)
    #expect(state.clicked(Spot(row: 500, column: -3)).followed == nil)
  }

  @Test("A drag moves the point to where the mouse is, as one change")
  func drags() throws {
    let state = try State.still("labels")
    let start = try state.spot(of: 3)
    var dragged = state.after(.press, start)
    for columns in 1...6 { dragged = dragged.after(.drag, start.moved(by: columns)) }
    #expect(dragged.isExperimenting && dragged.followed == 3)
    let x = try #require(dragged.x(3))
    #expect((0.5...1.1).contains(x))
    #expect(abs(try dragged.spot(of: 3).column - (start.column + 6)) <= 1)
    let released = dragged.after(.release, start.moved(by: 6))
    #expect(released.after(.drag, start).x(3) == x)
    #expect(released.after("u").x(3) == 0.2 && released.after("u").bench?.canUndo == false)
  }

  @Test("Two drags are two changes")
  func twoDrags() throws {
    var state = try State.still("labels")
    for _ in 0..<2 {
      let start = try state.spot(of: 3)
      state = state.after(.press, start).after(.drag, start.moved(by: 4)).after(.release, start)
    }
    #expect(state.after("u").bench?.canUndo == true)
    #expect(state.after("u", "u").x(3) == 0.2)
  }

  @Test("A dragged point lands on a round place")
  func roundPlaces() throws {
    let state = try State.still("sigmoid")
    let start = try state.spot(of: 5)
    let x = try #require(state.after(.press, start).after(.drag, start.moved(by: 9)).x(5))
    #expect(x == (x * 100).rounded() / 100)
  }

  @Test("A release outside the window, or lost, does not leave a point hanging on the mouse")
  func lostRelease() throws {
    let state = try State.still("labels")
    let start = try state.spot(of: 3)
    let pressedAgain = state.after(.press, start).after(.press, Spot(row: 12, column: 40))
    #expect(pressedAgain.after(.drag, start).x(3) == 0.2)
    #expect(state.after(.release, start).after(.drag, start.moved(by: 5)).x(3) == 0.2)
  }

  @Test("Where the picture has no axis of x nothing can be dragged")
  func noAxis() throws {
    let state = try State.still("losses")
    let start = try state.spot(of: 3)
    let dragged = state.after(.press, start).after(.drag, start.moved(by: 10))
    #expect(dragged.followed == 3 && !dragged.hasChanges && !dragged.isExperimenting)
  }

  @Test("Grouped points are followed but not dragged")
  func grouped() throws {
    let state = try State.about(Samples.points(200), "sigmoid")
    let item = try #require(state.facts.points.dropFirst(4).first?.item)
    let start = try state.spot(of: item)
    let dragged = state.after(.press, start).after(.drag, start.moved(by: 10))
    #expect(dragged.followed != nil && !dragged.hasChanges)
  }

  @Test("In an experiment a click beside the points sets the cursor, where + adds one")
  func cursor() throws {
    let state = try State.experimenting("labels")
    let columns = try [8, 9].map { try state.spot(of: $0).column }
    let spot = Spot(row: try state.spot(of: 3).row - 2, column: columns.reduce(0, +) / 2)
    let clicked = state.clicked(spot)
    #expect(clicked.followed == nil && clicked.control == .point)
    let cursor = try #require(clicked.cursor)
    #expect(cursor > 2.9 && cursor < 4.6 && cursor == (cursor * 100).rounded() / 100)
    #expect(clicked.after("+").x(10) == cursor)
  }

  @Test("A click on a hint does what the hint says")
  func hints() throws {
    let state = try State.still("formula")
    #expect(state.clicked(try state.spot(ofHint: "next")).steps(after: state) == 1)
    #expect(state.clicked(try state.spot(ofHint: "back")).steps(after: state) == -1)
    #expect(state.clicked(try state.spot(ofHint: "outline")).overlay != nil)
    let experimenting = state.clicked(try state.spot(ofHint: "experiment"))
    #expect(experimenting.isExperimenting)
    let flipped = experimenting.clicked(try experimenting.spot(ofHint: "flip"))
    #expect(try flipped.facts.positives.count == 8)
    #expect(!flipped.clicked(try flipped.spot(ofHint: "done")).isExperimenting)
    #expect(state.clicked(Spot(row: 23, column: 0)).place == state.place)
  }

  @Test("Clicks on quit ask once and then quit, as q does")
  func quitting() throws {
    let state = try State.experimenting("labels").after(" ", .escape, .escape)
    let spot = try state.spot(ofHint: "quit")
    let asked = state.clicked(spot)
    #expect(!asked.isFinished && asked.message != nil)
    #expect(asked.clicked(spot).isFinished)
    #expect(!asked.clicked(Spot(row: 12, column: 40)).clicked(spot).isFinished)
  }

  @Test("The wheel steps, answers questions and scrolls the help")
  func wheel() throws {
    let anywhere = Spot(row: 10, column: 10)
    let state = try State.still("formula")
    #expect(state.after(.wheelDown, anywhere).steps(after: state) == 1)
    #expect(state.after(.wheelUp, anywhere).steps(after: state) == -1)
    #expect(try State.still("stand").after(.wheelDown, anywhere).isAnswered)
    #expect(state.after("?").after(.wheelDown, anywhere).overlay == .help(firstRow: 1))
    #expect(state.after("?").after(.wheelDown, anywhere).place == state.place)
  }

  @Test("A click wakes the blank screen and does nothing else")
  func blank() throws {
    let state = try State.still("formula").after("b")
    let woken = state.clicked(try State.still("formula").spot(ofHint: "next"))
    #expect(!woken.isBlank && woken.place == state.place)
  }

  @Test("A click on a moving picture brings it to rest")
  func moving() throws {
    let state = try State.moving("split").after(.right)
    let clicked = state.clicked(try state.spot(of: 3))
    #expect(clicked.movement == nil && clicked.place == state.place)
  }

  @Test("A screen too small for pages, or none at all, takes no harm")
  func tiny() throws {
    var state = try State.experimenting("labels")
    for small in [Size(columns: 0, rows: 0), Size(columns: 10, rows: 3), Size(columns: 59, rows: 19)] {
      state = state.after(.resized(small))
      for gesture in [Mouse.Gesture.press, .drag, .release] {
        state = state.after(Mouse(gesture: gesture, row: 1, column: 1))
        state = state.after(Mouse(gesture: gesture, row: small.rows - 1, column: 3))
      }
    }
    #expect(try state.place == State.still("labels").place)
  }
}

extension State {
  fileprivate var hasChanges: Bool { benches.contains { $0.hasEdits } }
}
