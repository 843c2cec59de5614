import { barePage } from './bare-page.ts';

/** The file of the neutral page that the parents' way out leads to. */
export const leaveFile = 'kalender/index.html';

// The month on the screen: without scripts the names of the months stand there.
const month = `(function(d){var n=new Date(),y=n.getFullYear(),m=n.getMonth(),t=d.querySelector('table'),o=(new Date(y,m,1).getDay()+6)%7,l=new Date(y,m+1,0).getDate(),r,i,c;t.textContent='';for(i=0;i<o+l;i++){if(i%7===0)r=t.insertRow();c=r.insertCell();if(i>=o){c.textContent=i-o+1;if(i-o+1===n.getDate())c.className='i'}}d.querySelector('h1').textContent=n.toLocaleDateString('sv-SE',{month:'long',year:'numeric'})})(document)`;

const style = `body{font:1.1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:24rem;padding:0 1rem;color:#222;background:#fff}h1{font-size:1.3rem;font-weight:500}table{width:100%;border-collapse:collapse}td{padding:.5rem 0;text-align:center;font-size:min(1em,5.5vw)}.i{background:#222;color:#fff;border-radius:2rem}`;

/**
 * A page like an almanac's, by itself: no name, no icon and no link of ours, nothing to fetch, not to be found by search engines.
 * Whoever looks over a shoulder sees a calendar.
 */
export function leavePage(titel: string): string {
  const names = Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(2024, index, 1)).toLocaleDateString('sv-SE', { month: 'long', timeZone: 'UTC' }),
  );
  return barePage({
    title: titel,
    style,
    script: month,
    body: `<main>
<h1>${titel}</h1>
<table>${names.map((name) => `<tr><td>${name}</td></tr>`).join('')}</table>
</main>`,
  });
}
