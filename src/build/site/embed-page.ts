import type { Content } from '../compiler/compile.ts';
import { barePage } from './bare-page.ts';

/** The folder of the page that other sites may frame. */
export const embedFolder = 'badda-in';

/** The script for the page around the frame. */
export const hostScriptFile = `${embedFolder}/ram.js`;

/** The highest frame (px) that the script for the page around will make. */
const highest = 4000;

const style = `:root{color-scheme:light dark;--paper:#fbf8f2;--ink:#15262b;--gran:#17584a;--line:#6f807e;--akut:#7d1a14;--akut-tint:#fbe9e7}
@media (prefers-color-scheme:dark){:root{--paper:#10191b;--ink:#eef3f1;--gran:#8fd3be;--line:#7f9391;--akut:#ffd4cf;--akut-tint:#3a1614}}
body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{margin:.75rem 0 .25rem;font-size:1.4rem;line-height:1.2}
p{margin:0 0 .75rem}
.akut{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;margin:0;padding:.5rem .75rem;border-radius:10px;color:var(--akut);background:var(--akut-tint)}
.akut a{padding:.3rem 0;color:inherit;font-weight:700}
ul{display:grid;gap:.5rem;max-width:52rem;margin:0;padding:0;list-style:none;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}
li a{display:block;box-sizing:border-box;min-height:100%;padding:.75rem 1rem;border:1px solid var(--line);border-radius:10px;color:var(--gran);font-weight:600;text-decoration:none}
li a:hover{text-decoration:underline}
a:focus-visible{outline:3px solid currentColor;outline-offset:2px}`;

// The one thing that leaves the frame is how high the page is, in whole pixels. That is the same for everyone, so it may be told to anyone.
const tell = `(function(w,d){if(w.parent===w)return;function tell(){w.parent.postMessage({vagval:Math.ceil(d.documentElement.getBoundingClientRect().height)},'*')}new ResizeObserver(tell).observe(d.documentElement);w.addEventListener('message',function(e){if(e.source===w.parent&&e.data==='vagval')tell()})})(window,document)`;

/** What the page around includes. It listens to the frame alone, at the frame's own origin, and takes a height from it and nothing else. */
export const hostScript = `// Makes <iframe data-vagval src="…/badda-in/"> as high as what is in it. Stores nothing, fetches nothing, tells nobody anything.
(function () {
  function frames() {
    return [].slice.call(document.querySelectorAll('iframe[data-vagval]'));
  }
  addEventListener('message', function (event) {
    var height = event.data && event.data.vagval;
    if (typeof height !== 'number' || !(height > 0 && height < ${highest})) return;
    frames().forEach(function (frame) {
      if (event.source === frame.contentWindow && event.origin === new URL(frame.src).origin) frame.style.height = height + 'px';
    });
  });
  // A frame that was ready before this script is asked again: a word that is no secret, whoever is there.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage('vagval', '*');
  });
})();
`;

/**
 * The page that a municipality may show in its own: 112, and the concerns as links that open the whole of Vägval in a tab of its own.
 * No question is answered in a frame: there a page can be covered or watched, and what the tab remembers would be another site's to clear.
 */
export function embedPage({ strings, questions }: Pick<Content, 'strings' | 'questions'>): string {
  const link = (href: string, text: string) => `<li><a href="${href}" target="_blank" rel="noopener">${escape(text)}</a></li>`;
  return barePage({
    title: escape(strings['app.namn']!),
    style,
    script: tell,
    body: `<aside class="akut" aria-label="${escape(strings['akut.ring']!)}"><span>${escape(strings['akut.fraga']!)}</span> <a href="tel:112">${escape(strings['akut.ring']!)}</a></aside>
<main>
<h1>${escape(strings['badda.rubrik']!)}</h1>
<p>${escape(strings['badda.text']!)}</p>
<ul>
${questions.arende.svar.map(({ id, text }) => link(`../#${id}`, text)).join('\n')}
${link('../foralder/', strings['badda.foralder']!)}
</ul>
</main>`,
  });
}

/** The files of the page for frames. */
export const embedFiles = (all: Pick<Content, 'strings' | 'questions'>) => [
  { fileName: `${embedFolder}/index.html`, source: embedPage(all) },
  { fileName: hostScriptFile, source: hostScript },
];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
