import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { hasBrowser, launchBrowser } from './browser.ts';
import { type PressBot, startPressBot } from './press-bot.ts';

const EXAMPLES = ['/voices speaker:Mara Lind', '/echo words:Good day'];
const USUAL_SIZE = { width: 1280, height: 720 };
const NOWHERE = 'about:blank';

/** The playground's page as it is open now, and a hand on its keyboard. */
export type Stage = {
	readonly page: Page;
	readonly url: string;
	readonly box: Locator;
	readonly posts: Locator;
	readonly lastPost: Locator;
	/** What the list offers. */
	readonly options: Locator;
	type(text: string): Promise<void>;
	press(key: string): Promise<void>;
};

/**
 * Tests with a playground and a bot of their own each, and so with an origin of their own, in one tab of the browser.
 * A test fails, too, where the page logs an error, opens a window or asks anybody but the playground.
 */
export function describePage(name: string, tests: (stage: Stage) => void): void {
	describe.runIf(hasBrowser())(name, () => {
		let browser: Browser;
		let playground: Playground;
		let bot: PressBot;
		let page: Page;
		const troubles: string[] = [];

		beforeAll(async () => {
			browser = await launchBrowser();
			page = await browser.newPage({ viewport: USUAL_SIZE });
			page.setDefaultTimeout(15_000);
			watch(page, () => playground.url, troubles);
		}, 30_000);
		afterAll(() => browser.close());
		beforeEach(async () => {
			playground = await startPlayground({ port: 0, bot: 'Dispatch', examples: EXAMPLES });
			bot = await startPressBot(playground);
			await page.setViewportSize(USUAL_SIZE);
			await page.emulateMedia({ colorScheme: null });
			await page.goto(playground.url);
			await page.getByText('is online').waitFor();
			await untilCommandsAreThere(page);
		});
		afterEach(async () => {
			await page.goto(NOWHERE);
			await bot.stop();
			await playground.stop();
			expect(troubles.splice(0)).toEqual([]);
		});

		tests({
			get page() {
				return page;
			},
			get url() {
				return playground.url;
			},
			get box() {
				return page.getByRole('combobox', { name: /^Message or command/ });
			},
			get posts() {
				return page.locator('[data-message]');
			},
			get lastPost() {
				return page.locator('[data-message]').last();
			},
			get options() {
				return page.getByRole('listbox').getByRole('option');
			},
			type: (text) => page.keyboard.type(text),
			press: (key) => page.keyboard.press(key),
		});
	});
}

async function untilCommandsAreThere(page: Page): Promise<void> {
	const box = page.getByRole('combobox', { name: /^Message or command/ });
	await box.fill('/');
	await page.getByRole('listbox').getByRole('option').first().waitFor();
	await box.fill('');
}

function watch(page: Page, url: () => string, troubles: string[]): void {
	page.on('pageerror', ({ message }) => troubles.push(message));
	page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
	page.on('dialog', (dialog) => troubles.push(`dialog ${dialog.message()}`));
	page.on('request', (request) => {
		const asked = request.url();
		if (asked !== NOWHERE && !asked.startsWith(url())) troubles.push(`request ${request.url()}`);
	});
}
