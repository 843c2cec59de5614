import type { EndRoad } from './absence.ts';

/** The first screen of a road as plain HTML, the same for all that are measured but the app. */
export const roadHtml = ({ label, title, line, facts, nextTitle, who, step, contact, say }: EndRoad): string =>
  [
    `<p>${escaped(label)}</p><h1>${escaped(title)}</h1><p>${escaped(line)}</p>`,
    `<dl>${facts.map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>`,
    `<h2>${escaped(nextTitle)}</h2><p>${escaped(who)}</p><p>${escaped(step)}</p>`,
    `<p><b>${escaped(contact[0])}:</b> ${escaped(contact[1])}</p>`,
    say ? `<blockquote><b>${escaped(say[0])}:</b> ”${escaped(say[1])}”</blockquote>` : '',
  ].join('');

/** Text as it stands in HTML. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
