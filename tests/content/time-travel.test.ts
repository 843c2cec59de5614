import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lagrumIn, pathOf, textsIn } from '../../src/build/compiler/changes.ts';
import { paths } from '../../src/build/paths.ts';
import { written } from '../../src/app/prerender.tsx';
import { standingsOn } from '../../src/content/standing.ts';
import { content, files } from './compiled.ts';

// The last day of the old social services act; the eve and the day of its first change; the eve and the day of the changes of the education
// act; the day these texts were written; the eve and the day of the secrecy act in independent schools; the end of extra anpassningar.
const days = [
  '2025-06-30',
  '2026-01-14',
  '2026-01-15',
  '2026-07-31',
  '2026-08-01',
  '2026-11-27',
  '2026-12-31',
  '2027-01-01',
  '2028-07-01',
] as const;

const shown = /^\/(?:(?:vag|foralder|lagrum|lagen|sedan)\/|[a-z-]+\/$)/;
const addressOf = (path: string) => {
  const [flow, kind, id] = path.split('/');
  if (flow === 'sidor') return `/${kind}/`;
  if (kind === 'sedan') return '/sedan/';
  if (kind === 'utfall') return flow === 'personal' ? `/vag/${id}/` : `/foralder/${id}/`;
  return kind === 'spegel' ? `/foralder/spegel/${id}/` : undefined;
};

/** The texts that have pages of their own, as they stand in their files: told apart from how the compiler reads them. */
const texts = textsIn(files).flatMap((file) => {
  const address = file.language === 'sv' ? addressOf(pathOf(file)) : undefined;
  return address ? [{ file, address, raw: readFileSync(join(paths.content, file.file), 'utf8') }] : [];
});

const changes = files
  .of('lagandringar')
  .flatMap(({ data }) => (data['galler-fran'] && data.sakerhet !== 'foreslagen' ? [{ ...data, from: data['galler-fran'] }] : []));

type Text = ReturnType<typeof textsIn>[number];

/** True for a text that a change touches and that nobody has written for what follows. */
const isUnwritten = (file: Text, raw: string, change: (typeof changes)[number]) =>
  (change.texter.includes(pathOf(file)) || change.lagrum.some((id) => lagrumIn(file).has(id))) &&
  !change.haller.includes(pathOf(file)) &&
  !(file.data['galler-fran'] >= change.from) &&
  !new RegExp(`(från|till|fran:|till:) ${change.from}`).test(raw);

const unwritten = (change: (typeof changes)[number]) => texts.filter(({ file, raw }) => isUnwritten(file, raw, change));

const history = 'data-stands="gallde"';
const untagged = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe.each(days)('on %s', (day) => {
  const pages = new Map(written(day, (address) => shown.test(address)).map(({ address, html }) => [address, html]));

  it('every road and every mirror can be read', () => {
    expect([...pages.values()].filter((html) => html.length < 1000)).toEqual([]);
    expect(texts.filter(({ address, file }) => !pages.has(address) && file.kind !== 'speglar').map(({ address }) => address)).toEqual([]);
  });

  it('no page shows what has been superseded as current', () => {
    const begun = changes.filter(({ from }) => from <= day);
    const superseded = new Set(begun.flatMap((change) => unwritten(change).map(({ address }) => address)));
    const asCurrent = [...superseded].filter((address) => !pages.get(address)!.includes(history));
    expect(asCurrent).toEqual([]);
  });

  it('nor any story of the training', () => {
    const begun = changes.filter(({ from }) => from <= day);
    const superseded = textsIn(files)
      .filter((file) => file.kind === 'fall')
      .filter((file) => begun.some((change) => isUnwritten(file, readFileSync(join(paths.content, file.file), 'utf8'), change)))
      .map(({ id }) => id);
    const told = content.training.cases.filter((one) => standingsOn(one, day).some(({ says }) => says === 'gallde')).map(({ id }) => id);
    expect(told.toSorted()).toEqual(superseded.toSorted());
  });

  it('and no page takes back what still holds', () => {
    const begun = changes.filter(({ from }) => from <= day);
    const superseded = new Set(begun.flatMap((change) => unwritten(change).map(({ address }) => address)));
    // A road shows its timeline, which can be superseded by itself.
    const heads = [...pages]
      .filter(([address, html]) => html.includes('signpost') && texts.some((text) => text.address === address))
      .map(([address, html]) => [address, html.slice(0, html.indexOf('</header>', html.indexOf('signpost')))] as const);
    expect(heads.filter(([address, head]) => head.includes(history) && !superseded.has(address)).map(([address]) => address)).toEqual([]);
  });

  it('each provision is shown in the wording of the day, and every other as what was or comes', () => {
    const parts = pages
      .get('/lagrum/')!
      .split(/(?=<section id="[a-z0-9-]+" class="sec provision">)/)
      .slice(1);
    const wrong = parts.flatMap((part) => {
      const id = /id="([a-z0-9-]+)"/.exec(part)![1]!;
      const { lydelser } = content.provisions[id as keyof typeof content.provisions];
      const stands = [...part.matchAll(/<section class="wording" data-stands="(\w+)"/g)].map(([, how]) => how);
      const inForce = lydelser.find(({ gallerFran, gallerTill }) => gallerFran <= day && (!gallerTill || gallerTill > day));
      const [first = ''] = part.split('<details').map(untagged);
      if (!inForce) return stands.includes('galler') ? [`${id} is shown as in force`] : [];
      const words = inForce.citat[0]?.replaceAll('"', '&quot;');
      return [
        ...(stands[0] === 'galler' && stands.filter((how) => how === 'galler').length === 1 ? [] : [`${id} stands ${stands.join()}`]),
        ...(!words || first.includes(words) ? [] : [`${id} shows other words`]),
        ...(inForce.last || /ej läst|inte läst/.test(first) ? [] : [`${id} does not say that it is unread`]),
      ];
    });
    expect(parts.length).toBe(Object.keys(content.provisions).length);
    expect(wrong).toEqual([]);
  });

  it('the calendar has what has been and what comes where it belongs', () => {
    const [coming = '', past = ''] = pages.get('/lagen/')!.split('Det här har ändrats');
    for (const { id, from } of changes) expect([id, (from > day ? coming : past).includes(`id="${id}"`)]).toEqual([id, true]);
  });

  it('no page shows a mark', () =>
    expect([...pages].filter(([, html]) => /\{(från|till) \d/.test(html)).map(([address]) => address)).toEqual([]));
});

it('no text is shown as ended on the day that these texts were written: one more provision in a text can do that', () => {
  const begun = changes.filter(({ from }) => from <= '2026-11-27');
  expect(begun.flatMap((change) => unwritten(change).map(({ address }) => `${address}: ${change.id}`))).toEqual([]);
});

it('there is something to supersede: the tests above are not empty', () => {
  expect(texts.length).toBeGreaterThan(80);
  expect(changes.length).toBeGreaterThan(5);
});
