// An address such as #pair-gradients-square-tensorflow opens that tab and shows its pair.
function openTab() {
  const input = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (input?.matches(".pair input[type=radio]")) {
    input.click();
    input.closest(".pair").scrollIntoView();
  }
}

window.addEventListener("hashchange", openTab);
document$.subscribe(openTab); // runs on load, and after each page that arrives without one

// On a page with the class `filterable`, a box hides the sections without the words typed into it.
function addFilter() {
  const list = document.querySelector(".filterable");
  if (!list || list.querySelector(".filter")) return;
  const groups = []; // [heading of the group, [[elements of a section, their text], ...]]
  for (const element of list.children) {
    if (element.tagName === "H2") groups.push([element, []]);
    else if (element.tagName === "H3") groups.at(-1)[1].push([[element], element.textContent]);
    else if (groups.at(-1)?.[1].length) {
      const section = groups.at(-1)[1].at(-1);
      section[0].push(element);
      section[1] += " " + element.textContent;
    }
  }
  const total = groups.flatMap(([, sections]) => sections).length;
  const box = document.createElement("p");
  box.className = "filter";
  box.innerHTML = '<label>Filter <input type="search"></label> <output></output>';
  list.prepend(box);
  const [input, output] = [box.querySelector("input"), box.querySelector("output")];
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/);
    let count = 0;
    for (const [heading, sections] of groups) {
      let any = false;
      for (const [elements, text] of sections) {
        const hit = words.every((word) => text.toLowerCase().includes(word));
        elements.forEach((element) => (element.hidden = !hit));
        any ||= hit;
        count += hit;
      }
      heading.hidden = !any;
    }
    output.textContent = `${count} of ${total}`;
  };
  input.addEventListener("input", show);
  show();
}

document$.subscribe(addFilter);
