// In an element of the class `filterable`, a box hides the sections without the words typed into it.
// A section starts at an H3 or at the class `entry`, and ends before the next one, or before an H2.
// The ledger: `data-filters="verdict topic"` adds a choice for each of these CHOICES.
const CHOICES = {
  verdict: (row) => row.querySelector(".verdict").textContent,
  article: (row) => (row.id.startsWith("A") ? "first" : "second"),
  topic: (row, heading) => heading.firstChild.textContent,
};

// The number of a row is its address. As a link in each row it would weigh as much as the claims.
function linkNumber(row) {
  const link = document.createElement("a");
  link.href = "#" + row.id;
  link.textContent = row.id;
  row.firstChild.textContent = row.firstChild.textContent.slice(row.id.length);
  row.prepend(link);
}

function addFilter() {
  const list = document.querySelector(".filterable");
  if (!list || list.querySelector(".filter")) return;
  const names = (list.dataset.filters ?? "").split(" ").filter(Boolean);
  const groups = []; // [heading of the group, [[elements of a section, its choices, its text], ...]]
  for (const element of list.children) {
    if (element.tagName === "H2") groups.push([element, []]);
    else if (element.matches("h3, .entry")) {
      if (element.matches(".entry")) linkNumber(element);
      const said = names.map((name) => [name, CHOICES[name](element, groups.at(-1)[0])]);
      groups.at(-1)[1].push([[element], Object.fromEntries(said)]);
    } else groups.at(-1)?.[1].at(-1)?.[0].push(element);
  }
  const all = groups.flatMap(([, sections]) => sections);
  const box = document.createElement("p");
  box.className = "filter";
  box.innerHTML = '<label>Filter <input type="search"></label> <output></output>';
  list.prepend(box);
  const [input, output] = [box.querySelector("input"), box.querySelector("output")];
  const choices = names.map((name) => {
    const select = document.createElement("select");
    select.name = name;
    select.add(new Option("any", ""));
    const values = new Set(all.map(([, said]) => said[name]));
    [...values].sort().forEach((value) => select.add(new Option(value)));
    const label = document.createElement("label");
    label.append(name[0].toUpperCase() + name.slice(1) + " ", select);
    output.before(label, " ");
    return select;
  });
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/);
    let count = 0;
    for (const [heading, sections] of groups) {
      let any = false;
      for (const section of sections) {
        const [elements, said] = section;
        section[2] ??= elements.map((element) => element.textContent.toLowerCase()).join(" ");
        const hit =
          words.every((word) => section[2].includes(word)) &&
          choices.every(({ name, value }) => !value || said[name] === value);
        elements.forEach((element) => (element.hidden = !hit));
        any ||= hit;
        count += hit;
      }
      heading.hidden = !any;
    }
    output.textContent = `${count} of ${all.length}`;
  };
  box.addEventListener("input", show);
  output.textContent = `${all.length} of ${all.length}`;
  list.classList.add("filtered");
}

// The end of a link must not stay hidden: it clears the filter. Before the browser goes there, so that
// it and the theme find it as any other; where an address was typed, they have looked for it already.
function showTarget(hash) {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const box = target?.hidden && target.closest(".filterable")?.querySelector(".filter");
  if (!box) return;
  box.querySelectorAll("input, select").forEach((control) => (control.value = ""));
  box.dispatchEvent(new Event("input"));
  target.scrollIntoView();
}

document$.subscribe(addFilter);
document.addEventListener("click", (event) => showTarget(event.target.closest("a")?.hash ?? ""), true);
window.addEventListener("hashchange", () => showTarget(location.hash));

// --- Which first? -------------------------------------------------------------------------------

// The form adds up the points of the tables below it.
function addChooser() {
  const form = document.querySelector("form.chooser");
  if (!form) return;
  const make = (name, parent, text = "") => {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = text;
    return element;
  };
  const copy = (link, parent) => {
    const element = make("a", parent);
    element.href = link.href;
    element.append(...link.cloneNode(true).childNodes);
  };
  const answers = [...document.querySelectorAll(".answer")]; // the name of each, before its advice
  const names = new Map(answers.map((element) => [element.dataset.answer, element.textContent]));
  const questions = form.querySelectorAll("fieldset").length;
  const result = form.querySelector(".chooser-answer");

  const list = (title, links, prefix) => {
    if (!links.length) return;
    make("p", result, title);
    const items = make("ul", result);
    for (const link of links) copy(link, make("li", items, prefix(link)));
  };
  const show = () => {
    const rows = [...form.querySelectorAll("input:checked")].map(
      (input) => document.getElementById(input.value).parentElement,
    );
    result.textContent = "";
    const left = questions - rows.length;
    if (left) {
      make("p", result, `${left} of ${questions} questions to go.`);
      return;
    }
    const reasons = rows.flatMap((row) => [...row.querySelectorAll(".reason")]);
    const sums = new Map([...names.keys()].map((name) => [name, 0]));
    for (const { dataset } of reasons) {
      sums.set(dataset.for, sums.get(dataset.for) + Number(dataset.points));
    }
    const most = Math.max(...sums.values());
    const best = [...sums.keys()].filter((name) => sums.get(name) === most);
    const answer = best.length === 1 ? best[0] : "either";
    const line = make("p", result, "Our opinion: ");
    make("strong", line, names.get(answer));
    const said = [...names].map(([name, label]) => `${label} ${sums.get(name)}`);
    line.append(` (${said.join(", ")} points). `);
    const advice = answers.find((element) => element.dataset.answer === answer);
    line.append(...advice.closest("tr").cells[1].cloneNode(true).childNodes);
    const named = (link) => names.get(link.dataset.for) + ": ";
    const speaks = (link) => answer === "either" || link.dataset.for === answer;
    list("Why:", reasons.filter(speaks), answer === "either" ? named : () => "");
    list("What speaks for others:", reasons.filter((link) => !speaks(link)), named);
    const also = rows.flatMap((row) => [...row.querySelectorAll(".also")]);
    list("Look also at:", also, (link) => link.dataset.name + ": ");
  };
  form.addEventListener("change", show);
  form.addEventListener("reset", () => setTimeout(show));
  show(); // a browser may remember what was chosen
}

document$.subscribe(addChooser);

// --- For every reader: what the theme leaves open -----------------------------------------------

// What scrolls sideways can be scrolled with the keyboard.
const scrolling = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});

function openToAll() {
  const tables = "article > table, article > * > table, .md-typeset__scrollwrap, .pair-table";
  document.querySelectorAll(`${tables}, article pre, article pre > code`).forEach((box) => {
    if (box.matches("div")) {
      box.role = "group";
      box.ariaLabel = "Table";
    }
    scrolling.observe(box);
  });
  // The theme calls the box around a single button a place to navigate from.
  document.querySelectorAll(".md-code__nav").forEach((box) => (box.role = "none"));
}

// Once for the page as it came, and once for what the theme's script makes of it.
document$.subscribe(() => setTimeout(openToAll));
addEventListener("theme", () => setTimeout(openToAll));

// Where the screen is narrow, the theme opens its menu, the levels of it and the search with labels
// of hidden boxes, which only a pointer can reach. Buttons that look like them can be reached by all.
const LABELS = "label.md-header__button[for^=__], .md-sidebar--primary label:not([for=__drawer])";
const narrow = matchMedia("(max-width: 76.234375em)");

function asButton(label) {
  const box = document.getElementById(label.htmlFor);
  const button = document.createElement("button");
  for (const { name, value } of label.attributes) button.setAttribute(name, value);
  button.type = "button";
  button.append(...label.childNodes);
  const tell = () => (button.ariaExpanded = box.checked);
  box.addEventListener("change", tell);
  button.addEventListener("click", () => {
    box.click();
    if (box.checked && box.id === "__search") document.forms.search.query.focus();
  });
  label.replaceWith(button);
  tell();
}

function keysOpenAll() {
  if (!narrow.matches) return;
  const closed = (label) => document.getElementById(label.htmlFor)?.matches(".md-toggle");
  [...document.querySelectorAll(LABELS)].filter(closed).forEach(asButton);
}

let keys = false; // until a key is pressed, labels do
const ifKeys = () => keys && keysOpenAll();
document$.subscribe(ifKeys);
narrow.addEventListener("change", ifKeys);

window.addEventListener("keydown", ({ key }) => {
  if (!keys) keysOpenAll();
  keys = true;
  const drawer = document.getElementById("__drawer");
  if (key === "Escape" && drawer.checked) drawer.click();
});
