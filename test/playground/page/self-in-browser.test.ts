import { expect, test } from 'vitest';
import { describePage } from '../../support/page-stage.ts';

describePage('who one is, in a browser', (stage) => {
	test('somebody else uses a command, and sees what passed for it', async () => {
		await stage.page.getByRole('combobox', { name: 'I am' }).selectOption('Mo, member');
		await stage.page.getByText('is online').waitFor();
		await stage.box.fill('/echo words:Good day');
		await stage.page.getByRole('button', { name: 'Send' }).click();
		await stage.lastPost.getByText('Good day').waitFor();
		expect(await stage.lastPost.locator('.used').innerText()).toBe('↱ Mo used /echo');

		await stage.page.getByRole('button', { name: /^Under the hood/ }).click();
		const drawer = stage.page.getByRole('dialog', { name: 'Under the hood' });
		await drawer.getByText('the bot is told, INTERACTION_CREATE').waitFor();
		await drawer.getByText(/the bot asks, POST .*callback/).waitFor();
		await drawer.getByRole('button', { name: 'Close' }).click();
		expect(await stage.page.getByRole('dialog').count()).toBe(0);
	});
});
