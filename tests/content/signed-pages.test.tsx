import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { written } from '../../src/app/prerender.tsx';
import type { Signature } from '../../src/content/types.ts';
import { SignedNote } from '../../src/kit/SignedNote.tsx';
import { SignedShares } from '../../src/staff/SignedShares.tsx';
import { today } from './compiled.ts';

const none = 'Ingen jurist har signerat texten.';
const holds: Signature = { roll: 'jurist', version: '1.2.0', datum: '2026-12-01', galler: true };
const pageAt = (address: string) => written(today, (one) => one === address)[0]!.html;
const noteFor = (...signatur: readonly Signature[]) => renderToStaticMarkup(<SignedNote text={{ signatur }} />);

describe('as the pages stand today', () => {
  it.each(['/vag/sip/', '/vag/vid-sjalvskada/', '/foralder/spegel/sip/', '/integritet/'])(
    '%s says that no lawyer has signed it',
    (address) => {
      expect(pageAt(address)).toContain(none);
    },
  );

  it('the page about Vägval counts what is signed', () => {
    const page = pageAt('/om/');
    expect(page).toContain('Ingen jurist har signerat någon text i Vägval.');
    expect(page).toMatch(/Vägar: 0 av \d+/);
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
  const page = renderToStaticMarkup(<SignedShares shares={[{ slag: 'vagar', alla: 77, signerade: 2, tidigare: 1 }]} />).replaceAll(
    /<[^>]+>/g,
    '',
  );
  expect(page).toContain('Vägar: 2 av 77 (1 till i en tidigare lydelse)');
  expect(page).not.toContain('Ingen jurist');
});
