import CrossEntropy
@testable import Insight
import TestSupport
import Testing

struct TrueRuleTests {
  @Test("The rule of the rings does on each half and on new points what another program says")
  func circles() throws {
    let rule = try #require(TrueRule.of(.circles))
    #expect(isClose(rule.training.loss, 0.38781210658914367, within: 1e-12))
    #expect(isClose(rule.validation.loss, 0.34655300556411095, within: 1e-12))
    #expect(rule.training.accuracy == 0.828 && rule.validation.accuracy == 0.85)
    let expectation = try #require(rule.expectation)
    #expect(isClose(expectation.loss, 0.3577209858570059, within: 1e-9))
    #expect(isClose(expectation.accuracy, 0.840590910225985, within: 1e-5))
  }

  @Test("What is recorded of the rings is what the integral gives")
  func recordedExpectation() {
    let (recorded, computed) = (TrueRule.recordedRingsExpectation, TrueRule.rings.expectation)
    #expect(isClose(recorded.loss, computed.loss, within: 1e-12))
    #expect(isClose(recorded.accuracy, computed.accuracy, within: 1e-5))
  }

  @Test("The rule of the mails does on each half what their true logits say")
  func spam() throws {
    let rule = try #require(TrueRule.of(.spam))
    #expect(isClose(rule.training.loss, 0.213211833155303382, within: 1e-12))
    #expect(isClose(rule.validation.loss, 0.271971115910383944, within: 1e-12))
    #expect(rule.training.accuracy == 0.91625 && rule.validation.accuracy == 0.88)
    #expect(rule.expectation == nil)
  }

  @Test("A descent has no rule: its data are whatever its reader brings")
  func descent() {
    #expect(TrueRule.of(.descent) == nil)
  }
}
