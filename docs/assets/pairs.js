// What a reader may do with a pair (copy it, mark its names), and with all that has an address of its
// own (copy the link, cite it). Each part is made when a reader comes near, so a page stays small.
(() => {
  // Symptoms, claims and API names; a pair has its own place for the same two tools.
  const CITED = ".filterable h3[id], .entry, .reference dt[id], .reference dt[id] + dd";

  // What is cited, seen from a part of it. A name and what is said of it are two elements.
  function cited(part) {
    const found = part.closest?.(`.pair, ${CITED}`);
    return found?.matches("dd") ? found.previousElementSibling : found;
  }

  function tool(kind, label) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `tool tool-${kind}`;
    button.dataset.tool = kind;
    button.ariaLabel = label; // also shown when the reader is at it
    return button;
  }

  function linkAndCite() {
    const cite = tool("cite", "Cite");
    cite.ariaHasPopup = "dialog";
    return [tool("link", "Copy link"), cite];
  }

  // --- addresses and citations ---------------------------------------------------------------------

  function address(element) {
    const page = document.querySelector("link[rel=canonical]")?.href ?? location.href;
    return `${page.replace(/[?#].*/, "")}#${element.id}`;
  }

  // The page, and what the element says of itself.
  function title(element) {
    const page = document.querySelector("article h1").firstChild.textContent.trim();
    if (element.matches(".pair")) return `${page}: the pair ${element.firstChild.ariaLabel}`;
    const own = element.cloneNode(true);
    own.querySelectorAll(".tools, .headerlink").forEach((part) => part.remove());
    own.querySelector(".verdict")?.prepend("Verdict: ");
    return `${page}: ${own.textContent.replace(/\s+/g, " ").trim()}`;
  }

  // What a run proved of a pair. Of anything else, when it was checked, and what its page says below.
  function evidence(element) {
    const { verified } = element.querySelector(".pair-record")?.dataset ?? {};
    if (verified) return `Proven ${verified}`;
    if (element.matches(".pair")) return "Not checked in this build";
    const { checked } = element.dataset;
    const below = document.querySelector(".verified p")?.textContent ?? "Not checked in this build";
    return (checked ? `Checked ${checked}. ` : "") + below.replace(/^.*?(?=Last)|\.$/g, "");
  }

  const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

  function citations(element) {
    const [url, name, note] = [address(element), title(element), evidence(element)];
    const [, year, month] = note.match(/(\d{4})-(\d\d)-\d\d/) ?? [];
    const tex = (text) => `{${text.replace(/[&%$#_{}]/g, "\\$&")}}`;
    const fields = {
      author: "{{The Side by Side contributors}}",
      title: `{${tex(name)}}`,
      howpublished: "{Side by Side: PyTorch and TensorFlow/Keras}",
      year: year && `{${year}}`,
      month: MONTHS[month - 1],
      note: tex(note),
      url: `{${url}}`,
    };
    const lines = Object.entries(fields).filter(([, value]) => value);
    const key = `sidebyside:${element.id}`;
    return {
      Text: `The Side by Side contributors. ${name}. Side by Side: PyTorch and TensorFlow/Keras. ${note}. ${url}`,
      BibTeX: `@misc{${key},\n${lines.map(([field, value]) => `  ${field} = ${value}`).join(",\n")}\n}`,
    };
  }

  let dialog;

  function cite(element) {
    dialog ??= document.createElement("div");
    dialog.className = "cite md-typeset";
    dialog.popover = "auto";
    dialog.role = "dialog";
    dialog.ariaLabel = "Cite";
    dialog.replaceChildren();
    for (const [form, text] of Object.entries(citations(element))) {
      const [heading, shown] = [document.createElement("p"), document.createElement("pre")];
      const copy = tool("text", `Copy the citation, ${form}`);
      heading.append(form, copy);
      shown.textContent = text;
      dialog.append(heading, shown);
    }
    document.body.append(dialog);
    dialog.showPopover();
    dialog.querySelector("button").focus();
  }

  // --- the tools of a pair -------------------------------------------------------------------------

  const code = (button) => button.closest(".pair-panel").querySelector("code");

  // The program without the comments that say what it prints: those that have a line to themselves.
  function bare(program) {
    const copy = program.cloneNode(true);
    for (const comment of copy.querySelectorAll("[class^=c]")) {
      comment.textContent = comment.textContent.replace(/^([ \t]*)#>/gm, "$1\0#>");
    }
    return copy.textContent.replace(/^[ \t]*\0.*\n?/gm, "").replaceAll("\0", "");
  }

  const COPIES = {
    copy: (button) => code(button).textContent,
    bare: (button) => bare(code(button)),
    link: (button) => address(cited(button)),
    text: (button) => button.parentElement.nextElementSibling.textContent,
  };

  // The theme's own way to say it, whether the theme is at work yet or not.
  const said = document.querySelector(".md-dialog");
  said.role = "status"; // spoken, too
  let saying;

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // without https
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    said.firstElementChild.textContent = "Copied to clipboard";
    said.classList.add("md-dialog--active");
    clearTimeout(saying);
    saying = setTimeout(() => said.classList.remove("md-dialog--active"), 2000);
  }

  // A program that is wider than its place is a stop of the Tab key, so that arrows can scroll it.
  const sized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });

  function equip(pair) {
    pair.firstChild.after(...linkAndCite());
    for (const panel of pair.querySelectorAll(".pair-panel")) {
      const which = `the ${panel.ariaLabel} program`;
      panel.prepend(
        tool("copy", `Copy ${which}`),
        tool("bare", `Copy ${which} without its output`),
      );
    }
    // The names that the record speaks of become buttons: the keyboard's way to mark them.
    const names = pair.querySelector(".pair-names");
    if (names) {
      const parts = names.textContent.split(", ").map(nameButton);
      parts.forEach((part, at) => (part.tabIndex = at && -1));
      names.replaceChildren(...parts.flatMap((part, at) => (at ? [", ", part] : [part])));
      names.role = "toolbar"; // one stop of the Tab key, and arrows from there
      names.ariaLabel = "Names that agree";
    }
    for (const name of pair.querySelectorAll(".pair-differs > b")) {
      name.replaceChildren(nameButton(name.textContent));
    }
  }

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        equip(target);
      }
    },
    { rootMargin: "300px" },
  );

  // --- names: the same thing in every tab ----------------------------------------------------------

  function nameButton(name) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "name";
    button.dataset.name = button.textContent = name;
    button.ariaDescription = "marked in every tab";
    return button;
  }

  // Give each shared name in the code an element of its own: not an attribute (`a.x`), not a keyword
  // (`f(x=1)`, which Black writes without spaces), and nothing in a string or a comment.
  function wrapNames(pair) {
    const names = [...pair.querySelectorAll(".pair-record .name")].map((e) => e.dataset.name);
    if (!names.length) return;
    const pattern = new RegExp(`(?<![\\w.])(${names.join("|")})(?!\\w|=[^=])`, "g");
    for (const shown of pair.querySelectorAll("code")) {
      const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
      const found = [];
      const whole = shown.textContent;
      for (let start = 0; texts.nextNode(); start += texts.currentNode.length) {
        found.push([texts.currentNode, start, start + texts.currentNode.length]);
      }
      for (const { 0: name, index } of [...whole.matchAll(pattern)].reverse()) {
        const [node, start] = found.find(([, , end]) => index < end);
        if (/^[cs]/.test(node.parentElement.className)) continue; // Pygments: comment, string
        const range = document.createRange();
        range.setStart(node, index - start);
        range.setEnd(node, index - start + name.length);
        const element = document.createElement("span");
        element.dataset.name = name;
        range.surroundContents(element);
      }
    }
  }

  const wrapped = new WeakSet();
  let hovered, focused;

  function markNames() {
    document.querySelectorAll(".same").forEach((element) => element.classList.remove("same"));
    const one = hovered ?? focused;
    const all = one?.closest(".pair").querySelectorAll(`[data-name="${one.dataset.name}"]`) ?? [];
    all.forEach((element) => element.classList.add("same"));
  }

  function come(target) {
    const pair = target.closest?.(".pair");
    if (!pair || wrapped.has(pair)) return;
    wrapped.add(pair);
    wrapNames(pair);
  }

  // --- what happens --------------------------------------------------------------------------------

  let tools; // of the symptom, claim or name that the reader is at

  function offer(element) {
    if (!element || element.matches(".pair")) return;
    tools ??= document.createElement("span");
    tools.className = "tools";
    if (!tools.firstChild) tools.append(...linkAndCite());
    // After its last link, so that the Tab key comes from there.
    const place = element.matches("dt") ? element.nextElementSibling : element;
    if (tools.parentElement !== place) place.append(tools);
  }

  addEventListener("pointerover", ({ target }) => {
    come(target);
    hovered = target.closest?.(".pair [data-name]");
    markNames();
  });

  // A mouse that rests while the page scrolls below it does not count: the keyboard may have the tools.
  let rests;
  addEventListener("pointermove", ({ target, screenX, screenY }) => {
    if (rests !== (rests = `${screenX} ${screenY}`)) offer(cited(target));
  });
  addEventListener("pointerdown", ({ target }) => offer(cited(target)));

  addEventListener("focusin", ({ target }) => {
    come(target);
    focused = target.closest?.(".pair [data-name]");
    markNames();
    offer(cited(target));
  });

  addEventListener("keydown", (event) => {
    const step = { ArrowLeft: "previous", ArrowRight: "next" }[event.key];
    if (!step || !event.target.closest?.(".pair-names")) return;
    event.preventDefault();
    event.target[`${step}ElementSibling`]?.focus();
  });

  addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-tool]");
    if (!button) return;
    if (button.dataset.tool === "cite") cite(cited(button));
    else copy(COPIES[button.dataset.tool](button));
  });

  document$.subscribe(() => {
    near.disconnect();
    sized.disconnect();
    document.querySelectorAll(".pair").forEach((pair) => near.observe(pair));
    document.querySelectorAll(".pair pre").forEach((program) => sized.observe(program));
  });
})();
