import Insight
import TestSupport
import Testing

struct GreenGuessesTests {
  @Test("All right and never sure costs more than one mistake among sure ones")
  func lossAgainstAccuracy() {
    // −log 0.51 and (−2 log 0.99 − log 0.49) / 3.
    #expect(isClose(GreenGuesses.timid.meanLoss, 0.67334455326376563))
    #expect(isClose(GreenGuesses.bold.meanLoss, 0.24448351986148922, within: 1e-13))
    #expect(GreenGuesses.timid.hits == 3 && GreenGuesses.bold.hits == 2)
  }

  @Test("A guess of one half is right, anything below is wrong")
  func half() {
    #expect(GreenGuesses(probabilities: [0.5]).hits == 1)
    #expect(GreenGuesses(probabilities: [Double(0.5).nextDown, 0, 1]).hits == 1)
  }

  @Test("The mean is over as many guesses as there are", arguments: [1, 2, 3, 7])
  func mean(count: Int) {
    let guesses = GreenGuesses(probabilities: Array(repeating: 0.5, count: count))
    #expect(isClose(guesses.meanLoss, 0.693147180559945309))
  }

  @Test("No guesses have no hits, and nothing is divided by them")
  func none() {
    let none = GreenGuesses(probabilities: [])
    #expect(none.hits == 0 && none.meanLoss == 0)
  }
}
