import CrossEntropy
import Insight
import Testing

struct TrainingDataTests {
  @Test("The circles are a thousand points, half of them positive, and half of them kept aside")
  func circles() throws {
    let task = try TrainingData.circles.task()
    #expect(task.name == "circles")
    #expect(task.training.count == 500 && task.validation.count == 500)
    #expect((task.training.labels + task.validation.labels).count { $0 == .positive } == 500)
    #expect(Array(task.training.row(0)) == [0.9278774778828034, -0.045217306252341896])
  }

  @Test("The mails are told by eight features; what their true logit is, is none of them")
  func spam() throws {
    let task = try TrainingData.spam.task()
    #expect(task.name == "spam")
    #expect(task.training.count == 800 && task.validation.count == 200)
    #expect(task.training.featureCount == 8)
    #expect(!task.featureNames.contains("true_logit"))
  }

  @Test("Each is called as the command calls it", arguments: TrainingData.allCases)
  func names(data: TrainingData) throws {
    #expect(try data.task().name == data.rawValue)
  }
}
