# Binary cross-entropy by its formula. It needs NumPy.
# Under the name numpy.py it would not run: Python would import the file itself.
import numpy as np


# The formula, in NumPy.
def binary_cross_entropy(y, p):
    losses = -(y * np.log(p)
               + (1 - y) * np.log(1 - p))
    return losses.sum() / len(losses)


# Five labels, and the predicted probability of a 1 for each.
y = np.array([0, 1, 1, 0, 1])
p = np.array([0.1, 0.9, 0.8, 0.2, 0.7])

# The printout.
print("Binary cross-entropy, by NumPy:", binary_cross_entropy(y, p))
