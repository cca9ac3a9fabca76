import { expect, test, vi } from 'vitest';
import { openDrawer } from '../../../src/playground/page/under-the-hood.ts';
import { openPlainPage, settled } from '../../support/plain-page.ts';

const page = openPlainPage();
const PASSED = {
	at: '2024-03-07T12:00:00.000Z',
	passed: [
		{ ms: 0, event: 'INTERACTION_CREATE', data: { id: '1' } },
		{ ms: 12, request: 'POST /interactions/1/…/callback', body: { type: 4 }, status: 204 },
	],
};

test('shows each step, and all of it as JSON to copy', async () => {
	const copied: string[] = [];
	const clipboard = {
		async writeText(text: string) {
			copied.push(text);
		},
	};
	vi.stubGlobal('navigator', { clipboard });
	openDrawer(PASSED);
	const words = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
	expect(words).toEqual([
		'0 ms: the bot is told, INTERACTION_CREATE',
		'12 ms: the bot asks, POST /interactions/1/…/callback (204)',
	]);
	page.querySelector<HTMLElement>('button.primary')?.click();
	await settled();
	expect(JSON.parse(copied.join())).toEqual(PASSED);
	expect(page.querySelector('[role=status]')?.textContent).toBe('Copied.');
	page.querySelector<HTMLElement>('button.secondary')?.click();
	expect(page.querySelector('dialog')).toBeNull();
});

test('says where there is nothing yet', () => {
	openDrawer(null);
	expect(page.querySelector('dialog')?.textContent).toContain('Nothing yet');
	expect(page.querySelector('pre')).toBeNull();
});
