import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { spokenText } from '../../src/parents/spoken.ts';
import { speaksHere, voiceFor } from '../../src/parents/voices.ts';
import type { Voice } from '../../src/parents/voices.ts';

describe('what is said of what is shown', () => {
  it.each([
    ['Ring 112.', 'Ring ett ett två.'],
    ['Ring 112, inte 1177.', 'Ring ett ett två, inte elva sjuttiosju.'],
    ['Till 112: ”Hjälp”', 'Till ett ett två: ”Hjälp”'],
    ['Bris: 116 111', 'Bris: ett ett sex, ett ett ett'],
    ['Ring 116\u00a0000 eller 114\u00a014.', 'Ring ett ett sex, noll noll noll eller ett ett fyra, ett fyra.'],
    ['Kvinnofridslinjen, 020-50\u00a050\u00a050.', 'Kvinnofridslinjen, noll tjugo, femtio femtio femtio.'],
    ['Ring 010-223 57 60', 'Ring noll ett noll, två två tre, fem sju, sex noll'],
    [
      'Växeln: 08-508 00 000, +46 8 123 456 78',
      'Växeln: noll åtta, fem noll åtta, noll noll, noll noll noll, plus fyra sex, åtta, ett två tre, fyra fem sex, sju åtta',
    ],
    ['kl. 8:112, sid. 110–112 och 2 kap. 112 §', 'klockan 8:112, sid. 110 till 112 och andra kapitlet 112 paragrafen'],
    ['10\u00a0000 kronor', '10000 kronor'],
    ['Mellan 10 000 och 1 250 000 kronor', 'Mellan 10000 och 1250000 kronor'],
    ['Barn i åk 7–9, t.ex. en pojke', 'Barn i årskurs 7 till 9, till exempel en pojke'],
    ['kl. 8–17', 'klockan 8 till 17'],
    ['Den 1 juli 2025 och den 21\u00a0mars.', 'Den första juli 2025 och den tjugoförsta mars.'],
    ['Läst 2026-11-27.', 'Läst tjugosjunde november 2026.'],
    ['Enligt 29 kap. 18 § skollagen', 'Enligt tjugonionde kapitlet artonde paragrafen skollagen'],
    ['6 kap. 2 a § föräldrabalken', 'sjätte kapitlet andra a paragrafen föräldrabalken'],
    ['7 och 8 §§ samt 10–12 §§', 'sjunde och åttonde paragraferna samt tionde till tolfte paragraferna'],
    ['112 §', '112 paragrafen'],
    ['socialtjänstlagen (2025:400)', 'socialtjänstlagen (2025 nummer 400)'],
    ['LVU, LSS m.m.', 'L V U, L S S med mera.'],
    ['Läs på bris.se – eller chatta.', 'Läs på bris punkt se, eller chatta.'],
    ['Läs mer på 1177.se.', 'Läs mer på elva sjuttiosju punkt se.'],
    ['en rad\n  till', 'en rad till'],
    ['Jo, så är det. Nr 1.', 'Jo, så är det. nummer 1.'],
  ])('%s', (shown, said) => expect(spokenText(shown, 'sv')).toBe(said));

  it.each([
    ['Call 112.', 'Call one one two.'],
    ['116 111 is free', 'one one six, one one one is free'],
    ['Call 1177 or 020-50 50 50.', 'Call eleven seventy-seven or zero twenty, fifty fifty fifty.'],
    ['ages 12–15, e.g. at school', 'ages 12 to 15, for example at school'],
    ['on 1 July 2025', 'on July 1 2025'],
    ['10 kap. 2 § OSL', 'chapter 10, section 2 OSL'],
    ['2027-01-01', 'January 1 2027'],
  ])('%s', (shown, said) => expect(spokenText(shown, 'en')).toBe(said));

  it('leaves a language without rules as it is shown', () => expect(spokenText('اتصل 112', 'ar')).toBe('اتصل 112'));
});

describe('the voice that reads', () => {
  const voice = (lang: string | undefined, more: Partial<Voice> = {}): Voice => ({
    ...(lang !== undefined && { lang }),
    name: 'Alva',
    voiceURI: 'x',
    localService: true,
    ...more,
  });

  it.each(['sv', 'sv-SE', 'sv_SE', 'SV-fi', 'swe-SWE', 'swe'])('%s is Swedish', (lang) =>
    expect(voiceFor('sv', [voice(lang)])?.lang).toBe(lang),
  );
  it.each(['svm', 'svm-SE', '', undefined, 'en-SE', '!', 'fi-SV'])('%s is not', (lang) =>
    expect(voiceFor('sv', [voice(lang)])).toBeUndefined(),
  );
  it('a voice without a language does not hide the one after it', () =>
    expect(voiceFor('sv', [voice(undefined), voice('sv-SE')])?.lang).toBe('sv-SE'));
  it.each(['Zarvox', 'Bad News', 'Good News (engelska)', 'Swedish+whisper', 'Bubbles'])('%s is for fun', (name) =>
    expect(voiceFor('en', [voice('en-US', { name })])).toBeUndefined(),
  );
  it('the device’s own choice comes before others', () =>
    expect(voiceFor('sv', [voice('sv-SE'), voice('sv-SE', { name: 'Klara', default: true })])?.name).toBe('Klara'));
  it('speaks on the device: local, or speech-dispatcher’s in Firefox on Linux, which calls them not local', () => {
    const away = { localService: false };
    expect(speaksHere(voice('sv', { ...away, voiceURI: 'Google svenska' }))).toBe(false);
    expect(speaksHere(voice('sv', { ...away, voiceURI: 'urn:moz-tts:speechd:Swedish?sv' }))).toBe(true);
    expect(voiceFor('sv', [voice('sv-SE', away)])).toBeUndefined();
  });
});

const espeak = (() => {
  try {
    return execFileSync('espeak-ng', ['--version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
})();
/** The sounds that eSpeak NG makes of a text with its Swedish voice. */
const sounds = (text: string) =>
  execFileSync('espeak-ng', ['-v', 'sv', '-q', '-x', text], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ').trim();

describe.skipIf(!espeak)('heard from eSpeak NG’s Swedish voice (skipped where espeak-ng is not installed)', () => {
  it.each([
    ['Ring 112', 'Ring ett ett två'],
    ['Ring 116 111', 'Ring ett ett sex, ett ett ett'],
    ['20 §', 'tjugonde paragrafen'],
    ['10\u00a0000', 'tio tusen'],
  ])('%s sounds as people say it, and would not by itself', (shown, said) => {
    const heard = sounds(spokenText(shown, 'sv'));
    expect(heard.replaceAll(/[ _:-]/g, '')).toBe(sounds(said).replaceAll(/[ _:-]/g, ''));
    expect(sounds(shown)).not.toBe(heard);
  });
});
