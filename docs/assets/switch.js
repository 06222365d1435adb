// The switch of frameworks in the header, and the tabs of every pair: one state, on <html>, so that
// they cannot disagree. The script in the head reads it (theme/partials/head.html), and guide.css
// shows panels by it.
(() => {
  const wide = matchMedia("(width >= 60em)"); // room for both, as in guide.css

  // Let the switch and the tabs say what the state is.
  function tell() {
    const [first, base = first] = fwRoot.fw.split(" ");
    const both = first == "both" && wide.matches;
    const said = first != "jax" || document.querySelector("[data-tab=jax]") ? first : base;
    document.querySelector(`.fw [value=${said}]`).checked = true;
    for (const list of document.querySelectorAll(".pair-tabs")) {
      const tabs = [...list.children];
      const one = tabs.some((tab) => tab.dataset.tab == first) ? first : base;
      list.ariaMultiSelectable = both;
      for (const tab of tabs) {
        const name = tab.dataset.tab;
        tab.ariaSelected = both ? name != "jax" : name == one;
        tab.tabIndex = name == one ? 0 : -1;
      }
    }
  }

  // Show a framework. What the reader looks at stays where it is, whatever grows above it.
  function choose(name, element) {
    element ??= document.elementFromPoint(innerWidth / 2, 150)?.closest("article > *");
    const top = () => element?.getBoundingClientRect().top;
    const before = top();
    fwKeep(fwNext(fwRoot.fw, name));
    tell();
    scrollBy(0, top() - before || 0);
    // An address must not name a tab that is hidden now.
    if (fwTab.test(location.hash))
      history.replaceState(history.state, "", location.hash.replace(/-[a-z]+$/, ""));
  }

  // Show what the address asks for, and lead there: the panel may have been hidden until now.
  function arrive() {
    fwRead();
    tell();
    if (fwTab.test(location.hash) && !history.state)
      document.querySelector(location.hash)?.parentElement.scrollIntoView();
  }

  addEventListener("input", ({ target }) => target.name == "fw" && choose(target.value));

  addEventListener("click", ({ target }) => {
    if (target.role == "tab") choose(target.dataset.tab, target);
  });

  addEventListener("keydown", ({ key, target }) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (target.role != "tab" || !step) return;
    const list = target.parentElement;
    const tabs = [...list.children];
    const next = tabs.at((tabs.indexOf(target) + step) % tabs.length);
    next.focus();
    // Where both are shown, an arrow only goes from one to the other.
    if (list.ariaMultiSelectable != "true") choose(next.dataset.tab, next);
  });

  // Another window.
  addEventListener("storage", ({ key, newValue }) => {
    if (newValue && /\.__fw$/.test(key)) fwRoot.fw = JSON.parse(newValue);
    tell();
  });

  wide.onchange = tell;
  window.onhashchange = window.onpageshow = arrive; // also from behind the back button
  addEventListener("theme", () => location$.subscribe(arrive)); // from now on, no link loads a page
  document$.subscribe(tell); // the page itself
})();
