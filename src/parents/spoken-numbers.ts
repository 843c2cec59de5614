const units = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'];
const teens = ['trettonde', 'fjortonde', 'femtonde', 'sextonde', 'sjuttonde', 'artonde', 'nittonde'];
const tens = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

/** The Swedish ordinal of a whole number under a hundred, ”tjugonionde”; larger ones in digits, as a voice says them. */
export function ordinal(number: number): string {
  if (number < 1 || number > 99) return String(number);
  if (number < units.length) return units[number]!;
  if (number < 20) return teens[number - 13]!;
  const unit = number % 10;
  return unit === 0 ? `${tens[number / 10]!}nde` : tens[Math.floor(number / 10)]! + units[unit]!;
}
