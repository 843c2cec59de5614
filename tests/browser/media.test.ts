import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { arrived, button, choosePlace, result, tap, useBrowser, visit } from './app.ts';
import { axe } from './look.ts';
import { franvaro } from '../machines/answers.ts';

const { newPage } = useBrowser();

describe('movement', () => {
  // What moves while the next question comes in.
  async function movement(reducedMotion: 'reduce' | 'no-preference') {
    const page = await newPage({ reducedMotion });
    await visit(page);
    await button(page, 'arende', 'oro').click();
    await arrived(page, 'misstanke');
    return page.evaluate(() => ({
      animations: getComputedStyle(document.querySelector('.question')!).animationName,
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
    }));
  }

  it('is there for those who have not asked to be spared', async () =>
    expect(await movement('no-preference')).toEqual({ animations: 'arrive', scrolling: 'smooth' }));
  it('is none for those who have', async () => expect(await movement('reduce')).toEqual({ animations: 'none', scrolling: 'auto' }));
});

describe('the window', () => {
  it('keeps no bar over the page when it is as low as a phone on its side at 400 %', async () => {
    const page = await newPage({ viewport: { width: 320, height: 256 } });
    await visit(page);
    await tap(page, { arende: 'oro' });
    await button(page, 'misstanke').first().waitFor();
    const positions = await page.locator('.akut, .run-nav').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).position));
    expect(positions).toEqual(['static', 'static']);
  });
});

describe('the colours of the user', () => {
  it('leave every button and mark visible', async () => {
    const page = await newPage({ forcedColors: 'active' });
    await visit(page);
    const unmarked = () =>
      page.locator('button:visible, .akut a, .trail li').evaluateAll((all) =>
        all
          .filter((element) => !element.matches('.run-nav *, .trail *, .link'))
          .filter((element) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(element, element.matches('li') ? '::before' : undefined);
            return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1;
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
    expect(await unmarked()).toEqual([]);
    await tap(page, { arende: 'franvaro', misstanke: 'nej' });
    await arrived(page, 'skolform');
    expect(await unmarked()).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });
});

describe('on paper', () => {
  async function printed(page: Page) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 0,
        );
      // What the style sheet leaves out of the paper is a decision (print.css); what is folded is a loss.
      const inside = [...document.querySelectorAll<HTMLElement>('article details > :not(summary)')].filter(
        (element) => element.textContent && element.parentElement!.checkVisibility() && getComputedStyle(element).display !== 'none',
      );
      return {
        folded: inside
          .filter((element) => element.getBoundingClientRect().height === 0 || !element.checkVisibility({ contentVisibilityAuto: true }))
          .map((element) => element.textContent.slice(0, 60)),
        details: inside.length,
        controls: shown('button:not(.first *), .run-nav, .actions, .skip, .top .chip, .foot nav, dialog, .update, input').map((element) =>
          element.outerHTML.slice(0, 80),
        ),
        bars: shown('body *')
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
          .map(({ className }) => className),
        paper: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.querySelector('.signpost h1')!).color,
        emergency: shown('.akut a').length,
        steps: shown('.steps li').length,
      };
    });
  }
  const expected = {
    folded: [],
    details: expect.toSatisfy((count: number) => count > 0),
    controls: [],
    bars: [],
    paper: 'rgb(255, 255, 255)',
    ink: 'rgb(0, 0, 0)',
    emergency: 1,
  };

  it('a result is whole and unfolded, without anything to press', async () => {
    const page = await newPage({ viewport: { width: 794, height: 1123 } });
    await visit(page);
    await choosePlace(page, 'Farsta');
    await tap(page, franvaro);
    await result(page, 'narvarostod').waitFor();
    await page.locator('.local h3').first().waitFor({ state: 'attached' });
    const paper = await printed(page);
    expect(paper).toMatchObject(expected);
    expect(paper.steps).toBeGreaterThan(2);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it('so is a road by itself', async () => {
    const page = await newPage({ viewport: { width: 794, height: 1123 } });
    await visit(page, '/vag/orosanmalan/');
    expect(await printed(page)).toMatchObject(expected);
  });
});
