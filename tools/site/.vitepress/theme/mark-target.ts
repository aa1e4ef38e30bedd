const name = 'target';

/** Marks the row that the address names. `:target` does not follow where a page changes without being loaded. */
export function markTarget(): void {
  for (const row of document.querySelectorAll(`tr.${name}`)) row.classList.remove(name);
  // The new page is there one turn later.
  requestAnimationFrame(() => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    place?.closest('tr')?.classList.add(name);
  });
}
