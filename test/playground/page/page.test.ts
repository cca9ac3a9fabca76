import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Playground, startPlayground } from '../../../src/playground/start-playground.ts';
import { hasBrowser, launchBrowser } from '../../support/browser.ts';
import { type PressBot, startPressBot } from '../../support/press-bot.ts';

const EXAMPLES = ['/voices speaker:Mara Lind', '/echo words:Good day'];

describe.runIf(hasBrowser())('the page, in a browser', () => {
	let browser: Browser;
	let playground: Playground;
	let bot: PressBot;
	let page: Page;
	const troubles: string[] = [];
	const box = () => page.getByRole('combobox', { name: /^Message or command/ });
	const posts = () => page.locator('[data-message]');
	const lastPost = () => posts().last();
	const options = () => page.getByRole('listbox').getByRole('option');
	const type = (text: string) => page.keyboard.type(text);
	const press = (key: string) => page.keyboard.press(key);

	beforeAll(async () => {
		browser = await launchBrowser();
	}, 30_000);
	afterAll(() => browser.close());
	beforeEach(async () => {
		playground = await startPlayground({ port: 0, bot: 'Dispatch', examples: EXAMPLES });
		bot = await startPressBot(playground);
		page = await browser.newPage();
		page.setDefaultTimeout(15_000);
		page.on('pageerror', ({ message }) => troubles.push(message));
		page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
		page.on('dialog', (dialog) => troubles.push(`dialog ${dialog.message()}`));
		page.on('request', (request) => {
			if (!request.url().startsWith(playground.url)) troubles.push(`request ${request.url()}`);
		});
		await page.goto(playground.url);
		await page.getByText('is online').waitFor();
		await box().waitFor();
	});
	afterEach(async () => {
		await page.close();
		await bot.stop();
		await playground.stop();
		expect(troubles.splice(0)).toEqual([]);
	});

	test('commands are found, filled in and sent with the keyboard alone', async () => {
		await type('/vo');
		await options().getByText('/voices').waitFor();
		await press('Enter');
		await type('sp');
		await press('Tab');
		await type('iv');
		await options().getByText('Ivo Sand').waitFor();
		await press('ArrowDown');
		await press('Enter');
		await press('Enter');

		await page.getByRole('heading', { name: 'Voices: id of Ivo Sand' }).waitFor();
		expect(await lastPost().locator('.used').innerText()).toBe('↱ You used /voices');
	});

	test('a line can be typed as it is read', async () => {
		await type('/voices speaker:Mara Lind about:the tide most:2');
		await press('Enter');

		await lastPost().getByText('At most 2').waitFor();
		await page.getByRole('heading', { name: 'Voices: id of Mara Lind' }).waitFor();
	});

	test('a line can be pasted whole, and an example clicked', async () => {
		await box().fill('/echo words:Good morning');
		await press('Enter');
		await lastPost().getByText('Good morning').waitFor();
		await page.getByRole('button', { name: '/echo words:Good day' }).click();

		await lastPost().getByText('Good day').waitFor();
	});

	test('the list is spoken: expanded, active option, closed', async () => {
		await type('/');
		await options().first().waitFor();
		await press('ArrowDown');
		const active = await box().getAttribute('aria-activedescendant');
		const marked = page.locator(`#${active}`);

		expect(await marked.getAttribute('aria-selected')).toBe('true');
		expect(await marked.innerText()).toContain('/paper add');
		await press('Escape');
		expect(await box().getAttribute('aria-expanded')).toBe('false');
	});

	test('values are checked before they are sent', async () => {
		await type('/voices most:99');
		await press('Enter');
		const alert = page.getByRole('alert');
		expect(await alert.innerText()).toBe('most must be at most 9.');
		await press('Backspace');
		await press('Enter');

		await lastPost().getByText('At most 9').waitFor();
	});

	test('Escape steps back, option by option', async () => {
		await type('/voices about:tide');
		await press('Escape');
		await press('Escape');
		expect(await page.locator('.chip').allInnerTexts()).toEqual(['/voices']);
		await press('Escape');
		await press('Escape');

		expect(await box().inputValue()).toBe('/voices');
	});

	test('a button changes the card and keeps the focus', async () => {
		await type('/voices ');
		await press('Enter');
		const older = page.getByRole('button', { name: 'Older' });
		await older.click();
		await page.getByRole('heading', { name: 'Voices: page 2' }).waitFor();
		await press('Enter');

		await page.getByRole('heading', { name: 'Voices: page 3' }).waitFor();
		expect(await posts().count()).toBe(1);
	});

	test('a menu is chosen from', async () => {
		await type('/voices ');
		await press('Enter');
		await page.getByRole('combobox', { name: 'Order' }).selectOption('By name');

		await lastPost().getByText('Chosen: name').waitFor();
	});

	test('a form is filled in', async () => {
		await type('/paper write');
		await press('Enter');
		const form = page.getByRole('dialog', { name: 'Write a paper' });
		await form.getByRole('textbox', { name: 'Title' }).fill('Low tide');
		await form.getByText('8 / 40').waitFor();
		await press('Enter');

		await lastPost().getByText('Filed: Low tide').waitFor();
		expect(await form.count()).toBe(0);
	});

	test('a file is chosen and a fixed choice made', async () => {
		await type('/paper add ');
		const file = { name: 'tide.txt', mimeType: 'text/plain', buffer: Buffer.from('Tide') };
		await page.getByLabel('file: A text file').setInputFiles(file);
		await page.getByText('tide.txt (1 KB)').waitFor();
		await page.getByRole('combobox', { name: 'Further options of paper add' }).click();
		await options().getByText('kind', { exact: true }).click();
		await options().getByText('Opinion').click();
		await page.getByRole('button', { name: 'Send' }).click();

		await lastPost().getByText('Read tide.txt, 4 bytes, o').waitFor();
	});

	test('a file is dropped, and words typed at it go to the option they name', async () => {
		await type('/paper add kind:News');
		const dropped = await page.evaluateHandle(() => {
			const data = new DataTransfer();
			data.items.add(new File(['Ebb'], 'ebb.txt', { type: 'text/plain' }));
			return data;
		});
		await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
		await press('Enter');

		await lastPost().getByText('Read ebb.txt, 3 bytes, n').waitFor();
	});

	test('Backspace behind the chips goes back into the last one', async () => {
		await type('/echo Good dax');
		await press('Tab');
		await press('Backspace');
		await press('Backspace');
		await type('y');
		await press('Enter');

		await lastPost().getByText('Good day').waitFor();
	});

	test('a text too long for a form is counted and kept, not cut', async () => {
		await type('/paper write');
		await press('Enter');
		const title = page.getByRole('textbox', { name: 'Title' });
		await title.fill('a'.repeat(41));
		await press('Enter');
		await page.getByText('41 / 40').waitFor();
		await press('Backspace');
		await press('Enter');

		await lastPost()
			.getByText(`Filed: ${'a'.repeat(40)}`)
			.waitFor();
	});

	test('a private answer goes when it is dismissed, and a reload brings back the rest', async () => {
		await type('/echo words:stays');
		await press('Enter');
		await lastPost().getByText('stays').waitFor();
		await type('/voices private:true');
		await press('Enter');
		await page.getByRole('button', { name: 'Dismiss message' }).click();
		await page.getByText('Only you can see this').waitFor({ state: 'detached' });
		await page.reload();

		await lastPost().getByText('stays').waitFor();
		expect(await posts().count()).toBe(1);
	});

	test('a bot that does not answer is said not to', async () => {
		await type('/silence');
		await press('Enter');
		await page.getByText('Sending…').waitFor();

		await page.locator('.failed').getByText('The application did not respond').waitFor();
		expect(await page.getByText('Sending…').count()).toBe(0);
	});

	test('what was said is counted by the menu of its message', async () => {
		await type('four');
		await press('Enter');
		await lastPost().getByText('four').hover();
		await lastPost().getByLabel('Apps for this message').click();
		await lastPost().getByRole('button', { name: 'Count letters' }).click();

		await lastPost().getByText('4 letters').waitFor();
	});

	test('messages of another channel wait there', async () => {
		await type('/echo words:here');
		await press('Enter');
		await lastPost().getByText('here').waitFor();
		await page.getByRole('button', { name: 'general' }).click();

		expect(await posts().count()).toBe(0);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('#general');
	});

	test('hostile text stays text', async () => {
		const { vectors } = JSON.parse(
			readFileSync('test/vectors/discord-injection-vectors.json', 'utf8'),
		) as { readonly vectors: readonly { readonly input: string }[] };
		const inputs = vectors.map(({ input }) => input).filter((input) => input.trim());
		const world = await (await page.request.get(`${playground.url}/api/world`)).json();
		for (const content of inputs) {
			const act = { kind: 'say', channelId: world.channels[0].id, content };
			await page.request.post(`${playground.url}/api/act`, { data: act });
		}
		await posts()
			.nth(inputs.length - 1)
			.waitFor();

		const foreign = await page
			.locator('.body :is(script, img, iframe, style, object, embed, svg, form, input)')
			.count();
		const links = await page
			.locator('#log a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect(foreign).toBe(0);
		expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
		expect(await page.locator('.body').allInnerTexts()).toEqual(
			expect.arrayContaining([expect.stringContaining('<script>alert(1)</script>')]),
		);
	});

	test.each([
		['a phone in the dark', { width: 360, height: 640 }, 'dark'],
		['a desk in the light', { width: 1280, height: 800 }, 'light'],
	] as const)('nothing runs over the edge on %s', async (_, size, colorScheme) => {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme });
		await type('/voices speaker:Mara Lind');
		await press('Enter');
		await page.getByRole('heading', { name: /^Voices/ }).waitFor();

		const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
		expect(over).toBe(0);
	});
});
