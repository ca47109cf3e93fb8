
/* Filters the matrix and opens what a link points at; without it the page is complete, only less handy. */
(function () {
  var form = document.querySelector(".filter");
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      if (target.tagName === "DETAILS") { target.open = true; }
    }
    var jump = document.querySelector(".jump");
    if (jump) { jump.open = false; }
  }
  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }
  function filter() {
    var words = fold(form.text.value).split(/\s+/);
    document.querySelectorAll(".matrix tbody").forEach(function (group) {
      var shown = 0;
      group.querySelectorAll(".row").forEach(function (row) {
        var title = fold(row.querySelector("th").textContent);
        var fits = [
          words.every(function (word) { return title.includes(word); }),
          [row.dataset.severity, ""].includes(form.severity.value),
          form.gaps.checked === false ? true : row.querySelector("td:not(.MET):not(.NOT_ASSESSED) a") !== null
        ].every(Boolean);
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      group.hidden = shown === 0;
    });
  }
  if (form) {
    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
  }
  window.addEventListener("hashchange", reveal);
  reveal();
})();
