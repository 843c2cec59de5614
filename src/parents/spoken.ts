import { localPhonesIn } from '../content/phones.ts';
import { ordinal } from './spoken-numbers.ts';

/** How the words of one language are said. Each rule takes what is shown and gives what people say; they are done in order. */
interface Speech {
  readonly digits: readonly string[];
  /** Numbers that people know by another name than their digits. */
  readonly known: Readonly<Record<string, string>>;
  /** Between the ends of a range. */
  readonly to: string;
  readonly dot: string;
  readonly months: readonly string[];
  readonly dayOf: (day: number, month: string) => string;
  readonly law: (text: string) => string;
  readonly short: Readonly<Record<string, string>>;
}

const swedish: Speech = {
  digits: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
  known: { '1177': 'elva sjuttiosju', '020-50 50 50': 'noll tjugo, femtio femtio femtio' },
  to: 'till',
  dot: 'punkt',
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  dayOf: (day, month) => `${ordinal(day)} ${month}`,
  law: swedishLaw,
  short: {
    't.ex.': 'till exempel',
    'bl.a.': 'bland annat',
    'm.m.': 'med mera',
    'm.fl.': 'med flera',
    'd.v.s.': 'det vill säga',
    'dvs.': 'det vill säga',
    'osv.': 'och så vidare',
    'o.s.v.': 'och så vidare',
    's.k.': 'så kallad',
    'p.g.a.': 'på grund av',
    'fr.o.m.': 'från och med',
    't.o.m.': 'till och med',
    'ca.': 'cirka',
    ca: 'cirka',
    'kl.': 'klockan',
    'nr.': 'nummer',
    nr: 'nummer',
    'tel.': 'telefon',
    'tfn.': 'telefon',
    'ev.': 'eventuellt',
    'resp.': 'respektive',
    åk: 'årskurs',
    LVU: 'L V U',
    LSS: 'L S S',
    HVB: 'H V B',
    SFS: 'S F S',
    JO: 'J O',
    NPF: 'N P F',
  },
};

const english: Speech = {
  digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  known: { '1177': 'eleven seventy-seven', '020-50 50 50': 'zero twenty, fifty fifty fifty' },
  to: 'to',
  dot: 'dot',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  dayOf: (day, month) => `${month} ${day}`,
  law: (text) =>
    text
      .replaceAll(/(\d+) kap\. (\d+(?: [a-z](?= §))?) §§?/g, 'chapter $1, section $2')
      .replaceAll(/(\d+ ?[a-z]?) §§?/g, 'section $1')
      .replaceAll(/(\d{4}):(\d+)/g, '$1, number $2'),
  short: {
    'e.g.': 'for example',
    'i.e.': 'that is',
    'etc.': 'et cetera',
    LVU: 'L V U',
    LSS: 'L S S',
    HVB: 'H V B',
    SFS: 'S F S',
    JO: 'J O',
    NPF: 'N P F',
  },
};

/**
 * What a voice is to say of a shown text, in the language that stands on it. Voices read "112" as one number, "§" as nothing and
 * "10 000" as two numbers; here they are words. Languages without rules of their own are said as they are shown.
 */
export function spokenText(shown: string, language: string): string {
  // Spaces that do not break, and hyphens that only show where a word may be parted, are for the eye.
  const text = shown
    .replaceAll(/\u00ad/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const speech = { sv: swedish, en: english }[language];
  if (!speech) return text;
  return [telephone, address, isoDate, speech.law, dayAndMonth, range, thousands, short, dash].reduce(
    (said, rule) => rule(said, speech),
    text,
  );
}

// From the last to the first: what is said is longer than what is shown, and would move those after it.
const telephone = (text: string, { known, digits }: Speech): string =>
  localPhonesIn(text).reduceRight(
    (said, { number, index }) => said.slice(0, index) + (known[number] ?? digitByDigit(number, digits)) + said.slice(index + number.length),
    text,
  );

const digitByDigit = (number: string, digits: readonly string[]) =>
  number
    .split(/[ -]/)
    .map((group) => Array.from(group, (digit) => digits[Number(digit)] ?? 'plus').join(' '))
    .join(', ');

const address = (text: string, { dot }: Speech): string =>
  text.replaceAll(/([\p{L}\d-]+)\.(se|nu|org|com)(?![\p{L}\d])/gu, `$1 ${dot} $2`).replaceAll('@', ' @ ');

const isoDate = (text: string, { months, dayOf }: Speech): string =>
  text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, (_, year: string, month: string, day: string) => {
    return `${dayOf(Number(day), months[Number(month) - 1]!)} ${year}`;
  });

const dayAndMonth = (text: string, { months, dayOf }: Speech): string =>
  text.replaceAll(new RegExp(`(\\d{1,2}) (${months.join('|')})(?!\\p{L})`, 'gu'), (_, day: string, month: string) =>
    dayOf(Number(day), month),
  );

const range = (text: string, { to }: Speech): string => text.replaceAll(/(\d) ?[–-] ?(?=\d)/g, `$1 ${to} `);

// With the space in it a number is read as two.
const thousands = (text: string): string =>
  text.replaceAll(
    /(^|[^\d ]|[^\d] )(\d{1,3}(?: \d{3})+)(?!\d)/g,
    (_, before: string, number: string) => before + number.replaceAll(' ', ''),
  );

const short = (text: string, speech: Speech): string =>
  text.replaceAll(/[\p{L}.]+/gu, (word, at: number) => {
    // The full stop that ends a sentence may be part of the word or not.
    const whole = speech.short[word] ?? speech.short[word.toLowerCase()];
    if (whole !== undefined) return at + word.length === text.length && word.endsWith('.') ? `${whole}.` : whole;
    const [stem, stops] = [word.replace(/\.+$/, ''), /\.*$/.exec(word)![0]];
    const bare = speech.short[stem] ?? speech.short[stem.toLowerCase()];
    return bare !== undefined && stem !== word ? bare + stops : word;
  });

// A dash between words is a pause.
const dash = (text: string): string => text.replaceAll(/ [–—] /g, ', ');

function swedishLaw(text: string): string {
  const paragraph = (number: string) => number.replace(/^(\d+)/, (digits) => ordinal(Number(digits)));
  return text
    .replaceAll(/(\d+) kap\./g, (_, chapter: string) => `${ordinal(Number(chapter))} kapitlet`)
    .replaceAll(/(\d+(?: [a-z])?)((?:(?:, | och |[–-])\d+(?: [a-z])?)+) §§/g, (_, first: string, rest: string) => {
      const others = rest.replaceAll(/[–-]/g, ' till ').replaceAll(/\d+/g, (digits) => ordinal(Number(digits)));
      return `${paragraph(first)}${others} paragraferna`;
    })
    .replaceAll(/(\d+(?: [a-z])?) §§?/g, (_, number: string) => `${paragraph(number)} paragrafen`)
    .replaceAll(/(\d+) st\./g, (_, number: string) => `${ordinal(Number(number))} stycket`)
    .replaceAll(/(\d{4}):(\d+)/g, '$1 nummer $2');
}
