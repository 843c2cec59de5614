/** What is folded and stays so on paper: hidden there, or printed only where the reader has opened it. */
const leftAsItIs = '.lagen, .asked > details';

/**
 * Opens what is folded before the page is printed and folds it again afterwards, in browsers whose style sheets cannot
 * (`::details-content`: Chrome before 131, Firefox before 143, Safari before 18.4).
 */
export function printFolded(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    opened = folded.filter((details) => !details.matches(leftAsItIs));
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
