'use strict';
// Everything here is a convenience: the page works without it.

const box = document.getElementById('q');
const links = [...document.querySelectorAll('.hits ol h2 a')];

function move(step) {
  const at = links.indexOf(document.activeElement);
  const next = links[Math.min(links.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step))];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: 'center' });
  }
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const typing = event.target.matches('input, textarea, select');
  const fromBox = event.target === box && event.key === 'ArrowDown';
  if (typing && !fromBox) {
    return;
  }
  const onHit = links.includes(document.activeElement);
  if (event.key === '/') {
    box.focus();
    box.select();
  } else if (event.key === 'j' || fromBox || onHit && event.key === 'ArrowDown') {
    move(1);
  } else if (event.key === 'k' || onHit && event.key === 'ArrowUp') {
    move(-1);
  } else {
    return;
  }
  event.preventDefault();
});

// On a narrow screen the ways to narrow down do not stand before the hits.
const narrowing = document.querySelector('.narrowing');
if (narrowing && matchMedia('(max-width: 62rem)').matches) {
  narrowing.open = false;
}
