import { useEffect, useRef } from 'react';
import { actionOf } from './keys.ts';
import type { KeyAction } from './keys.ts';
import { singleKeysOn } from './single-keys.ts';

/** Listens for the keys of projector mode. What stands in a dialog or a field keeps its own keys, and so does a focused button Space. */
export function useKeys(onAction: (action: KeyAction) => void): void {
  const latest = useRef(onAction);
  useEffect(() => {
    latest.current = onAction;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event, singleKeysOn());
      const at = event.target as Element;
      if (!action || event.defaultPrevented || document.querySelector('dialog[open]') || at.closest('input, select, textarea')) return;
      if (event.key === ' ' && at.closest('button, a, summary')) return;
      event.preventDefault();
      // A key held down counts hands, but never runs through the questions.
      if (!event.repeat || action.type === 'hand') latest.current(action);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
