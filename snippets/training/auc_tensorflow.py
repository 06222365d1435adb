import keras
import numpy as np
from keras.metrics import AUC

rng = np.random.default_rng(0)
labels = rng.integers(0, 2, 1000)
logits = rng.standard_normal(1000, dtype=np.float32) * 0.02
logits = (logits + 0.02 * labels).astype("float32")
scores = keras.ops.sigmoid(logits).numpy()

auc = float(AUC()(labels, scores))
every_score = AUC(thresholds=np.unique(scores).tolist())
fixed_auc = float(every_score(labels, scores))
print(f"{auc:.3f} {fixed_auc:.3f}")
#> 0.707 0.729

large = 100 * logits
auc_of_logits = float(AUC()(labels, large))
thresholds = np.unique(keras.ops.sigmoid(large)).tolist()
every_score = AUC(thresholds=thresholds, from_logits=True)
fixed_auc_of_logits = float(every_score(labels, large))
print(f"{auc_of_logits:.3f} {fixed_auc_of_logits:.3f}")
#> 0.686 0.729
