import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { written } from '../../src/app/prerender.tsx';
import { isSignable, signaturesOf, signedShares } from '../../src/build/compiler/text-signature.ts';
import type { Signature } from '../../src/content/types.ts';
import { SignedNote } from '../../src/kit/SignedNote.tsx';
import { SignedShares } from '../../src/staff/SignedShares.tsx';
import { files, today } from './compiled.ts';

const none = 'Ingen jurist har signerat texten.';
const holds: Signature = { roll: 'jurist', version: '1.2.0', datum: '2026-12-01', galler: true };
const pageAt = (address: string) => written(today, (one) => one === address)[0]!.html;
const untagged = (html: string) => html.replaceAll(/<[^>]+>/g, '');
const noteFor = (...signatur: readonly Signature[]) => renderToStaticMarkup(<SignedNote text={{ signatur }} />);

describe('as the pages stand today', () => {
  it.each([
    ['/vag/sip/', 'sv/personal/utfall/sip.md'],
    ['/vag/vid-sjalvskada/', 'sv/personal/rad/vid-sjalvskada.md'],
    ['/foralder/spegel/sip/', 'sv/foralder/spegel/sip.md'],
    ['/integritet/', 'sv/sidor/integritet.md'],
  ])('%s says whether a lawyer has signed it', (address, file) => {
    const signed = signaturesOf(files.all.filter(isSignable).find((one) => one.file === file)!);
    const holds = signed.some(({ roll, galler }) => roll === 'jurist' && galler);
    const page = pageAt(address);
    expect([page.includes(none), page.includes('Signerad av jurist')]).toEqual([!holds, holds]);
  });

  it('the page about Vägval counts what is signed', () => {
    const page = untagged(pageAt('/om/'));
    const shares = signedShares(files);
    expect(page.includes('Ingen jurist har signerat någon text i Vägval.')).toBe(shares.every(({ signed }) => signed === 0));
    const roads = shares.find(({ slag }) => slag === 'vagar')!;
    expect(page).toContain(`Vägar: ${roads.signed} av ${roads.total}`);
  });
});

describe('a text', () => {
  it('that a lawyer has signed says so, and nothing else', () => {
    expect(noteFor(holds)).toBe('<p class="meta signed" data-signed="jurist">Signerad av jurist 1 december 2026, i version 1.2.0.</p>');
  });

  it('that has changed since never shows as signed', () => {
    const note = noteFor({ ...holds, galler: false });
    expect(note).toContain('data-signed="nej"');
    expect(note).toContain(none);
    expect(note).toContain('Texten är ändrad sedan dess');
    expect(note).not.toContain('Signerad av');
  });

  it('that only another role has signed still says that no lawyer has', () => {
    expect(noteFor({ ...holds, roll: 'rektor' })).toContain(`${none} Signerad av rektor`);
  });
});

it('what is signed is counted, and what was signed before a change apart', () => {
  const page = untagged(renderToStaticMarkup(<SignedShares shares={[{ slag: 'vagar', total: 77, signed: 2, earlier: 1 }]} />));
  expect(page).toContain('Vägar: 2 av 77 (1 till i en tidigare lydelse)');
  expect(page).not.toContain('Ingen jurist');
});
