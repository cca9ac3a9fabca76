import { expect, test } from 'vitest';
import { aboutCard } from '../../src/cards/about-card.ts';
import { type Helped, helpCard } from '../../src/cards/help-card.ts';
import { linesOf } from '../support/card-lines.ts';

const typed = (name: string, audience: Helped['audience']): Helped => ({
	name,
	place: 'typed',
	description: `does ${name}`,
	audience,
});

test('commands by whom they are for', () => {
	const commands: Helped[] = [
		typed('reminders', 'admins'),
		typed('quotes', 'members'),
		typed('article', 'editors'),
		{ name: 'Summarise', place: 'menu', description: 'reads links', audience: 'members' },
	];
	expect(linesOf(helpCard(commands)).slice(2, -1)).toEqual([
		'## For everybody',
		'- /quotes — does quotes',
		'- **Apps › Summarise** — reads links',
		'## For those who may manage messages',
		'- /article — does article',
		'## For those who may manage the server',
		'- /reminders — does reminders',
	]);
});
test('no heading without commands', () => {
	const lines = linesOf(helpCard([typed('quotes', 'members')]));
	expect(lines.filter((line) => line.startsWith('##'))).toEqual(['## For everybody']);
});

test('what runs here', () => {
	const about = {
		version: '1.2.3',
		started: new Date('2024-03-07T12:00:00Z'),
		database: 'SQLite',
		articles: 1,
		quotes: 0,
	};
	expect(linesOf(aboutCard(about))).toEqual([
		'# Dateline 1.2.3',
		'- Running since 2024-03-07T12:00Z',
		'- This server can see 1 article and no quotes',
		'- SQLite database: answering',
		'- Articles are read on the machine it runs on; no outside service sees them',
	]);
});
