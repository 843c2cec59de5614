import { spokenText } from './spoken.ts';

/** One sentence on the page: what to say, and where it stands. */
export interface SpokenSentence {
  /** As it is said: numbers, dates and abbreviations in words. */
  readonly text: string;
  /** As it is shown. */
  readonly shown: string;
  readonly language: string;
  readonly range: Range;
}

const blocks = 'h1, h2, h3, p, li, dt, dd, summary, .answer > *';
const notSpoken = 'button:not(.ord-knapp, .answer), [popover], .meta, .lagrum, .not-spoken, nav, .trail';

/** The sentences of an element in reading order, each with its range; what is folded or only for the eye is left out. */
export function sentencesIn(root: HTMLElement, language: string): readonly SpokenSentence[] {
  const innermost = [...root.querySelectorAll<HTMLElement>(blocks)].filter((block) => !block.querySelector(blocks) && isSpoken(block));
  return innermost.flatMap((block) => {
    const nodes = textNodes(block);
    // A line break would end a sentence; a space in its place keeps every offset.
    const text = nodes.map((node) => node.data.replaceAll(/\s/g, ' ')).join('');
    const spokenIn = block.closest<HTMLElement>('[lang]')?.lang ?? language;
    return cut(text, language)
      .filter(({ segment }) => segment.trim())
      .map(({ segment, index }) => ({
        text: spokenText(segment, spokenIn),
        shown: segment.trim(),
        language: spokenIn,
        range: rangeOver(nodes, index, index + segment.trimEnd().length),
      }));
  });
}

interface Piece {
  readonly segment: string;
  readonly index: number;
}

// A sentence does not end with one of these, whatever comes after.
const goesOn = /(^|[\s(”])(t\.ex|bl\.a|s\.k|dvs|d\.v\.s|p\.g\.a|fr\.o\.m|t\.o\.m|kl|kap|nr|ca|ev|resp|tel|tfn|e\.g|i\.e)\.\s*$/i;

function cut(text: string, language: string): readonly Piece[] {
  if (!('Segmenter' in Intl)) return [{ segment: text, index: 0 }];
  const pieces: Piece[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const before = pieces.at(-1);
    if (before && goesOn.test(before.segment)) pieces[pieces.length - 1] = { segment: before.segment + segment, index: before.index };
    else pieces.push({ segment, index });
  }
  return pieces;
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
