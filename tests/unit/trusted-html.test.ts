import { expect, it } from 'vitest';
import { sited } from '../../src/kit/trusted-html.ts';

it.each([
  [
    'a link of ours',
    '<a href="/vag/sip/">SIP</a>, <a class="lagrum" href="/lagrum/#sol-19-1">19 kap.</a>',
    '<a href="/vagval/vag/sip/">SIP</a>, <a class="lagrum" href="/vagval/lagrum/#sol-19-1">19 kap.</a>',
  ],
  ['a number', '<a href="tel:112">112</a>', '<a href="tel:112">112</a>'],
  ['another site', '<a href="https://exempel.se/">exempel.se</a>', '<a href="https://exempel.se/">exempel.se</a>'],
  ['a place on the page', '<a href="#mall">Mallen</a>', '<a href="#mall">Mallen</a>'],
  ['words that look like one', '<p>href=&quot;/vag/sip/</p>', '<p>href=&quot;/vag/sip/</p>'],
])('where the site lies in a folder, %s leads where it should', (_, html, shown) => expect(sited(html, '/vagval/')).toBe(shown));
