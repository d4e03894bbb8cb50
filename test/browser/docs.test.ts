import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../functions/api/routes.ts';
import { type LocalSystem, startSystem } from '../../infra/local/system.ts';
import { launchChromium } from './chromium.ts';

const browser: Browser | null = await launchChromium();

describe.skipIf(!browser)('the reference page in a browser', () => {
  let system: LocalSystem;
  let page: Page;
  let url: string;
  const requested: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    system = await startSystem({ dataDir: ':memory:' });
    const server = await system.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    page = await browser!.newPage();
    page.on('request', (request) => requested.push(request.url()));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${url}/docs`);
    await page.locator('.opblock').first().waitFor();
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT, fullPage: true });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await system?.close();
  });

  test('shows every operation of the route table', async () => {
    const shown = await page
      .locator('.opblock-summary')
      .evaluateAll((blocks) =>
        blocks.map((block) =>
          ['.opblock-summary-method', '.opblock-summary-path']
            .map((part) => block.querySelector(part)?.textContent?.replace(/[\u200b\s]/g, ''))
            .join(' '),
        ),
      );
    expect(shown.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  test('opens an operation, with its example and its shape', async () => {
    await page.locator('#operations-screenings-createScreening .opblock-summary-control').click();
    const example = page.locator('#operations-screenings-createScreening .body-param__example');
    await example.waitFor();
    expect(await example.textContent()).toContain('Beihang University');
  });

  test('opens an operation with the keyboard alone', async () => {
    const operation = page.locator('#operations-lists-listLists');
    await operation.locator('.opblock-summary-control').focus();
    await page.keyboard.press('Enter');
    await operation.locator('.opblock-body').waitFor();
  });

  test('a call from the page is answered', async () => {
    await page.locator('#operations-system-getHealth .opblock-summary-control').click();
    const operation = page.locator('#operations-system-getHealth');
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .response-col_status').last();
    await answer.waitFor();
    expect(await answer.textContent()).toContain('200');
  });

  test('has a title and a language', async () => {
    expect(await page.title()).toBe('tisk: API reference');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('asks nothing of any other machine, and the browser complains of nothing', () => {
    const others = requested.filter((each) => !each.startsWith(url) && !/^(data|blob):/.test(each));
    expect(others).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
