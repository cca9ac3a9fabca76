import { expect, test } from 'vitest';
import { describePage } from '../../support/page-stage.ts';

describePage('the clock of the page, in a browser', (stage) => {
	const button = () => stage.page.getByRole('button', { name: /^The time here/ });

	async function goTo(day: string): Promise<void> {
		await button().click();
		const dialog = stage.page.getByRole('dialog', { name: 'Go to another day' });
		await dialog.locator('input[type=date]').fill(day);
		await dialog.getByRole('combobox').selectOption('9');
		await dialog.getByRole('button', { name: 'Go there' }).click();
		await dialog.waitFor({ state: 'detached' });
	}

	test('goes to another day, where messages show it, and back', async () => {
		await goTo('2027-02-22');

		await stage.page.getByText('You are at Feb 22, 2027').waitFor();
		expect(await button().innerText()).toContain('Feb 22, 2027');
		await stage.box.fill('Good day');
		await stage.press('Enter');
		await stage.lastPost.getByText('Feb 22, 2027').waitFor();

		await stage.page.getByRole('button', { name: 'Back to now' }).click();
		await stage.page.getByText('You are at').waitFor({ state: 'detached' });
		expect(await button().innerText()).not.toContain('2027');
	});

	test('is the same after the page was loaded again', async () => {
		await goTo('2027-02-22');
		await stage.page.getByText('You are at').waitFor();

		await stage.page.reload();

		await stage.page.getByText('You are at Feb 22, 2027').waitFor();
	});

	test('is left alone when somebody stays', async () => {
		await button().click();
		await stage.page.getByRole('button', { name: 'Stay' }).click();

		await stage.page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await stage.page.getByText('You are at').count()).toBe(0);
	});
});
