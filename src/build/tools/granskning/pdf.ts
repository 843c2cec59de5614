import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { chromiumFlags, findChromium } from '../chromium.ts';

/** There is no Chromium to write the PDF with. */
export class NoChromium extends Error {
  override readonly name = 'NoChromium';
}

/**
 * Writes a page of HTML as a PDF that can be read by structure: tagged, with an outline of its headings, and numbered pages.
 * Throws `NoChromium` where there is none, and the browser's own error when it fails.
 */
export async function writePdf(from: string, to: string, findBrowser: () => string | undefined = findChromium): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new NoChromium();
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(from).href);
    await page.pdf({
      path: to,
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width:100%;text-align:center;font:8pt sans-serif;color:#50585f"><span class="title"></span> · sida <span class="pageNumber"></span> av <span class="totalPages"></span></div>',
    });
  } finally {
    await browser.close();
  }
}
