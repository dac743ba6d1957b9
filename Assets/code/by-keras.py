# Binary cross-entropy by Keras. It needs Keras 3, and a backend such as TensorFlow.
# Under the name keras.py it would not run: Python would import the file itself.
import numpy as np
from keras import ops
from keras.losses import binary_crossentropy

# Five labels, and for each the probability of a 1.
y = np.array([0., 1., 1., 0., 1.])
p = np.array([0.1, 0.9, 0.8, 0.2, 0.7])

# The call, in Keras.
y = ops.convert_to_tensor(y)
p = ops.convert_to_tensor(p)
loss = binary_crossentropy(y, p)

# The printout.
print("Binary cross-entropy, by Keras:", float(loss))
