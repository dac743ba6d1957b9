# Ten points, a logistic regression, and its log loss. It needs NumPy and scikit-learn.
from numpy import array
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

# The points: the feature x, and the label y.
x = array([-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6])
y = array([0., 0., 1., 0., 1., 1., 1., 1., 1., 1.])

# The fit, and the predicted probability of the positive class.
model = LogisticRegression(C=1).fit(x.reshape(-1, 1), y)
p = model.predict_proba(x.reshape(-1, 1))[:, 1]

# The printout.
print("x =", x)
print("y =", y)
print("p(y) =", p.round(2))
print(f"Log Loss / Cross Entropy = {log_loss(y, p):.4f}")
