import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../i18n.ts';
import { sentencesIn } from './sentences.ts';
import type { SpokenSentence } from './sentences.ts';

type State = 'silent' | 'speaking' | 'paused';
const speeds = [0.75, 1, 1.25] as const;
const mark = 'uppläst';

/**
 * Reads a part of the page aloud with the device's own voice, sentence by sentence, the sentence marked.
 * Hidden where the device has no voice of its own for the language: nothing is sent away to be read.
 */
export function ReadAloud({ target, language }: { target: string; language: string }) {
  const voice = useLocalVoice(language);
  const [state, setState] = useState<State>('silent');
  const [speed, setSpeed] = useState<number>(1);
  const rest = useRef<readonly SpokenSentence[]>([]);
  const running = useRef(0);

  const stop = useCallback(() => {
    running.current += 1;
    speechSynthesis.cancel();
    CSS.highlights?.delete(mark);
    setState('silent');
  }, []);
  useEffect(() => () => void ('speechSynthesis' in window && stop()), [stop]);
  if (!voice) return null;

  const speakNext = (turn: number, rate: number) => {
    const [sentence] = rest.current;
    if (turn !== running.current) return;
    if (!sentence) return stop();
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
    const root = document.querySelector<HTMLElement>(target);
    if (!root) return;
    rest.current = sentencesIn(root, language);
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

  return (
    <fieldset className="choice not-spoken read-aloud">
      <legend>{t('lyssna.rubrik')}</legend>
      {state === 'silent' && (
        <button type="button" onClick={begin}>
          {t('lyssna.borja')}
        </button>
      )}
      {state === 'speaking' && (
        <button type="button" onClick={pause}>
          {t('lyssna.pausa')}
        </button>
      )}
      {state === 'paused' && (
        <button type="button" onClick={() => go()}>
          {t('lyssna.fortsatt')}
        </button>
      )}
      {state !== 'silent' && (
        <button type="button" onClick={stop}>
          {t('lyssna.sluta')}
        </button>
      )}
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
    </fieldset>
  );
}

// Voices can arrive late, and only one that speaks on the device itself will do.
function useLocalVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = () =>
      setVoice(speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language)));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}
