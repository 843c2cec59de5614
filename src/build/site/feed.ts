import { createHash } from 'node:crypto';
import { newWordings } from '../../content/calendar.ts';
import type { LawChange, NotFound } from '../../content/types.ts';
import type { Content } from '../compiler/compile.ts';

/** Where the feed lies in the built site. */
export const feedFile = 'lagen/andringar.xml';

// Drawn once: with it no other project's names give our ids, whatever address the site stands at.
const namespace = Buffer.from('915e00a3ffe54237927ac7036329ffc6', 'hex');

/** The lasting id of a part of the feed: a UUID made of its name (version 5, RFC 9562). */
export function feedId(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly anchor: string;
  readonly text: string;
}

/**
 * The calendar of the law as an Atom feed (RFC 4287), for whoever wants to be told when it changes. Every id is made of the id of the
 * content, and every time of the day that the content says it was reviewed: building again changes nothing.
 */
export function feedOf({ calendar, provisions, strings }: Pick<Content, 'calendar' | 'provisions' | 'strings'>): string {
  const entries = [
    ...calendar.andringar.map((change) => changeEntry(change, strings)),
    ...newWordings(provisions)
      .toReversed()
      .map(({ date, lagrum }) => {
        const read = lagrum.flatMap((id) =>
          provisions[id].lydelser.flatMap(({ gallerFran, kontrollerad }) => (gallerFran === date ? [kontrollerad] : [])),
        );
        return {
          id: feedId(`lydelser/${date}`),
          title: `Nya lydelser från ${date}`,
          updated: latest(read),
          anchor: '',
          text: lagrum.map((id) => provisions[id].kort).join(', '),
        };
      }),
    ...calendar.notFound.map(missingEntry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
  <id>${feedId('andringar')}</id>
  <title>Vägval: ${escape(strings['lagen.rubrik'] ?? '')}</title>
  <updated>${latest(entries.map(({ updated }) => updated))}T00:00:00Z</updated>
  <author><name>Vägval</name></author>
  <link rel="self" type="application/atom+xml" href="andringar.xml"/>
  <link rel="alternate" type="text/html" href="./"/>
${entries.map(entryXml).join('\n')}
</feed>
`;
}

function changeEntry(change: LawChange, strings: Content['strings']): Entry {
  const { id, titel, kort, forVem, fran, dagOklar, sakerhet, proposition, utskott, riksdagen, sfs, granskad } = change;
  const decided = [proposition && `prop. ${proposition}`, utskott, riksdagen, ...sfs.map((nummer) => `SFS ${nummer}`)].filter(Boolean);
  const roads = change.texts.filter(({ isRoad }) => isRoad).map(({ namn }) => namn);
  const parts = [
    fran ? `Från ${fran}: ${kort}` : (dagOklar ?? kort),
    `Gäller: ${forVem}.`,
    `${strings[`lagen.sakerhet-${sakerhet}`]}.`,
    decided.length > 0 && `${decided.join(', ')}.`,
    roads.length > 0 && `Vägar som berörs: ${roads.join(', ')}.`,
  ];
  return { id: feedId(id), title: titel, updated: granskad, anchor: `#${id}`, text: parts.filter(Boolean).join(' ') };
}

const missingEntry = ({ id, vad, sokt, var: where, bevaka }: NotFound): Entry => ({
  id: feedId(`inte-funnet/${id}`),
  title: `Sökt men inte funnet: ${vad}`,
  updated: sokt,
  anchor: `#${id}`,
  text: `${vad} Sökt ${sokt}: ${where}. Det bevisar inte att det inte finns.${bevaka ? ` Följ: ${bevaka}` : ''}`,
});

const entryXml = ({ id, title, updated, anchor, text }: Entry) => `  <entry>
    <id>${id}</id>
    <title>${escape(title)}</title>
    <updated>${updated}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="./${anchor}"/>
    <content type="text">${escape(text)}</content>
  </entry>`;

const latest = (dates: readonly string[]) => dates.toSorted((a, b) => a.localeCompare(b)).at(-1)!;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
