/** Where the site begins on its host, for the one page that cannot find out by itself, `404.html`: `VAGVAL_BAS`, else the root. */
export function siteBase(given = process.env['VAGVAL_BAS'] ?? '/'): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(given)) return given;
  throw new Error(`VAGVAL_BAS är ”${given}”. Den ska börja och sluta med / och ha hela vägen dit, till exempel /vagval/.`);
}

/** An attribute that holds an address, or a list of them: the scripts that the page fetches itself (src/index.html). */
const addresses = /\b(href|src|data-app|data-early)="([^"]*)"/g;
const own = /^(?:\.\/|\/(?!\/))/;

/** HTML whose own addresses, written from where the site begins (`/vag/`, or `./assets/…` as Vite writes them), go by `begins`. */
export const beginningAt = (html: string, begins: string): string =>
  html.replaceAll(addresses, (_, name: string, value: string) => {
    const written = name === 'data-app' ? value.split(' ') : [value];
    return `${name}="${written.map((address) => address.replace(own, () => begins)).join(' ')}"`;
  });

/** How a page at this address, such as `/vag/sip/`, names the place where the site begins: `../../`. */
export const upFrom = (address: string): string => '../'.repeat(address.split('/').length - 2) || './';

/**
 * What `404.html` does where its links lead nowhere: a host gives it for any address, so it cannot know how deep it stands. It asks, from
 * the nearest folder and out, for a file that no other site has, and names its links from there. Nothing is asked where all is well.
 */
export const findBase = `(function(d){
var broken;
d.addEventListener('error',function(e){if(e.target.tagName==='LINK')broken=true},true);
function mend(begins){d.querySelectorAll('[data-bas]').forEach(function(a){a.setAttribute('href',begins+a.dataset.bas)})}
function ask(folders){
folders.pop();
if(!folders.length)return;
var begins=folders.join('/')+'/';
fetch(begins+'minsta.js',{method:'HEAD'}).then(function(r){if(!r.ok||!/javascript/.test(r.headers.get('content-type')))throw 0;mend(begins)}).catch(function(){ask(folders)})
}
addEventListener('load',function(){if(broken)ask(location.pathname.split('/'))})
})(document)`.replaceAll('\n', '');

/** HTML whose links say, to `findBase`, what they are from where the site begins. */
export const mendable = (html: string): string => html.replaceAll(/\bhref="\/(?!\/)([^"]*)"/g, 'href="/$1" data-bas="$1"');
