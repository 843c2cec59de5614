import { describe, expect, it } from 'vitest';
import { useBrowser } from '../app.ts';
import { axe, axeOnColours, faultsOf } from '../look.ts';
import type { Group } from './state.ts';

/** Measures every state of these groups that has something to press: all that can be measured in light, and its colours in the dark. */
export function walk(groups: readonly Group[]): void {
  const { newPage } = useBrowser();

  const onScreens = groups.map(({ title, states }) => [title, states.filter(({ paper }) => !paper)] as const);
  describe.each(onScreens.filter(([, states]) => states.length > 0))('%s', (_title, states) => {
    it.each(states.map((state) => [state.name, state] as const))('%s is sound, light and dark', async (_name, state) => {
      const { open, browser, room, measured, thin } = state;
      const page = await newPage(browser);
      await open(page);
      await thin?.(page);
      const found = room ? [...(await axe(page))] : [];
      if (!measured) found.push(...(await faultsOf(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await axeOnColours(page)).map((fault) => `in the dark: ${fault}`));
      expect(found).toEqual([]);
    });
  });
}
