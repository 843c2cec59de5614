const shown = 'oppen';

/**
 * For browsers without popover (iOS before 17, Chrome before 114, Firefox before 125). Does what the browser's own popover would: a button with `popovertarget` shows and hides what it names, and so does Escape or a
 * tap beside it. The style sheet hides what is not shown (foralder.css).
 */
export function standInForPopover(): void {
  let opener: HTMLElement | undefined;
  const open = () => document.querySelector<HTMLElement>(`[popover].${shown}`);
  const hide = (back: boolean) => {
    open()?.classList.remove(shown);
    if (back) opener?.focus();
    opener = undefined;
  };
  document.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[popovertarget]');
    const now = open();
    if (!pressed) {
      if (now && !now.contains(target as Node)) hide(false);
      return;
    }
    const wanted = document.getElementById(pressed.getAttribute('popovertarget')!);
    if (now) hide(now === wanted);
    if (!wanted || now === wanted || pressed.getAttribute('popovertargetaction') === 'hide') return;
    opener = pressed;
    wanted.classList.add(shown);
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && open() && hide(true));
}
