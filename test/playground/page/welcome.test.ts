import { expect, test } from 'vitest';
import { welcome } from '../../../src/playground/page/welcome.ts';
import type { Room } from '../../../src/playground/wire.ts';
import { openPlainPage, openScene, WORLD } from '../../support/plain-page.ts';

openPlainPage();

/** What stands above the first message, and what was sent from there. */
function above(kind: Room['kind'], examples: readonly string[] = []) {
	const ran: string[] = [];
	const parts = { world: { ...WORLD, examples }, run: (line: string) => void ran.push(line) };
	const shown = welcome({ id: '1', name: 'news', kind }, openScene({}, parts).scene);
	return { shown, ran, title: shown.querySelector('h2')?.textContent };
}

test.each<[Room['kind'], string]>([
	['text', 'Welcome to #news'],
	['forum', 'Welcome to #news'],
	['direct', 'You and Dispatch'],
])('a channel of the kind %s is called so', (kind, title) => {
	expect(above(kind).title).toBe(title);
});

test('what to try stands in a list, and is sent from there', () => {
	const { shown, ran } = above('text', ['/help', '/quotes']);
	expect(shown.querySelector('p')?.textContent).toMatch(/, or press one of these:$/);
	shown.querySelectorAll('button')[1]?.click();
	expect(ran).toEqual(['/quotes']);
});

test('without anything to try there is no list', () => {
	const { shown } = above('text');
	expect(shown.querySelector('p')?.textContent).toMatch(/Type \/ for all commands\.$/);
	expect(shown.querySelector('ul')).toBeNull();
});

test('in a forum there is nothing to try', () => {
	const { shown } = above('forum', ['/help']);
	expect(shown.textContent).toContain('A forum has no messages of its own.');
	expect(shown.querySelector('button')).toBeNull();
});
