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
