#!/usr/bin/env node
// A voice for speech-dispatcher that writes down what it is told to say instead of saying it: when each begins, and whether it was said
// whole or cut off. It takes as long as a voice does. The protocol is that of speech-dispatcher's own modules, lines in and lines out.
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** How long (ms) a letter takes for someone who is used to listening. */
const letter = 12;

const [, , log] = process.argv;
const answer = (...lines) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));
const note = (what, text) => appendFileSync(log, `${JSON.stringify({ at: Date.now(), what, text })}\n`);

let speaking;
function say(text) {
  answer('701 BEGIN');
  note('begun', text);
  const whole = () => {
    speaking = undefined;
    note('whole', text);
    answer('702 END');
  };
  speaking = { text, timer: setTimeout(whole, text.length * letter) };
}
function stop() {
  if (!speaking) return;
  clearTimeout(speaking.timer);
  note('cut', speaking.text);
  speaking = undefined;
  answer('703 STOP');
}

// What is sent in several lines, until a line with a full stop alone.
let sent;
const receive = (first, take) => {
  answer(first);
  sent = { lines: [], take };
};
// Marks around and within the text are for a voice's tone, not its words.
const words = (lines) =>
  lines
    .map((line) => (line.startsWith('..') ? line.slice(1) : line))
    .join(' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
const speak = (lines) => {
  answer('200 OK SPEAKING');
  say(words(lines));
};

const commands = {
  INIT: () => answer('299-ears: listens', '299 OK LOADED SUCCESSFULLY'),
  AUDIO: () => receive('207 OK RECEIVING AUDIO SETTINGS', () => answer('203 OK AUDIO INITIALIZED')),
  LOGLEVEL: () => receive('207 OK RECEIVING LOGLEVEL SETTINGS', () => answer('203 OK LOG LEVEL SET')),
  SET: () => receive('203 OK RECEIVING SETTINGS', () => answer('203 OK SETTINGS RECEIVED')),
  SPEAK: () => receive('202 OK RECEIVING MESSAGE', speak),
  CHAR: () => receive('202 OK RECEIVING MESSAGE', speak),
  KEY: () => receive('202 OK RECEIVING MESSAGE', speak),
  SOUND_ICON: () => receive('202 OK RECEIVING MESSAGE', speak),
  STOP: stop,
  PAUSE: stop,
  'LIST VOICES': () => answer('200-ears\tsv\tnone', '200 OK VOICE LIST SENT'),
  QUIT: () => {
    answer('210 OK QUIT');
    process.exit();
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  if (!sent) (commands[line.trim()] ?? (() => answer('300 ERR UNKNOWN COMMAND')))();
  else if (line === '.') {
    const { lines, take } = sent;
    sent = undefined;
    take(lines);
  } else sent.lines.push(line);
}
