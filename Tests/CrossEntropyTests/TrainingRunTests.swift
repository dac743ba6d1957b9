import CrossEntropy
import TestSupport
import Testing

struct TrainingRunTests {
  @Test("Runs agree with another program's in every number of every epoch", arguments: ["circles", "spam"])
  func replay(name: String) throws {
    let task = try ReferenceTask.named(name)
    for reference in try ReferenceRun.all(of: name) {
      var run = TrainingRun(task: task, seed: reference.seed)
      #expect(areNear(numbers(run.trainingScore), reference.initialTraining))
      #expect(areNear(numbers(run.validationScore), reference.initialValidation))
      #expect(reference.history.count == task.defaultEpochs)
      for (epoch, expected) in reference.history.enumerated() {
        run.trainEpoch()
        #expect(areNear(numbers(run.history[epoch]), expected), "epoch \(epoch + 1)")
      }
      #expect(areNear(numbers(run.trainingScore), reference.finalTraining))
      #expect(areNear(numbers(run.validationScore), reference.finalValidation))
    }
  }

  @Test("The first weights and the first step agree with another program's", arguments: ["circles", "spam"])
  func firstStep(name: String) throws {
    let task = try ReferenceTask.named(name)
    for reference in try ReferenceRun.all(of: name) {
      var run = TrainingRun(task: task, seed: reference.seed)
      expect(run.network, reference.initialParameters)
      #expect(run.network.hiddenBiases.allSatisfy { $0 == 0 } && run.network.outputBias == 0)
      run.trainBatch()
      expect(run.network, reference.afterFirstStep)
    }
  }

  private func expect(_ network: Network, _ parameters: ReferenceRun.Parameters) {
    #expect(areNear(Array(network.hiddenWeights[0].prefix(5)), parameters.firstInput))
    #expect(areNear(Array(network.outputWeights.prefix(5)), parameters.output))
    if let bias = parameters.outputBias { #expect(areNear([network.outputBias], [bias])) }
  }

  @Test("A copy goes on as the original goes on, also from the middle of an epoch")
  func rewinding() throws {
    var run = TrainingRun(task: try ReferenceTask.named("spam"), seed: 3)
    run.trainEpoch()
    let between = run
    for _ in 0..<7 { run.trainBatch() }
    let within = run
    #expect(!between.isMidEpoch && within.isMidEpoch)
    for _ in 0..<2 { run.trainEpoch() }
    for var copy in [between, within] {
      while copy.epoch < run.epoch { copy.trainEpoch() }
      #expect(copy == run)
    }
    #expect(between.epoch == 1 && between.history.count == 1)
  }

  @Test("Batches add up to epochs, whose last may be smaller")
  func batches() throws {
    let task = try ReferenceTask.named("circles")
    var (byBatch, byEpoch) = (TrainingRun(task: task, seed: 9), TrainingRun(task: task, seed: 9))
    for batch in 1...16 {
      #expect(byBatch.epoch == 0)
      byBatch.trainBatch()
      #expect(byBatch.isMidEpoch == (batch < 16))
    }
    byEpoch.trainEpoch()
    #expect(byBatch == byEpoch)
  }

  @Test("Another seed, rate or momentum is another run")
  func settings() throws {
    let task = try ReferenceTask.named("spam")
    var faster = task.optimizer
    faster.learningRate = 0.01
    var heavier = task.optimizer
    heavier.momentum = 0.5
    let losses = [
      TrainingRun(task: task, seed: 1), TrainingRun(task: task, seed: 2),
      TrainingRun(task: task, seed: 1, optimizer: faster),
      TrainingRun(task: task, seed: 1, optimizer: heavier),
    ].map { run in
      var run = run
      run.trainEpoch()
      return run.history[0].validationLoss
    }
    #expect(Set(losses).count == 4)
    #expect(losses[2] < losses[0])
  }

  @Test("A rate far too large ends in numbers that are no longer finite, and in no crash")
  func divergence() throws {
    let task = try ReferenceTask.named("circles")
    let optimizer = Optimizer.gradientDescent(learningRate: 1e200, momentum: 0.9)
    var run = TrainingRun(task: task, seed: 1, optimizer: optimizer)
    for _ in 0..<3 { run.trainEpoch() }
    #expect(run.epoch == 3)
    #expect(!run.validationScore.loss.isFinite)
    #expect((0...1).contains(run.validationScore.accuracy))
  }
}

private func numbers(_ score: NetworkScore) -> [Double] { [score.loss, score.accuracy] }

private func numbers(_ record: EpochRecord) -> [Double] {
  [record.loss, record.accuracy, record.validationLoss, record.validationAccuracy]
}

/// Within 10⁻⁹, number by number.
private func areNear(_ numbers: [Double], _ expected: [Double]) -> Bool {
  numbers.count == expected.count && zip(numbers, expected).allSatisfy { ($0 - $1).magnitude < 1e-9 }
}
