// An old address leads on: a line of the page says where what it named is now.
function leadOn() {
  const lines = [...document.querySelectorAll("[data-moved]")];
  const id = decodeURIComponent(location.hash.slice(1));
  const line =
    lines.find(({ dataset }) => dataset.moved === id) ??
    lines.find(({ dataset }) => !dataset.moved);
  if (line) location.replace(line.querySelector("a").href);
}
window.addEventListener("hashchange", leadOn);
leadOn();
