'use strict';
// Copies what an element says; without it the text is there to be marked by hand, or to be downloaded.
document.querySelectorAll('button[data-copy]').forEach((button) => {
  if (!navigator.clipboard) { return; }
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = document.getElementById(button.dataset.copy).textContent;
    navigator.clipboard.writeText(text).then(() => {
      button.parentElement.querySelector('[role=status]').textContent = button.dataset.done;
    });
  });
});
