import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct FollowingTests {
  private func followedX(_ state: State) throws -> Double? {
    try #require(state.context).facts.point(state.followed)?.x
  }

  @Test("Tab follows the points from left to right, round and round")
  func forward() throws {
    var state = try State.still("formula")
    var xs: [Double] = []
    for _ in 0..<11 {
      state = state.after(.tab)
      xs.append(try #require(try followedX(state)))
    }
    #expect(xs == [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6, -2.2])
  }

  @Test("Shift-Tab follows them from right to left, round and round")
  func backward() throws {
    var state = try State.still("formula")
    var xs: [Double] = []
    for _ in 0..<11 {
      state = state.after(.backTab)
      xs.append(try #require(try followedX(state)))
    }
    #expect(xs == [4.6, 2.9, 2.2, 1.2, 0.8, 0.4, 0.2, -0.8, -1.4, -2.2, 4.6])
  }

  @Test("Of a group its number, its range and its means are told, the loss in the unit at hand")
  func group() throws {
    let rows = (0..<60).map { Observation(x: 0, label: $0 % 3 == 0 ? .positive : .negative) }
    let state = try State.about(LessonData(.predictions, rows), "mean").after(.tab)
    // σ(0) costs log 2 nats, which is one bit.
    #expect(state.text.contains("40 red points  logit 0…0  mean p(actual) 0.5000  mean loss 0.6931"))
    #expect(state.after("B").text.contains("mean p(actual) 0.5000  mean loss 1.0000"))
    #expect(state.after(.tab).text.contains("20 green points  logit 0…0"))
  }

  @Test(
    "A point is followed to the end of its chapter, and a place of the cursor kept, but not into the next")
  func untilTheChapterEnds() throws {
    let course = try State.course(at: "formula")
    // A point that is removed leaves the cursor where it was.
    var (followed, cursor) = (course.after(.tab), course.after("e", .tab, "-"))
    let place = try #require(cursor.cursor)
    let next = Place(chapter: 1, step: 0)
    for step in course.chapters[0].steps.indices {
      followed.go(to: Place(step: step))
      cursor.go(to: Place(step: step))
      #expect(followed.followed == 0 && cursor.cursor == place)
    }
    followed.go(to: next)
    cursor.go(to: next)
    #expect(followed.followed == nil && cursor.cursor == nil)
    followed.go(to: Place(step: 3))
    #expect(followed.followed == nil)
  }

  @Test("The order is that of x, whatever the order of the data")
  func orderOfX() throws {
    let yaml = """
      title: Mixed
      data: {x: [3, 1, 2], y: [0, 1, 1]}
      steps: [{id: a, title: A, scene: classes, said: B}]
      """
    let chapter = try Chapter(yaml: yaml, name: "mixed", file: "mixed.yaml")
    let state = try State(chapters: [chapter])
    #expect(try followedX(state.after(.tab)) == 1)
    #expect(try followedX(state.after(.tab, .tab)) == 2)
    #expect(try followedX(state.after(.tab, .tab, .tab)) == 3)
  }

  @Test("The point's numbers stand on the page, in the unit at hand")
  func reading() throws {
    let state = try State.still("losses").after(.tab, .tab, .tab, .tab)
    for part in ["x = 0.2", "red, y = 0", "p(green) 0.7006", "p(actual) 0.2994", "loss 1.2058 nats"] {
      #expect(state.text.contains(part), "\(part)")
    }
    #expect(state.after("B").text.contains("loss 1.7396 bits"))
    #expect(try State.still("gather").after(.tab, .tab, .tab).text.contains("green, y = 1"))
  }

  @Test("Of predictions the logit is read, not an x")
  func logits() throws {
    let text = try State.about(Samples.predictions, "losses").after(.tab, .tab).text
    #expect(text.contains("logit = −2  red, y = 0") && !text.contains("x = "))
  }

  @Test("No step says more of a followed point than has been introduced")
  func readingGrows() throws {
    let feature = try State.still("feature").after(.tab).text
    #expect(feature.contains("x = −2.2") && !feature.contains("red") && !feature.contains("p("))
    let labels = try State.still("labels").after(.tab).text
    #expect(labels.contains("red, y = 0") && !labels.contains("p(actual)"))
    let bars = try State.still("together").after(.tab).text
    #expect(bars.contains("p(actual) 0.8150") && !bars.contains("loss 0.2046"))
  }

  @Test("On a narrow page the numbers are fewer, but the loss is there")
  func narrowReading() throws {
    let state = try State.still("losses").after(.tab)
    let text = view(state, Size(columns: 60, rows: 20)).lines.joined(separator: "\n")
    #expect(text.contains("x = −2.2  red, y = 0  p(actual) 0.8150  loss 0.2046"))
  }

  @Test("A followed point stays followed from step to step, until Esc lets go")
  func stays() throws {
    let state = try State.still("formula").after(.tab, .right, .right, .end, .home, .right)
    #expect(state.followed == 0)
    #expect(state.text.contains("x = −2.2"))
    let free = state.after(.escape)
    #expect(free.followed == nil)
    #expect(!free.text.contains("p(actual)"))
  }

  @Test("The status line says what Tab and Esc do now")
  func hints() throws {
    let state = try State.still("formula")
    #expect(state.text.contains("Tab point"))
    #expect(state.after(.tab).text.contains("Tab next point"))
    #expect(state.after(.tab).text.contains("Esc let go"))
  }
}

struct SettingsKeyTests {
  @Test("B changes every loss on the page from nats to bits and back")
  func unit() throws {
    let state = try State.still("mean")
    #expect(state.text.contains("0.3329 nats"))
    let bits = state.after("B")
    #expect(bits.text.contains("0.4803 bits"))
    #expect(!bits.text.contains("nats"))
    #expect(bits.after("B").text == state.text)
  }

  @Test("S shows the teacher's notes, and takes them away again")
  func notes() throws {
    let state = try State.still("feature")
    #expect(!state.text.contains("Notes:"))
    #expect(state.after("S").text.contains("Notes: Let someone name"))
    #expect(state.after("S", "S").text == state.text)
    #expect(state.after("S", .right).text.contains("Notes:"))
  }

  @Test("What is said of a key takes the place of the notes, until the next key")
  func notesAndMessage() throws {
    let notes = try State.still("labels").after("S")
    let said = notes.after("u")
    #expect(said.message != nil && !said.text.contains("Notes:"))
    #expect(said.after(.timePassed(1)).text == said.text)
    #expect(said.after("t").text.contains("Notes:"))
  }

  @Test("Notes never push the picture off the page", arguments: Course.firstChapterIDs)
  func notesFit(id: String) throws {
    let state = try State.still(id).after("S", .right)
    for size in [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)] {
      guard let step = state.step, let context = state.context else { continue }
      let layout = StepLayout(state.after(.resized(size)), step, context)
      #expect(layout.figure.size.rows >= size.rows / 3 - 1)
      #expect(layout.words.row + layout.words.size.rows == size.rows - 1)
    }
  }

  @Test("The theme key changes the theme only")
  func theme() throws {
    let state = try State.still("formula")
    #expect(state.after("t").settings.theme == .light)
    #expect(state.after("t").text == state.text)
  }
}
