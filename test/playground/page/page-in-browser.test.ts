import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOn } from '../../support/barriers.ts';
import { describePage } from '../../support/page-stage.ts';

/** Whether it can be seen whole between the head of the page and the box. */
function isInSight(shown: Locator): Promise<boolean> {
	return shown.evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		const log = document.getElementById('log')?.getBoundingClientRect();
		return log !== undefined && top >= log.top && bottom <= log.bottom;
	});
}

describePage('the page, in a browser', (stage) => {
	test('there are no barriers in cards, menus and suggestions', async () => {
		for (const command of ['/voices ', '/topics']) {
			await stage.type(command);
			await stage.press('Enter');
		}
		await stage.lastPost.getByText('Sea', { exact: true }).first().waitFor();
		await stage.type('/vo');
		await stage.options.first().waitFor();

		expect(await barriersOn(stage.page)).toEqual([]);
	});

	test('a button changes the card and keeps the focus', async () => {
		await stage.type('/voices ');
		await stage.press('Enter');
		const older = stage.page.getByRole('button', { name: 'Older' });
		await older.click();
		await stage.page.getByRole('heading', { name: 'Voices: page 2' }).waitFor();
		await stage.press('Enter');

		await stage.page.getByRole('heading', { name: 'Voices: page 3' }).waitFor();
		expect(await stage.posts.count()).toBe(1);
	});

	test('a menu is chosen from', async () => {
		await stage.type('/voices ');
		await stage.press('Enter');
		await stage.page.getByRole('combobox', { name: 'Order' }).selectOption('By name');

		await stage.lastPost.getByText('Chosen: name').waitFor();
	});

	test('a menu of which several may be chosen opens, and says what is chosen', async () => {
		await stage.type('/topics');
		await stage.press('Enter');
		const menu = stage.lastPost.getByText('Sea', { exact: true }).first();
		await menu.click();
		await stage.page.getByRole('checkbox', { name: 'Sand' }).check();
		await stage.page.getByText('Sea, Sand').waitFor();
		await stage.page.getByRole('button', { name: 'Choose' }).click();

		await stage.lastPost.getByText('Chosen: sea, sand').waitFor();
	});

	test('a form is filled in', async () => {
		await stage.type('/paper write');
		await stage.press('Enter');
		const form = stage.page.getByRole('dialog', { name: 'Write a paper' });
		await form.getByRole('textbox', { name: 'Title' }).fill('Low tide');
		await form.getByText('8 / 40').waitFor();
		await stage.press('Enter');

		await stage.lastPost.getByText('Filed: Low tide').waitFor();
		expect(await form.count()).toBe(0);
	});

	test('a text too long for a form is counted and kept, not cut', async () => {
		await stage.type('/paper write');
		await stage.press('Enter');
		const title = stage.page.getByRole('textbox', { name: 'Title' });
		await title.fill('a'.repeat(41));
		await stage.press('Enter');
		await stage.page.getByText('41 / 40').waitFor();
		await stage.press('Backspace');
		await stage.press('Enter');

		await stage.lastPost.getByText(`Filed: ${'a'.repeat(40)}`).waitFor();
	});

	test('a private answer goes when it is dismissed, and a reload brings back the rest', async () => {
		await stage.type('/echo words:stays');
		await stage.press('Enter');
		await stage.lastPost.getByText('stays').waitFor();
		await stage.type('/voices private:true');
		await stage.press('Enter');
		await stage.page.getByRole('button', { name: 'Dismiss message' }).click();
		await stage.page.getByText('Only you can see this').waitFor({ state: 'detached' });
		await stage.page.reload();

		await stage.lastPost.getByText('stays').waitFor();
		expect(await stage.posts.count()).toBe(1);
	});

	test('a bot that does not answer is said not to', async () => {
		await stage.type('/silence');
		await stage.press('Enter');
		await stage.page.getByText('Sending…').waitFor();

		await stage.page.locator('.failed').getByText('The application did not respond').waitFor();
		expect(await stage.page.getByText('Sending…').count()).toBe(0);
	});

	test('what was said is counted by the menu of its message', async () => {
		await stage.type('four');
		await stage.press('Enter');
		await stage.lastPost.getByText('four').hover();
		await stage.lastPost.getByLabel('Apps for this message').click();
		await stage.lastPost.getByRole('button', { name: 'Count letters' }).click();

		await stage.lastPost.getByText('4 letters').waitFor();
	});

	test('the last message is in sight after a reload, and when the box grows', async () => {
		for (const count of [1, 2, 3]) {
			await stage.type('/voices ');
			await stage.press('Enter');
			await stage.posts.nth(count - 1).waitFor();
		}
		await stage.page.setViewportSize({ width: 390, height: 600 });
		await stage.page.reload();
		await stage.posts.nth(2).waitFor();
		const order = stage.page.getByRole('combobox', { name: 'Order' }).last();
		await expect.poll(() => isInSight(order)).toBe(true);
		await stage.type('/voices speaker:Mara Lind about:the tide most:2 private:true');

		await expect.poll(() => isInSight(order)).toBe(true);
	});

	test('what a button brings is in sight, wherever the button stands', async () => {
		for (const count of [1, 2, 3]) {
			await stage.type('/voices ');
			await stage.press('Enter');
			await stage.posts.nth(count - 1).waitFor();
		}
		await stage.page.setViewportSize({ width: 900, height: 500 });
		const first = stage.page.getByRole('combobox', { name: 'Order' }).first();
		await first.scrollIntoViewIfNeeded();
		await expect.poll(() => isInSight(first)).toBe(true);
		await first.selectOption('By name');

		const answer = stage.lastPost.getByText('Chosen: name');
		await expect.poll(() => isInSight(answer)).toBe(true);
	});

	test('messages of another channel wait there', async () => {
		await stage.type('/echo words:here');
		await stage.press('Enter');
		await stage.lastPost.getByText('here').waitFor();
		await stage.page.getByRole('button', { name: 'general' }).click();

		expect(await stage.posts.count()).toBe(0);
		expect(await stage.page.getByRole('heading', { level: 1 }).innerText()).toBe('#general');
	});

	test('hostile text stays text', async () => {
		const { vectors } = JSON.parse(
			readFileSync('test/vectors/discord-injection-vectors.json', 'utf8'),
		) as { readonly vectors: readonly { readonly input: string }[] };
		const inputs = vectors.map(({ input }) => input).filter((input) => input.trim());
		const world = await (await stage.page.request.get(`${stage.url}/api/world`)).json();
		for (const content of inputs) {
			const act = { kind: 'say', channelId: world.channels[0].id, content };
			await stage.page.request.post(`${stage.url}/api/act`, { data: act });
		}
		await stage.posts.nth(inputs.length - 1).waitFor();

		const foreign = await stage.page
			.locator('.body :is(script, img, iframe, style, object, embed, svg, form, input)')
			.count();
		const links = await stage.page
			.locator('#log a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect(foreign).toBe(0);
		expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
		expect(await stage.page.locator('.body').allInnerTexts()).toEqual(
			expect.arrayContaining([expect.stringContaining('<script>alert(1)</script>')]),
		);
	});

	test.each([
		['a phone in the dark', { width: 360, height: 640 }, 'dark'],
		['a desk in the light', { width: 1280, height: 800 }, 'light'],
	] as const)('nothing runs over the edge on %s', async (_, size, colorScheme) => {
		await stage.page.setViewportSize(size);
		await stage.page.emulateMedia({ colorScheme });
		await stage.type('/voices speaker:Mara Lind');
		await stage.press('Enter');
		await stage.page.getByRole('heading', { name: /^Voices/ }).waitFor();

		const over = await stage.page.evaluate('document.documentElement.scrollWidth - innerWidth');
		expect(over).toBe(0);
	});
});
