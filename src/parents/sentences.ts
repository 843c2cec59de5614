/** One sentence on the page: what to say, and where it stands. */
export interface SpokenSentence {
  readonly text: string;
  readonly language: string;
  readonly range: Range;
}

const blocks = 'h1, h2, h3, p, li, dt, dd, summary, .answer > *';
const notSpoken = 'button:not(.ord-knapp, .answer), [popover], .meta, .lagrum, .not-spoken, nav, .trail';

/** The sentences of an element in reading order, each with its range; what is folded or only for the eye is left out. */
export function sentencesIn(root: HTMLElement, language: string): readonly SpokenSentence[] {
  const innermost = [...root.querySelectorAll<HTMLElement>(blocks)].filter((block) => !block.querySelector(blocks) && isSpoken(block));
  const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'sentence' }) : undefined;
  return innermost.flatMap((block) => {
    const nodes = textNodes(block);
    const text = nodes.map((node) => node.data).join('');
    const parts = segmenter
      ? [...segmenter.segment(text)].map(({ segment, index }) => ({ segment, index }))
      : [{ segment: text, index: 0 }];
    return parts
      .filter(({ segment }) => segment.trim())
      .map(({ segment, index }) => ({
        text: segment.trim(),
        language: block.closest<HTMLElement>('[lang]')!.lang,
        range: rangeOver(nodes, index, index + segment.trimEnd().length),
      }));
  });
}

const isSpoken = (block: HTMLElement) => !block.closest('details:not([open])') && !block.closest(notSpoken);

function textNodes(block: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(notSpoken) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

// Offsets count over the block's text; the range needs the node that each of them falls in.
function rangeOver(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const end = passed + node.length;
    if (from >= passed && from < end) range.setStart(node, from - passed);
    if (to > passed && to <= end) range.setEnd(node, to - passed);
    passed = end;
  }
  return range;
}
