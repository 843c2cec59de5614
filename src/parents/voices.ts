/** Voices for fun: Apple's, and eSpeak's variants ("Swedish+whisper"). Nobody who is afraid should be read to by a frog. */
const forFun =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|organ|pipe organ|superstar|trinoids|whisper|wobble|zarvox)\b|\+|novelty/i;

/** What Firefox on Linux names the voices of speech-dispatcher, which speaks on the device; it calls them not local all the same. */
const speechDispatcher = 'urn:moz-tts:speechd:';

/** What a device says of a voice. By the standard all of it is there; some devices leave parts out. */
export interface Voice {
  readonly lang?: string | null;
  readonly name?: string | null;
  readonly voiceURI?: string | null;
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** True for a voice that speaks on the device itself: nothing is sent away to be read. */
export const speaksHere = ({ localService, voiceURI }: Voice): boolean =>
  localService === true || voiceURI?.startsWith(speechDispatcher) === true;

/** The voice for a language (`sv`, `en`), or none: one that is not for fun, and the device's own choice before others. */
export function voiceFor<V extends Voice>(language: string, voices: readonly V[]): V | undefined {
  const fit = voices.filter((voice) => speaksHere(voice) && languageOf(voice) === language && !forFun.test(voice.name ?? ''));
  return fit.find((voice) => voice.default) ?? fit[0];
}

// A voice says "sv-SE", "sv_SE", "swe-SWE" or nothing at all. Only the language counts: "svm" is not Swedish.
function languageOf({ lang }: Voice): string | undefined {
  const [tag] = (lang ?? '').split(/[-_]/);
  try {
    return tag ? new Intl.Locale(tag).language : undefined;
  } catch {
    return undefined;
  }
}
