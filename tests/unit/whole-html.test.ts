import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

// No browser code takes HTML apart: what a screen needs in pieces travels in pieces (src/build/compiler/pieces.ts). Looked for in the
// code as it is parsed: a pattern or a mark of HTML that text is searched for, and any search or cut in what is HTML by its type or name.

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);
const nodesIn = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(nodesIn)];
const parsed = (file: string, code: string): readonly Node[] => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  return nodesIn(program as unknown as Node);
};

// What stands around an expression and changes nothing of what it is.
const around = new Set(['TSNonNullExpression', 'TSAsExpression', 'ChainExpression', 'ParenthesizedExpression']);

const nameOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === 'MemberExpression') return nameOf(node['property']);
  if (around.has(node.type)) return nameOf(node['expression']);
  return node.type === 'Identifier' ? (node['name'] as string) : undefined;
};

// The types of HTML, whole or in pieces.
const htmlTypes = /^(?:Html|Placed|Holed|Opening)$/;
const isHtmlType = (annotation: unknown): boolean =>
  isNode(annotation) &&
  nodesIn(annotation).some(({ type, typeName }) => type === 'TSTypeReference' && htmlTypes.test(nameOf(typeName) ?? ''));

/** The names that a file gives to values of HTML by their type: parameters, constants, fields. */
const namedHtml = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => {
    const name = node.type === 'TSPropertySignature' ? nameOf(node['key']) : node.type === 'Identifier' ? nameOf(node) : undefined;
    const annotation = node['typeAnnotation'];
    return name && isNode(annotation) && annotation['typeAnnotation'] && isHtmlType(ownType(annotation['typeAnnotation'])) ? [name] : [];
  });
// Not the type of a function that takes or gives it.
const ownType = (type: unknown) => (isNode(type) && type.type === 'TSFunctionType' ? undefined : type);

const searches = new Set(
  'split match matchAll replace replaceAll search indexOf lastIndexOf includes startsWith endsWith slice substring substr charAt at test exec'.split(
    ' ',
  ),
);
// A tag, an attribute or an entity; `(?<` is not a tag.
const markup = /<\/?[a-zA-Z!(\\[.]|\b(?:class|href|id|data-\w+)=["']|&(?:\(\?:)?(?:amp|lt|gt|quot|#)/;
const looksLikeMarkup = (pattern: string) => markup.test(pattern.replaceAll(/\(\?<[=!]|\(\?<\w+>/g, '('));

/** What in some code takes HTML apart, as it is written there; `fields` are the names that are HTML everywhere. */
function takenApart(file: string, code: string, fields: ReadonlySet<string> = new Set()): readonly string[] {
  const nodes = parsed(file, code);
  const own = new Set(namedHtml(nodes));
  const isHtml = (node: unknown) => {
    const name = nameOf(node);
    if (name === undefined || !isNode(node)) return false;
    return /html$/i.test(name) || own.has(name) || (fields.has(name) && (isMember(node) || !everyday.has(name)));
  };
  const written = ({ start, end }: Node) => code.slice(start, end);
  return nodes.flatMap((node) => {
    if (node.type === 'Literal' && isPattern(node)) return looksLikeMarkup(node['regex'].pattern) ? [written(node)] : [];
    if (node.type === 'NewExpression' && nameOf(node['callee']) === 'DOMParser') return [written(node)];
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
    const [callee, args] = [node['callee'] as Node, node['arguments'] as readonly Node[]];
    const method = callee.type === 'MemberExpression' ? nameOf(callee) : undefined;
    const isSearch = (method !== undefined && searches.has(method)) || nameOf(callee) === 'RegExp';
    if (!isSearch) return [];
    const marks = args
      .slice(0, 1)
      .flatMap(nodesIn)
      .some((arg) => looksLikeMarkup(textOf(arg)) || (/^[<>]$/.test(textOf(arg)) && !method?.startsWith('replace')));
    const of = method !== undefined && (isHtml(callee['object']) || (/^(?:test|exec)$/.test(method) && args.some(isHtml)));
    return marks || of ? [written(node)] : [];
  });
}

// Names that are also given to what is no HTML, where they stand by themselves.
const everyday = new Set(['first', 'more', 'after', 'rest']);
const isMember = (node: Node): boolean => node.type === 'MemberExpression' || (isNode(node['expression']) && isMember(node['expression']));
const isPattern = (node: Node): node is Node & { readonly regex: { readonly pattern: string } } => 'regex' in node;
const textOf = (node: Node): string =>
  node.type === 'Literal' && typeof node['value'] === 'string'
    ? node['value']
    : node.type === 'TemplateElement'
      ? (node['value'] as { readonly raw: string }).raw
      : '';

const root = new URL('../../', import.meta.url).pathname;
const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/build/'));
const read = (file: string) => readFileSync(root + file, 'utf8');

// A field that is HTML in the content and plain text nowhere in it.
const types = parsed('types.ts', read('src/content/types.ts'));
const everyField = types.filter(({ type }) => type === 'TSPropertySignature');
const plain = new Set(everyField.filter((field) => namedHtml([field]).length === 0).map((field) => nameOf(field['key'])));
const fields = new Set(namedHtml(everyField).filter((name) => !plain.has(name)));

/** What knows the marks of HTML and takes none apart: by file, how it begins, and why it stands. */
const known: readonly (readonly [file: string, begins: string, why: string])[] = [
  ['src/kit/trusted-html.ts', `html.replaceAll('href="/', `, 'gives links their real address, by a literal and in this place only'],
  ['src/training/room/shown-shape.ts', String.raw`/<\/?(?:p|ul|`, 'refuses what another window says unless it is what we write'],
  ['src/training/room/shown-shape.ts', String.raw`/href="\/\//`, 'the same, for an address of another site'],
  ['src/content/case/parse-case.ts', '/<[a-z!/?]/i', 'refuses HTML in a file from the device'],
  ['src/content/case/text.ts', String.raw`/!?\[\[`, 'reads Markdown, and refuses HTML in it'],
  ['src/content/layer/template.ts', '/<([a-z]+)>/g', 'fills in <kod> and <namn> in a template, which is Markdown'],
];

describe('code that the browser gets', () => {
  const found = files.flatMap((file) => takenApart(file, read(file), fields).map((written) => ({ file, written })));
  const isKnown = ({ file, written }: (typeof found)[number]) => known.some(([of, begins]) => of === file && written.startsWith(begins));

  it('takes no HTML apart', () => {
    expect(found.filter((one) => !isKnown(one)).map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
    expect(files.length).toBeGreaterThan(250);
  });

  it('knows the marks of HTML where it says so and nowhere else', () =>
    expect(known.filter(([of, begins]) => !found.some(({ file, written }) => of === file && written.startsWith(begins)))).toEqual([]));

  it('is looked through by the names of what is HTML in the content', () =>
    expect([...fields]).toEqual(expect.arrayContaining(['kontakt', 'gor', 'mer', 'html', 'first', 'rest', 'braAttVeta', 'klartext'])));
});

describe('what takes HTML apart is found', () => {
  it.each([
    // As it was done before texts travelled in pieces.
    ['phones', String.raw`const f = (text: string) => text.split(/(<a\b.*?<\/a>|<[^>]+>)/);`],
    ['explained words', String.raw`const explanation = /class="ord-text" data-ord="([^"]+)"/g;`],
    ['a first paragraph', String.raw`const [, first] = /^<p>(.*?)<\/p>\s*/s.exec(text)!;`],
    ['sections', 'const sections = page.html.split(/(?=<h2>)/);'],
    ['a section by its link', String.raw`const at = all.findIndex((one) => one.includes('href="/for-kommuner/#mall"'));`],
    ['a mark in a constant', `const mark = '<p>x</p>'; const [a, b] = page.html.split(mark);`],
    ['places', 'const f = (html: Html) => html.replaceAll("en skola", "en skola i Mark");'],
    ['a parameter by its type', 'function f(line: Html) { return line.split(". "); }'],
    ['a parameter in pieces', 'const f = (line: Placed) => (line as string).indexOf("i kommunen");'],
    ['a field of a road', 'const words = road.sagSa.split(". ");'],
    ['a field that is sure to be there', 'const words = step.mer!.slice(0, 30);'],
    ['a field by itself', 'const { braAttVeta } = road; const first = braAttVeta.split(". ")[0];'],
    ['a field with an everyday name', 'const words = road.ingress.first.match(/112/);'],
    ['a pattern of a string', String.raw`const tag = new RegExp('<b>(.*)</b>');`],
    ['a tested pattern', 'const f = (html: string) => pattern.test(html);'],
    ['a bare mark', `const tags = text.split('<');`],
    ['a template', 'const at = text.indexOf(`<h2 id="${id}">`);'],
    ['the page itself', 'const at = document.body.innerHTML.indexOf(word);'],
    ['the browser’s own reader', `const page = new DOMParser().parseFromString(text, 'text/html');`],
    ['an entity', String.raw`const plain = text.replace(/&amp;/g, '&');`],
  ])('%s', (_, code) => expect(takenApart('example.tsx', code, fields)).not.toEqual([]));

  it.each([
    ['text for HTML', String.raw`const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');`],
    ['HTML that is made', 'const html = `<p>${words}</p>`; const page = <p className="a">{words.split(", ")}</p>;'],
    ['what is filled in', 'const html = text.map((piece) => (typeof piece === "string" ? piece : fill(piece))).join("");'],
    ['a look behind and a named group', String.raw`const [year] = /(?<=den )(?<year>\d{4})/.exec(text)!;`],
    ['numbers compared', 'const few = count < most && list.includes(id);'],
    ['an everyday name', 'const same = first.includes(id);'],
    ['the type of what makes HTML', 'function f(make: (words: string) => Html, words: string) { return make(words.slice(1)); }'],
  ])('and not %s', (_, code) => expect(takenApart('example.tsx', code, fields)).toEqual([]));
});
