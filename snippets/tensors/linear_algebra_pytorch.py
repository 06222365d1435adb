import numpy as np
import torch

rng = np.random.default_rng(0)
matrix = torch.from_numpy(rng.standard_normal((4, 3)))

U, S, Vh = torch.linalg.svd(matrix, full_matrices=False)
singular_values = S
print(singular_values.numpy().round(3))
#> [2.233 0.925 0.335]

product = U @ torch.diag(S) @ Vh
rebuilt = U @ torch.diag(S) @ Vh
print(np.allclose(product, matrix), np.allclose(rebuilt, matrix))
#> True True

covariance = matrix.T @ matrix
lower = torch.linalg.cholesky(covariance)
eigenvalues = torch.linalg.eigvalsh(covariance)
solution = torch.linalg.solve(covariance, torch.ones(3).double())
length = torch.linalg.norm(matrix)
print(solution.numpy().round(3), f"{length:.3f}")
#> [-2.153  6.48   5.257] 2.441

singular = torch.zeros(2, 2)
try:
    torch.linalg.inv(singular)
except torch.linalg.LinAlgError as error:
    print(str(error).split(",")[0])
    #> linalg.inv: The diagonal element 1 is zero
