import warnings

import torch
from torchdata.stateful_dataloader import StatefulDataLoader


def make_loader():
    torch.manual_seed(0)
    with warnings.catch_warnings():  # it asks PyTorch for something old
        warnings.simplefilter("ignore")
        return StatefulDataLoader(range(12), batch_size=2, shuffle=True)


loader = make_loader()
batches = iter(loader)
seen = [next(batches).tolist() for _ in range(2)]
state = loader.state_dict()
never_stopped = [batch.tolist() for batch in batches]

later = make_loader()
later.load_state_dict(state)
resumed = [batch.tolist() for batch in later]

all_rows = sorted(sum(seen + resumed, []))
goes_on = resumed == never_stopped
print(len(seen), "batches, then", len(resumed), goes_on)
#> 2 batches, then 4 True
