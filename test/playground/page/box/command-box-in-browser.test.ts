import { expect, test } from 'vitest';
import { describePage } from '../../../support/page-stage.ts';

describePage('the command box, in a browser', (stage) => {
	test('commands are found, filled in and sent with the keyboard alone', async () => {
		await stage.type('/vo');
		await stage.options.getByText('/voices').waitFor();
		await stage.press('Enter');
		await stage.type('sp');
		await stage.press('Tab');
		await stage.type('iv');
		await stage.options.getByText('Ivo Sand').waitFor();
		await stage.press('ArrowDown');
		await stage.press('Enter');
		await stage.press('Enter');

		await stage.page.getByRole('heading', { name: 'Voices: id of Ivo Sand' }).waitFor();
		expect(await stage.lastPost.locator('.used').innerText()).toBe('↱ You used /voices');
	});

	test('the first suggestion is marked, and Enter takes it', async () => {
		await stage.type('/voices speaker:q');
		await stage.options.getByText('Tess Quay').waitFor();
		expect(await stage.options.first().getAttribute('aria-selected')).toBe('true');
		await stage.press('Enter');
		await stage.press('Enter');

		await stage.page.getByRole('heading', { name: 'Voices: id of Tess Quay' }).waitFor();
	});

	test('a line can be typed as it is read', async () => {
		await stage.type('/voices speaker:Mara Lind about:the tide most:2');
		await stage.press('Enter');

		await stage.lastPost.getByText('At most 2').waitFor();
		await stage.page.getByRole('heading', { name: 'Voices: id of Mara Lind' }).waitFor();
	});

	test('a line with two names that the bot knows is sent with both', async () => {
		await stage.box.fill('/talk one:Mara Lind other:Ivo Sand');
		await stage.press('Enter');

		await stage.lastPost.getByText('id of Mara Lind to id of Ivo Sand').waitFor();
	});

	test('a line can be pasted whole, and an example clicked', async () => {
		await stage.box.fill('/echo words:Good morning');
		await stage.press('Enter');
		await stage.lastPost.getByText('Good morning').waitFor();
		await stage.page.getByRole('button', { name: '/echo words:Good day' }).click();

		await stage.lastPost.getByText('Good day').waitFor();
	});

	test('the list is spoken: expanded, active option, closed', async () => {
		await stage.type('/');
		await stage.options.first().waitFor();
		await stage.press('ArrowDown');
		const active = await stage.box.getAttribute('aria-activedescendant');
		const marked = stage.page.locator(`#${active}`);

		expect(await marked.getAttribute('aria-selected')).toBe('true');
		expect(await marked.innerText()).toContain('/paper add');
		await stage.press('Escape');
		expect(await stage.box.getAttribute('aria-expanded')).toBe('false');
	});

	test('values are checked before they are sent', async () => {
		await stage.type('/voices most:99');
		await stage.press('Enter');
		const alert = stage.page.getByRole('alert');
		expect(await alert.innerText()).toBe('most must be at most 9.');
		await stage.press('Backspace');
		await stage.press('Enter');

		await stage.lastPost.getByText('At most 9').waitFor();
	});

	test('Escape steps back, option by option', async () => {
		await stage.type('/voices about:tide');
		await stage.press('Escape');
		await stage.press('Escape');
		expect(await stage.page.locator('.chip').allInnerTexts()).toEqual(['/voices']);
		await stage.press('Escape');
		await stage.press('Escape');

		expect(await stage.box.inputValue()).toBe('/voices');
	});

	test('a file is chosen and a fixed choice made', async () => {
		await stage.type('/paper add ');
		const file = { name: 'tide.txt', mimeType: 'text/plain', buffer: Buffer.from('Tide') };
		await stage.page.getByLabel('file: A text file').setInputFiles(file);
		await stage.page.getByText('tide.txt (1 KB)').waitFor();
		await stage.page.getByRole('combobox', { name: 'Further options of paper add' }).click();
		await stage.options.getByText('kind', { exact: true }).click();
		await stage.options.getByText('Opinion').click();
		await stage.page.getByRole('button', { name: 'Send' }).click();

		await stage.lastPost.getByText('Read tide.txt, 4 bytes, o').waitFor();
	});

	test('a file is dropped, and words typed at it go to the option they name', async () => {
		await stage.type('/paper add kind:News');
		const dropped = await stage.page.evaluateHandle(() => {
			const data = new DataTransfer();
			data.items.add(new File(['Ebb'], 'ebb.txt', { type: 'text/plain' }));
			return data;
		});
		await stage.page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
		await stage.press('Enter');

		await stage.lastPost.getByText('Read ebb.txt, 3 bytes, n').waitFor();
	});

	test('Backspace behind the chips goes back into the last one', async () => {
		await stage.type('/echo Good dax');
		await stage.press('Tab');
		await stage.press('Backspace');
		await stage.press('Backspace');
		await stage.type('y');
		await stage.press('Enter');

		await stage.lastPost.getByText('Good day').waitFor();
	});
});
