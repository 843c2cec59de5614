/** One page as it is written at build time. */
export interface WrittenPage {
  readonly address: string;
  /** What kind of page it is, by the name of its route; those of a kind look alike. */
  readonly kind: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the tab remembers for the page to bring back, by its key in sessionStorage. */
  readonly memory: string | undefined;
  readonly html: string;
  readonly title: string;
  readonly description: string;
}
