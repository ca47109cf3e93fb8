'use strict';
// Everything here is a convenience: each page works without it.

// Files may be dropped on the form that takes them in.
for (const form of document.querySelectorAll('[data-drop]')) {
  const input = form.querySelector('input[type=file]');
  const mark = on => event => { event.preventDefault(); form.classList.toggle('over', on); };
  form.addEventListener('dragover', mark(true));
  form.addEventListener('dragleave', mark(false));
  form.addEventListener('drop', event => {
    mark(false)(event);
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}

// A page that tells how far something is tells it again by itself.
async function follow(progress) {
  while (progress && progress.dataset.poll) {
    await new Promise(done => setTimeout(done, 1000));
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.getElementById('progress');
    if (!next) {
      location.reload();
      return;
    }
    progress.replaceWith(next);
    progress = next;
  }
}
follow(document.getElementById('progress'));

// On a narrow screen the table of contents does not stand before the text.
const tree = document.querySelector('.tree details');
if (tree && matchMedia('(max-width: 62rem)').matches) {
  tree.open = false;
}
