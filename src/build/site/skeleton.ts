interface Element {
  readonly open: string;
  readonly name: string;
  readonly children: (Element | undefined)[];
}

const pieces = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/g;
const attribute = /\s+([\w-]+)(?:="([^"]*)")?/g;
const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * Pages with each thing that a style sheet can tell apart in them once: what stands in the same place, built the same, is emptied
 * where it comes again. A selector matches something in the skeleton when it matches something in the pages, and looking is quick.
 * The pages are well-formed, as React writes them.
 */
export function skeleton(css: string, pages: readonly string[]): string {
  const ids = new Map<string, number>();
  const idOf = (text: string) => ids.get(text) ?? (ids.set(text, ids.size), ids.size - 1);
  const seen = new Set<string>();
  const nth = /:nth-/.test(css);
  const told = (element: Element) => toldApart(element.open, css);

  const shapes = new Map<Element, number>();
  const shapeOf = (element: Element): number => {
    const known =
      shapes.get(element) ?? idOf(`${told(element)}(${element.children.map((child) => (child ? shapeOf(child) : 't')).join()})`);
    shapes.set(element, known);
    return known;
  };

  const written = (siblings: readonly (Element | undefined)[], around: number): string => {
    const elements = siblings.filter((one) => one !== undefined);
    const before = new Set<string>();
    let previous = '';
    return siblings
      .map((element) => {
        if (!element) return 'x';
        const index = elements.indexOf(element);
        const stands = nth ? `${index}/${elements.length}` : `${index === 0}${index === elements.length - 1}`;
        const own = told(element);
        const here = idOf(`${around}>${own}|${[...before].sort().join(';')}|${previous}|${stands}`);
        before.add(own);
        previous = own;
        const key = `${here}:${shapeOf(element)}`;
        if (voids.has(element.name)) return element.open;
        const inside = seen.has(key) ? '' : written(element.children, here);
        seen.add(key);
        return `${element.open}${inside}</${element.name}>`;
      })
      .join('');
  };
  return pages.map((page) => `<div id="root">${written(treeOf(page), 0)}</div>`).join('');
}

// A start tag with the attributes that the style sheet names, and of the ids those.
const toldApart = (open: string, css: string) =>
  open.replaceAll(attribute, (whole, name: string, value = '') =>
    name === 'class' || (name === 'id' ? css.includes(`#${value}`) : css.includes(`[${name}`)) ? whole : '',
  );

// Nothing stands for a text.
function treeOf(html: string): readonly (Element | undefined)[] {
  const top: Element = { open: '', name: '', children: [] };
  const path = [top];
  for (const [piece, closes, name, rest] of html.matchAll(pieces)) {
    if (piece.startsWith('<!--')) continue;
    if (!name) path.at(-1)!.children.push(undefined);
    else if (closes) path.pop();
    else {
      const element = { open: piece, name: name.toLowerCase(), children: [] };
      path.at(-1)!.children.push(element);
      if (!voids.has(element.name) && !rest!.endsWith('/')) path.push(element);
    }
  }
  return top.children;
}
