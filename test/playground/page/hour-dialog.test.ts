import { beforeEach, expect, test } from 'vitest';
import { askHour } from '../../../src/playground/page/hour-dialog.ts';
import { choose, happen, openPlainPage } from '../../support/plain-page.ts';

const page = openPlainPage();
beforeEach(() => page.body.replaceChildren());

/** The window that asks for an hour, on the fourth of March. */
function ask() {
	const answer = askHour(new Date(2024, 2, 4, 23, 30));
	const find = <Kind extends HTMLElement>(selector: string): Kind => {
		const found = page.querySelector<Kind>(selector);
		if (!found) throw new Error(`the window has no ${selector}`);
		return found;
	};
	return { answer, find };
}

test('offers the day it is, and nine o’clock', () => {
	const { find } = ask();
	expect(find('#journey-day').getAttribute('value')).toBe('2024-03-04');
	expect(page.querySelectorAll('option').length).toBe(24);
	expect(find('option[selected]').getAttribute('value')).toBe('9');
	expect(find('label').getAttribute('for')).toBe('journey-day');
	expect(find('dialog').hasAttribute('open')).toBe(true);
});
test('goes to the day and hour that were chosen', async () => {
	const { answer, find } = ask();
	find<HTMLInputElement>('#journey-day').value = '2025-01-02';
	choose(find('#journey-hour'), '7');
	expect(happen(find('form'), 'submit').defaultPrevented).toBe(true);
	expect(await answer).toBe(new Date(2025, 0, 2, 7).getTime());
	expect(page.querySelector('dialog')).toBeNull();
});
test('stays', async () => {
	const { answer, find } = ask();
	find<HTMLButtonElement>('button.secondary').click();
	expect(await answer).toBeUndefined();
	expect(page.querySelector('dialog')).toBeNull();
});
