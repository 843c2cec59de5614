import { AxeBuilder } from '@axe-core/playwright';
import axeCore from 'axe-core';
import type { Page } from 'playwright';
import { TestRunner } from 'vitest';
import '../machines/proof.ts';
import { isBareId } from './app.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, with everything that can be unfolded unfolded. */
export async function axe(page: Page): Promise<readonly string[]> {
  // How much of a target is seen depends on where the page is scrolled to; `smallTargets` measures what there is of it.
  return found(page, (builder) => builder.withTags(tags).disableRules('target-size'));
}

/** What axe finds of its colours: all that is another in the dark. */
export async function axeOnColours(page: Page): Promise<readonly string[]> {
  return found(page, (builder) => builder.withRules('color-contrast'));
}

async function found(page: Page, rules: (builder: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // Read once in each page: the builder would read its megabyte twice for each look, which took a sixth of the time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  // One page is enough: nothing here stands in a frame. Options come before the rules, which they would put out.
  const builder = new AxeBuilder({ page, axeSource: ';' }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await rules(builder).analyze();
  const test = TestRunner.getCurrentTest();
  if (test) test.meta.screens = (test.meta.screens ?? 0) + 1;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

/** What sticks out to the right of the window, or is cut off in a box of its own; the document first. */
export const overflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} ”${element.textContent.slice(0, 40)}”`;
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && !element.matches('.visually-hidden, .skip, svg *'),
    );
    const cut = shown.filter(
      (element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
    );
    if (scrollWidth <= clientWidth) return cut.map((element) => `cut off: ${name(element)}`);
    const out = shown.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} px in a window of ${clientWidth}`, ...out.map(name)];
  });

/** Buttons and links that a finger has less than 24 × 24 px of, apart from links within a sentence (WCAG 2.5.8). */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const inSentence = (element: Element) =>
      element.matches('p a, li a, dd a, td a, blockquote a') && getComputedStyle(element).display === 'inline';
    return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip') && !inSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 100)}`);
  });

/** Bars that stand still while the page scrolls, and hide more than a third of it. Seen half-way down, where each that sticks does. */
export const greedyBars = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const before = scrollY;
    scrollTo({ top: (document.documentElement.scrollHeight - innerHeight) / 2, behavior: 'instant' });
    const still = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (
        !element.checkVisibility() ||
        element.matches('dialog, :popover-open') ||
        !['fixed', 'sticky'].includes(getComputedStyle(element).position)
      )
        return false;
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const height = still.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
    scrollTo({ top: before, behavior: 'instant' });
    return height > innerHeight / 3
      ? [`${still.map(({ className }) => className).join(' + ')}: ${Math.round(height)} of ${innerHeight} px`]
      : [];
  });

const size = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

// Ids that stand on the page where their words should.
const bareIds = async (page: Page): Promise<readonly string[]> => {
  const texts = await page.evaluate(() => document.body.innerText.split(/\s+/));
  return texts.filter(isBareId).map((id) => `no words for ${id}`);
};

/** Everything that can be measured of a screen: axe, its words, 320 px wide, target size, and text at twice its size in 640 px. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = [
    ...(await axe(page)),
    ...(await bareIds(page)),
    ...(await overflow(page)),
    ...(await smallTargets(page)),
    ...(await greedyBars(page)),
  ];
  await page.setViewportSize({ width: 640, height: 800 });
  await size(page, 200);
  const large = [...(await overflow(page)), ...(await greedyBars(page))];
  await size(page, 100);
  return [...narrow, ...large.map((fault) => `200 %: ${fault}`)];
}
