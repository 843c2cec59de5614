import Beasties from 'beasties';
import { expect, it } from 'vitest';
import { criticalCss } from '../../src/build/site/critical-css.ts';
import { skeleton } from '../../src/build/site/skeleton.ts';

const row = (text: string, own = '') => `<li class="row ${own}"><a href="/${text}/" aria-label="${text}">${text}<br>&lt;</a></li>`;
const page = (rows: string, rest = '') => `<header class="top"><p>Vägval</p></header><main><ul>${rows}</ul>${rest}</main><footer></footer>`;
const pages = [
  page(row('a') + row('b') + row('c')),
  page(row('d') + row('e', 'own') + row('f')),
  page(row('g'), '<p id="note" data-state="open">Slut</p><p hidden>Gömd</p><svg><path d="M0 0"/></svg>'),
];

// Each in one page only, or nowhere.
const css = [
  '.row{color:red}',
  '.row.own a{color:red}',
  '.own + .row{color:red}',
  '.own ~ .own{color:red}',
  'main > ul + p{color:red}',
  'li:first-child:last-child{color:red}',
  'li:last-child a{color:red}',
  '#note{color:red}',
  '#other{color:red}',
  '[data-state=open]{color:red}',
  '[data-state=shut]{color:red}',
  '[hidden]{color:red}',
  'svg path{color:red}',
  'main header{color:red}',
  'footer p{color:red}',
  'a[href="/f/"]{color:red}',
  'a[href="/z/"]{color:red}',
].join('');

it('keeps the rules that the whole pages need, and no other', async () => {
  const whole = new Beasties({ reduceInlineStyles: true, external: false, logLevel: 'silent' });
  const bodies = pages.map((html) => `<div id="root">${html}</div>`).join('');
  const html = await whole.process(`<html><head><style>${css}</style></head><body>${bodies}</body></html>`);
  const expected = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
  expect(expected.split('}').length - 1).toBe(11);
  expect(await criticalCss(css, pages)).toBe(expected);
});

it('leaves out what only the whole style sheet is for: paper, pointers, other pages, and tokens that nothing uses', async () => {
  const more = [
    ':root{--a:red;--b:var(--c);--c:blue;--d:var(--e);--e:green}',
    '.row:hover{color:var(--d)}',
    '.row,.top:hover{color:var(--a)}',
    'main:has(.row){color:var(--b)}',
    'main:has(.other){color:red}',
    'main:has(:is(.other,.row)){color:red}',
    'main:has(.other,.row){color:red}',
    'main:has(> .row:not(.other)){color:red}',
    'main:has(:is(.row:not(.top),.other)){color:red}',
    ':is(.row:hover,.top) p{color:red}',
    ':is(.row:has(a),.other) a{color:red}',
    'main:has(.row .other){color:red}',
    '.resuming main{color:red}',
    '@media print{.row{color:red}}',
    '@media (min-width:1px){.row:hover{color:red}}',
    '@page{margin:1mm}',
  ].join('');
  expect(await criticalCss(more, pages)).toBe(
    ':root{--a:red;--b:var(--c);--c:blue}.row{color:var(--a)}main:has(.row){color:var(--b)}main:has(:is(.other,.row)){color:red}main:has(.other,.row){color:red}main:has(> .row:not(.other)){color:red}main:has(:is(.row:not(.top),.other)){color:red}:is(.row:hover,.top) p{color:red}:is(.row:has(a),.other) a{color:red}.resuming main{color:red}',
  );
});

it('does not look at the same thing twice', () => {
  const many = Array.from({ length: 50 }, () => page(row('a') + row('b')));
  expect(skeleton('.row{color:red}', many).match(/<a /g)).toHaveLength(2);
});
