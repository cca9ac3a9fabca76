import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { barriersOn } from '../support/barriers.ts';
import { hasBrowser, launchBrowser } from '../support/browser.ts';
import { endWithTests } from '../support/child-processes.ts';
import { preparedDatabase } from '../support/databases.ts';
import { startNewsSite } from '../support/news-site.ts';

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname;
const GUARD = new URL('../../src/preload.cjs', import.meta.url).pathname;

/** The playground as `npm start` opens it, whose operator lets it ask `host`; gives the address of its page. */
async function startPlaygroundProcess(host = ''): Promise<string> {
	const database = await preparedDatabase();
	const child = endWithTests(
		spawn(process.execPath, ['-r', GUARD, MAIN], {
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { PLAYGROUND_PORT: '0', DATABASE_URL: database, ALLOWED_PRIVATE_HOSTS: host },
		}),
	);
	onTestFinished(async () => {
		child.kill('SIGTERM');
		await once(child, 'exit');
	});
	const lines: AsyncIterable<Buffer> = child.stdout;
	for await (const line of lines) {
		const address = /http:\/\/\S+/.exec(String(line))?.[0];
		if (address !== undefined) return address;
	}
	throw new Error('the playground did not start');
}

const MOST_STOPS = 45;

/** Goes on with `key` until what is focused is called that. */
async function walkTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
	const focused = page.locator(':focus');
	const passed: string[] = [];
	while (passed.length < MOST_STOPS) {
		await page.keyboard.press(key);
		const called = await focused.evaluate(
			(element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
		);
		if (called === name) return;
		passed.push(called);
	}
	throw new Error(`${name} is not among ${passed.join(', ')}`);
}

describe.runIf(hasBrowser())('in the playground', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	}, 30_000);
	afterAll(() => browser.close());

	test('a link becomes an article, and a question about cookies an honest refusal', async () => {
		const site = await startNewsSite();
		onTestFinished(site.stop);
		const address = await startPlaygroundProcess(site.host);
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		page.setDefaultTimeout(20_000);
		await page.goto(address);
		await page.getByText('is online').waitFor();
		const box = page.getByRole('combobox', { name: /^Message or command/ });
		const last = page.locator('[data-message]').last();
		const run = async (line: string, answer: string): Promise<string> => {
			await box.fill(line);
			await page.getByRole('button', { name: 'Send' }).click();
			await last.getByText(answer).first().waitFor();
			return last.innerText();
		};

		const added = await run(`/article add url url:${site.url}/harbour`, 'Added.');
		expect(added).toContain('The harbour of Lumen closes');
		expect(added).toContain('The Lumen Post · March 7, 2024');
		expect(added).toContain('1 quote · 1 key date');
		expect(await run('/dates', 'Key dates ·')).toContain('March 8, 2024');
		expect(await run('/quotes speaker:Ann Lee', 'Quotes by')).toContain(
			'stays closed until spring',
		);

		const refused = await run(`/article add url url:${site.url}/consent`, 'Nothing was added');
		expect(refused).toContain('cookies and consent instead of its article');
	}, 60_000);

	test('a newcomer comes from the greeting to reminders and a quote’s picture, by keyboard, on a phone', async () => {
		const address = await startPlaygroundProcess();
		const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
		onTestFinished(() => page.close());
		page.setDefaultTimeout(20_000);
		await page.goto(address);
		await page.getByText('is online').waitFor();
		const press = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
			await walkTo(page, name, key);
			await page.keyboard.press('Enter');
		};

		await press('Set up reminders', 'Shift+Tab');
		await page.getByText('Nothing is posted yet.').waitFor();
		await walkTo(page, 'Nowhere yet', 'Tab');
		await page.keyboard.press('ArrowDown');
		await page.getByText('at 09:00 UTC').waitFor();
		await press('Time zone');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.type('Atlantis');
		await page.keyboard.press('Enter');
		await page.getByText('No time zone is known').waitFor();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		// The button to type another gets the focus.
		await page.locator('button:focus', { hasText: 'Type again' }).waitFor();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.type('Paris');
		await page.keyboard.press('Enter');
		await page.getByText('at 09:00 Europe/Paris').waitFor();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await page.locator(':focus').textContent()).toBe('Time zone');

		await press('Try it', 'Shift+Tab');
		await page.getByText('1–5 of 8 quotes').waitFor();
		await press('Source');
		await page.getByRole('button', { name: 'Quote as a picture' }).waitFor();
		await press('Quote as a picture');
		const picture = page.getByRole('img', { name: 'Wang Yi' });
		await picture.waitFor();

		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await barriersOn(page)).toEqual([]);
		}
		expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
	}, 60_000);
});
