/** Shows the part of the page with this id, for the eye and for a screen reader; one that is folded is opened. */
export function goTo(id: string): void {
  const part = document.getElementById(id);
  const folded = part?.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
