import shutil
import subprocess
from pathlib import Path

import keras
import tensorflow as tf
from keras import layers

tf_program = """
#include <tensorflow/cc/saved_model/loader.h>
#include <iostream>

int main() {
  tensorflow::SavedModelBundle model;
  TF_CHECK_OK(LoadSavedModel({}, {}, "model", {"serve"}, &model));
  auto serve = model.meta_graph_def.signature_def().at("serve");
  auto in = serve.inputs().begin()->second.name();
  auto out = serve.outputs().begin()->second.name();
  tensorflow::Tensor x(tensorflow::DT_FLOAT, {1, 4});
  for (int i = 0; i < 4; i++) x.flat<float>()(i) = i / 10.0f;
  std::vector<tensorflow::Tensor> y;
  TF_CHECK_OK(model.session->Run({{in, x}}, {out}, {}, &y));
  std::cout << y[0].flat<float>() << " ";
}
"""

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, "tanh")])
x = tf.reshape(tf.range(4.0), (1, 4)) / 10
model.layers[0].kernel.assign(tf.reshape(tf.range(12.0), (4, 3)) / 12)
original = model(x)[0]

model.export("cpp/model", verbose=False)
Path("cpp/run.cpp").write_text(tf_program)
tf_libs = tf.sysconfig.get_lib()
tf_build = ["g++", "run.cpp", *tf.sysconfig.get_compile_flags()]
tf_build += [f"-L{tf_libs}", f"-Wl,-rpath,{tf_libs},--no-as-needed"]
tf_build += [
    f"-l:libtensorflow_{part}.so.2" for part in ("cc", "framework")
]
subprocess.run(tf_build, cwd="cpp", check=True)
said = subprocess.check_output(["./a.out"], cwd="cpp", text=True)
shutil.rmtree("cpp")
answer = [float(line) for line in said.split()]
print(answer)
#> [0.336376, 0.379949, 0.421899]
