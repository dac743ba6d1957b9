# Two rings of points, and a network that learns to tell them apart.
# It needs scikit-learn, and Keras 3 with a backend such as TensorFlow; Matplotlib draws the curves.
from keras import Input, Sequential
from keras.layers import Dense
from keras.optimizers import SGD
from sklearn.datasets import make_circles

# The data: a thousand points, half of them to train on.
X, y = make_circles(n_samples=1000, noise=0.1, random_state=1)
X_train, X_test = X[:500], X[500:]
y_train, y_test = y[:500], y[500:]

# The network: 2 inputs, 50 units, 1 probability.
model = Sequential([
    Input((2,)),
    Dense(50, "relu",
          kernel_initializer="he_uniform"),
    Dense(1, "sigmoid"),
])
model.compile(
    loss="binary_crossentropy",
    metrics=["accuracy"],
    optimizer=SGD(learning_rate=0.01, momentum=0.9))

# The training: 200 epochs, in batches of 32.
history = model.fit(
    X_train, y_train, epochs=200, batch_size=32,
    validation_data=(X_test, y_test), verbose=0)

# The printout: the loss first, then the accuracy.
for name, X, y in [("Train", X_train, y_train), ("Test", X_test, y_test)]:
    loss, accuracy = model.evaluate(X, y, verbose=0)
    print(f"{name}: loss {loss:.3f}, accuracy {accuracy:.3f}")

# The curves, epoch by epoch.
try:
    from matplotlib import pyplot
except ImportError:
    raise SystemExit("Without Matplotlib there are no curves.")
for place, name in enumerate(["loss", "accuracy"]):
    pyplot.subplot(2, 1, place + 1, ylabel=name)
    pyplot.plot(history.history[name], label="train")
    pyplot.plot(history.history["val_" + name], label="test")
    pyplot.legend()
pyplot.show()
