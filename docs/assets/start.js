// The theme's script keeps a phone busy for a third of a second, and serves readers who do something:
// search, change the colours, follow a link. So the first sign of such a reader starts it, and a page
// is read without it. Our own scripts are smaller and run at once. They know two things of the theme:
// `document$` and `location$` run a task for each page, also for those that come without a load.
(() => {
  const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"];
  const tasks = { document$: [], location$: [] };
  const changed = new Set(); // boxes that were changed before the theme could listen
  let key, copy; // pressed before the theme could listen

  for (const [name, value] of [["document$", document], ["location$", new URL(location)]])
    window[name] = {
      subscribe(task) {
        tasks[name].push(task);
        task(value);
      },
    };

  const notice = ({ type, target }) => {
    if (type === "change") changed.add(target);
    else copy = target.closest("[data-clipboard-text], [data-clipboard-target]") ?? copy;
  };
  const options = { capture: true };
  document.addEventListener("change", notice, options);
  document.addEventListener("click", notice, options);

  function start(event) {
    if (event.type === "scroll" && event.target !== document) return; // we scroll the navigation
    if (event.type === "keydown" && !event.target.matches?.("input, select, textarea")) {
      key = event.key;
      const { ctrlKey, metaKey, altKey } = event;
      if ("/sf".includes(key) && !ctrlKey && !metaKey && !altKey) {
        document.querySelector(".md-search__input").focus(); // what is typed next is not lost
        event.preventDefault();
      }
    }
    if (event.key === "Escape" && event.target.matches?.(".md-search__input")) {
      key = ""; // or the search would open again
      event.target.blur();
      const box = document.getElementById("__search");
      if (box.checked) box.click(); // a phone's search, which the theme would close
    }
    if (started) return;
    started = true;
    const script = document.createElement("script");
    script.src = document.getElementById("__theme").dataset.src;
    script.onload = () => {
      SIGNS.forEach((sign) => removeEventListener(sign, start, options));
      document.removeEventListener("change", notice, options);
      document.removeEventListener("click", notice, options);
      document.dispatchEvent(new Event("DOMContentLoaded")); // the theme waits for it
      let here = true; // our tasks have run on this page
      document$.subscribe(() => {
        if (!here) tasks.document$.forEach((task) => task(document));
        here = false;
      });
      tasks.location$.forEach((task) => location$.subscribe(task));
      changed.forEach((box) => box.dispatchEvent(new Event("change", { bubbles: true })));
      dispatchEvent(new Event("theme"));
      copy?.click();
      if (key) dispatchEvent(new KeyboardEvent("keydown", { key }));
    };
    document.body.append(script);
  }

  let started = false;
  SIGNS.forEach((sign) => addEventListener(sign, start, { ...options, passive: sign != "keydown" }));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", start);

  // What the theme would do at once: show the button for the colours, and the place of this page.
  const colours = document.querySelectorAll("[data-md-component=palette] label");
  if (colours.length) colours[__md_get("__palette")?.index ?? 0].hidden = false;
  addEventListener("load", () =>
    requestIdleCallback?.(() => {
      if (!started && location.protocol != "file:") // browsers fetch nothing from a disk
        fetch(document.getElementById("__theme").dataset.src, { priority: "low" });
      const link = document.querySelector(".md-sidebar--primary a.md-nav__link--active");
      const box = link?.closest(".md-sidebar__scrollwrap");
      if (box && matchMedia("(width >= 76.25em)").matches) // there it is always open
        box.scrollTop = link.offsetTop - box.offsetTop - box.clientHeight / 2;
    }),
  );
})();
