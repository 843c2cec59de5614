/** Prints one part of a page: the print styles hide the others while the page says which. */
export function printOnly(page: HTMLElement | null, part: string): void {
  if (!page) return;
  const chosen = page.querySelector(`#${CSS.escape(part)}`);
  page.dataset['skriv'] = part;
  chosen?.setAttribute('data-valt', '');
  // Some browsers return from print() before the paper is set, so the mark stays until they say that they are done.
  const done = () => {
    delete page.dataset['skriv'];
    chosen?.removeAttribute('data-valt');
  };
  addEventListener('afterprint', done, { once: true });
  print();
}
