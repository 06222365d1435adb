import shutil
import subprocess
from pathlib import Path

import torch
from torch.utils import cpp_extension

torch_program = """
#include <ATen/ATen.h>
#include <torch/csrc/inductor/aoti_package/model_package_loader.h>
#include <iostream>

int main() {
  torch::inductor::AOTIModelPackageLoader model("model.pt2");
  at::Tensor x = at::arange(4).reshape({1, 4}) / 10.0f;
  at::Tensor y = model.run({x})[0];
  for (int i = 0; i < y.numel(); i++)
    std::cout << y[0][i].item<float>() << " ";
}
"""

model = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.Tanh())
x = torch.arange(4).reshape(1, 4) / 10
with torch.no_grad():
    model[0].weight.copy_(torch.arange(12).reshape(4, 3).T / 12)
    model[0].bias.zero_()
    original = model.eval()(x)[0]
    program = torch.export.export(model, (x,))

Path("cpp").mkdir()
path = "cpp/model.pt2"
torch._inductor.aoti_compile_and_package(program, package_path=path)
Path("cpp/run.cpp").write_text(torch_program)
torch_libs = cpp_extension.library_paths()[0]
torch_build = ["g++", "run.cpp", "-std=c++20", f"-L{torch_libs}"]
torch_build += [f"-l{name}" for name in ("torch", "torch_cpu", "c10")]
torch_build += [f"-Wl,-rpath,{torch_libs}"]
torch_build += [f"-I{p}" for p in cpp_extension.include_paths()]
subprocess.run(torch_build, cwd="cpp", check=True)
said = subprocess.check_output(["./a.out"], cwd="cpp", text=True)
shutil.rmtree("cpp")
answer = [float(line) for line in said.split()]
print(answer)
#> [0.336376, 0.379949, 0.421899]
