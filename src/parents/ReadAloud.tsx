import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../content/i18n.ts';
import { currentLanguage } from '../content/language.ts';
import { sentencesIn } from './sentences.ts';
import type { SpokenSentence } from './sentences.ts';
import { voiceFor } from './voices.ts';

type State = 'silent' | 'speaking' | 'paused';
const speeds = [0.75, 1, 1.25] as const;
const mark = 'uppläst';

/**
 * Reads the page aloud with the device's own voice, sentence by sentence, the sentence marked.
 * Hidden where the device has no voice of its own for the language: nothing is sent away to be read.
 */
export function ReadAloud() {
  const voices = useVoices();
  const [state, setState] = useState<State>('silent');
  const [speed, setSpeed] = useState<number>(1);
  const rest = useRef<readonly SpokenSentence[]>([]);
  const running = useRef(0);
  const main = useRef<HTMLButtonElement>(null);

  const stop = useCallback(() => {
    running.current += 1;
    speechSynthesis.cancel();
    CSS.highlights?.delete(mark);
    setState('silent');
  }, []);
  useEffect(() => () => void ('speechSynthesis' in window && stop()), [stop]);
  useEffect(() => (state === 'silent' ? undefined : onLeaving(stop)), [state, stop]);
  useEffect(() => {
    if (state === 'silent') return undefined;
    // Another question has come: what was being said is gone from the page.
    const gone = new MutationObserver(() => rest.current[0]?.range.collapsed && stop());
    gone.observe(document.querySelector('main')!, { childList: true, subtree: true });
    return () => gone.disconnect();
  }, [state, stop]);
  const voiceOf = (language: string) => voiceFor(language, voices);
  if (!voiceOf(currentLanguage())) return null;

  const speakNext = (turn: number, rate: number) => {
    const [sentence] = rest.current;
    if (turn !== running.current) return;
    if (!sentence) return stop();
    const voice = voiceOf(sentence.language)!;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.addEventListener('end', () => {
      if (turn !== running.current) return;
      rest.current = rest.current.slice(1);
      speakNext(turn, rate);
    });
    utterance.addEventListener('error', () => turn === running.current && stop());
    if ('highlights' in CSS) CSS.highlights.set(mark, new Highlight(sentence.range));
    sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    speechSynthesis.speak(utterance);
  };
  // Pausing ends the sentence and going on begins it again: pause() leaves some devices silent for good.
  const go = (rate = speed) => {
    running.current += 1;
    speechSynthesis.cancel();
    setState('speaking');
    speakNext(running.current, rate);
  };
  const begin = () => {
    rest.current = sentencesIn(document.querySelector('main')!, currentLanguage()).filter(({ language }) => voiceOf(language));
    go();
  };
  const pause = () => {
    running.current += 1;
    speechSynthesis.cancel();
    setState('paused');
  };
  const changeSpeed = (rate: number) => {
    setSpeed(rate);
    if (state === 'speaking') go(rate);
  };
  const [label, onClick] = {
    silent: [t('lyssna.rubrik'), begin],
    speaking: [t('lyssna.pausa'), pause],
    paused: [t('lyssna.fortsatt'), () => go()],
  }[state] as [string, () => void];

  return (
    <div className={state === 'silent' ? 'read-aloud' : 'read-aloud reading'}>
      <button ref={main} type="button" className="tool" onClick={onClick}>
        {label}
      </button>
      {state !== 'silent' && (
        <>
          <button
            type="button"
            className="tool"
            onClick={() => {
              stop();
              // It goes away, and the focus must not go with it.
              main.current?.focus();
            }}
          >
            {t('lyssna.sluta')}
          </button>
          <label>
            {t('lyssna.fart')}
            <select value={speed} onChange={(event) => changeSpeed(Number(event.target.value))}>
              {speeds.map((rate) => (
                <option key={rate} value={rate}>
                  {t(rate < 1 ? 'lyssna.langsam' : rate > 1 ? 'lyssna.snabb' : 'lyssna.normal')}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

// Whoever leaves must not be heard leaving: a voice would go on until the next page has come, or after it.
function onLeaving(stop: () => void): () => void {
  const leaves = (event: Event) => {
    if (event.type === 'click' && !(event.target as Element).closest('a[href], .leave')) return;
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Escape') return;
    stop();
  };
  const events = ['click', 'keydown', 'beforeunload', 'pagehide'];
  // Before anything else on the page gets to hear of it.
  for (const type of events) addEventListener(type, leaves, true);
  return () => {
    for (const type of events) removeEventListener(type, leaves, true);
  };
}

// Voices can arrive late.
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    // A page that is loaded anew may still be read by the one before it.
    speechSynthesis.cancel();
    const look = () => setVoices([...speechSynthesis.getVoices()]);
    look();
    // Not addEventListener, which iOS 15 has not got here.
    speechSynthesis.onvoiceschanged = look;
    return () => {
      speechSynthesis.onvoiceschanged = null;
    };
  }, []);
  return voices;
}
