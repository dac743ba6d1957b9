# Mails of eight numbers each, and a small network that learns which are spam.
# It needs Keras 3 with a backend such as TensorFlow.
import numpy as np
from keras import Input, Sequential
from keras.layers import Dense
from keras.losses import binary_crossentropy
from keras.optimizers import Adam

# The data are invented: five of the eight numbers speak for spam, three against it.
random = np.random.default_rng(1)
X = random.normal(size=(1000, 8))
logit = X @ [0.9, 0.8, 0.7, 0.6, 0.5, -0.7, -0.6, -0.5] - 0.5
y = (random.random(1000) < 1 / (1 + np.exp(-logit))).astype("float32")
X_train, X_val, y_train, y_val = X[:800], X[800:], y[:800], y[800:]

# The network: 8 inputs, 16 units, 1 probability.
model = Sequential([
    Input((8,)),
    Dense(16, "relu"),
    Dense(1, "sigmoid"),
])
model.compile(
    loss=binary_crossentropy,
    metrics=["accuracy"],
    optimizer=Adam(learning_rate=0.001))

# The training: 10 epochs, in batches of 32.
model.fit(
    X_train, y_train, epochs=10, batch_size=32,
    validation_data=(X_val, y_val), verbose=2)

# The best anyone could know: the loss of the probabilities that made the labels.
softplus = np.logaddexp(0, logit[800:])
print("Loss of the true rule on the last 200: %.3f" % np.mean(softplus - y_val * logit[800:]))
