/** A picture of a state: how it was taken, and its file. */
export interface Picture {
  readonly kind: string;
  readonly name: string;
}

/** A state with its pictures. */
export interface Shown {
  readonly title: string;
  readonly name: string;
  readonly address: string;
  readonly pictures: readonly Picture[];
}

const style = `body{font:1rem/1.4 sans-serif;margin:1rem;background:#ddd;color:#111}
nav{position:sticky;top:0;background:#ddd;padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;z-index:1}
section>div{display:flex;gap:.75rem;align-items:flex-start;overflow-x:auto;padding-bottom:1rem}
figure{margin:0;flex:none}
figcaption{font-size:.8rem}
figure a{display:block;max-height:34rem;overflow:auto;background:#fff}
img{display:block;width:18rem}
figure[data-wide] img{width:36rem}
h3{margin:.8rem 0 .3rem;font-size:1rem}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page that shows every state, the parts of the site in this order. */
export function indexOf(titles: readonly string[], shown: readonly Shown[]): string {
  const figure = ({ kind, name }: Picture) =>
    `<figure${/^1440|lying/.test(kind) ? ' data-wide' : ''}><figcaption>${escaped(kind)}</figcaption><a href="${name}"><img src="${name}" alt="" loading="lazy"></a></figure>`;
  const state = ({ name, address, pictures }: Shown) =>
    `<h3>${escaped(name)} <small>${escaped(address)}</small></h3><div>${pictures.map(figure).join('')}</div>`;
  const part = (title: string, nth: number) =>
    `<h2 id="p${nth}">${escaped(title)}</h2>${shown
      .filter((one) => one.title === title)
      .map((one) => `<section>${state(one)}</section>`)
      .join('\n')}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vägval: ${shown.length} states</title><style>${style}</style>
<h1>${shown.length} states</h1><nav>${titles.map((title, nth) => `<a href="#p${nth}">${escaped(title)}</a>`).join('')}</nav>
${titles.map(part).join('\n')}
</html>
`;
}
