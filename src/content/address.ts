/** True in the build that is one file by itself (`npm run build:fil`): its pages are told apart by what stands after the #. */
export const oneFile: boolean = import.meta.env.ONE_FILE;

// A script knows where it was fetched from, and all scripts lie in one folder of the site.
const script = import.meta.url;

/** Where the site lies on its host: `/`, or a folder such as `/vagval/`. The same files work in any. */
export const base: string = import.meta.env.PROD && !import.meta.env.SSR && !oneFile ? new URL('../', script).pathname : '/';

// A neutral page that the browser has of its own stands in where there is no other (see LeaveLink.tsx).
const leaveFile = '/kalender/';

/** The address of a page or a file of the site, given from where the site begins: `/vag/sip/` is `/vagval/vag/sip/` in such a folder. */
export const addressOf = (address: string): string =>
  oneFile ? (address === leaveFile ? 'about:blank' : `#${address}`) : base + address.slice(1);

/** What an entry in the browser's history is called: the page that is open, and nothing that a link within it has added. */
export const entryHere = (): string => (oneFile ? addressOf(pathHere()) : location.pathname + location.search);

/** The path of the page that is open, from where the site begins. */
export const pathHere = (): string => (oneFile ? pathInFile(location.hash) : `/${location.pathname.slice(base.length)}`);

/** The path of a page of the one file: what stands after its #, up to a # of the page's own. */
export const pathInFile = (hash: string): string => /^#(\/[^#]*)/.exec(hash)?.[1] ?? '/';
