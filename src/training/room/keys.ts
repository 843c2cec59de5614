/** What a key does in projector mode. */
export type KeyAction =
  | { readonly type: 'next' | 'back' | 'undo' | 'skip' | 'group' | 'timer' | 'fullscreen' | 'notes' | 'story' | 'keys' }
  | { readonly type: 'hand'; readonly nth: number; readonly by: 1 | -1 };

/** The keys by what they do, for the list that ? shows. */
export const keyList = [
  ['next', ['PageDown', '→', 'Mellanslag']],
  ['back', ['PageUp', '←']],
  ['hand', ['1–9', '0']],
  ['hand-bort', ['Skift + 1–9']],
  ['group', ['S']],
  ['undo', ['Z', 'Backsteg']],
  ['skip', ['H']],
  ['timer', ['T']],
  ['fullscreen', ['F']],
  ['notes', ['N']],
  ['story', ['L']],
  ['keys', ['?']],
] as const;

const byKey: Readonly<Record<string, Exclude<KeyAction['type'], 'hand'>>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  Backspace: 'undo',
  z: 'undo',
  h: 'skip',
  s: 'group',
  t: 'timer',
  f: 'fullscreen',
  n: 'notes',
  l: 'story',
  '?': 'keys',
};

/** What of a pressed key matters here. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a pressed key means; nothing for a key that belongs to the browser.
 * Where `single` is false a key that writes a letter, a digit or another sign means nothing; Space writes none.
 * The digits go by their place on the keyboard, since Shift makes them other characters; 0 is the tenth answer.
 */
export function actionOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed, single = true): KeyAction | undefined {
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return { type: 'undo' };
  if (ctrlKey || metaKey || altKey) return undefined;
  if (!single && key.length === 1 && key !== ' ') return undefined;
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  // A number pad without its lock on moves the cursor instead.
  if (digit !== undefined && !(code.startsWith('Numpad') && !/^\d$/.test(key)))
    return { type: 'hand', nth: digit === '0' ? 10 : Number(digit), by: shiftKey ? -1 : 1 };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(byKey, name) ? { type: byKey[name]! } : undefined;
}
