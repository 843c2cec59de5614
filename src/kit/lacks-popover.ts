/** True where the browser has no popover of its own: iOS before 17, Chrome before 114, Firefox before 125. */
export const lacksPopover = (): boolean => !('popover' in HTMLElement.prototype);
