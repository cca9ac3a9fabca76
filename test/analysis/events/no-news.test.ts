import { describe, expect, test } from 'vitest';
import { isNoNews } from '../../../src/analysis/events/doubts/no-news.ts';
import { labelWith, namedAt, someone } from './built.ts';
import { eventsOf } from './events-of.ts';
import { parsedAt } from './parsed.ts';

/** Does a title tell of nothing that happened on its day? It names Ida Roth, wherever it says “Roth”. */
const check = (title: string, expected: boolean) =>
	test(title, () => {
		const named = title.includes('Roth') ? [namedAt(someone('Ida Roth'), 0, 1)] : [];
		const label = labelWith(title, { source: 'title', named });
		expect(isNoNews(parsedAt(`[${title}]`).tree, label)).toBe(expected);
	});

describe('how something is', () => {
	check('The mass grave is under a bridge near the town of Lumen', true);
	check('Ida Roth was the founding mayor of Zell', true);
	check('Roth has been in a deep coma', true);
	check('Six people are dead at market of Zell', false);
	check('Soldiers find mass grave near Lumen', false);
	check('Ida Roth, founding mayor of Zell, dies', false);
});

describe('another time', () => {
	check('Corvo plane skidded into a fence at Zell last week', true);
	check('Lumen launched May 4 but has caught on quickly', true);
	check('Corvo mayor quits two weeks later', true);
	check('Corvo plane skids into fence at Zell', false);
	check('May 12 movement wins Zell vote', true);
	check('Corvo wins May Cup in Zell', false);
});

describe('what a court only heard', () => {
	check('Ida Roth died after five-hour wait for ambulance, inquest hears', true);
	check('Ida Roth poisoned Corvo patients, jury told', true);
	check('Trial hears how Ida Roth burned down Zell mill', true);
	check('Corvo jury convicts Ida Roth of arson', false);
	check('Ida Roth jailed by Zell court for arson', false);
	check('Zell court opens inquest into death of Ida Roth', false);
});

describe('what was only said', () => {
	check('Corvo premier says economy faces many risks', true);
	check('Court papers say Ida Roth’s father helped him flee', true);
	check('Three police officers described an intense gun battle', true);
	check('Corvo says storm destroyed many homes in Zell', true);
	check('Corvo says it will lift ban on fishing', false);
	check('Corvo announces end of war with Zell', false);
	check('Zell police release video of crash', true);
	check('Zell releases six prisoners of war', false);
});

describe('of nobody by name', () => {
	check('Groundsman jailed for burning down village cricket pavilion', false);
	check('Clerk who poisoned boatyard partner jailed for nine years', false);
	check('Landlord guilty of fire that killed three students', false);
	check('Groundsman jailed for fire', true);
	check('Groundsman leaves village cricket pavilion after nine years', true);
	check('Clerk charged with poisoning of boatyard partner', true);
});

test('a sentence whose title names nobody is told as the title tells it', () => {
	const text =
		'A former groundsman who burned down a village cricket pavilion was jailed for five years on Monday.\n\nMax Lind, 47, had denied it.';
	const title = 'Groundsman jailed for burning down village cricket pavilion';
	const posted = (headline: string) =>
		eventsOf(text, { title: headline }).events.flatMap(({ certain, label }) =>
			certain ? label : [],
		);
	expect(posted(title)).toEqual([title]);
	expect(posted('Max Lind jailed for burning down village cricket pavilion')).toEqual([]);
});

test.each([
	[
		'A court of Zell summoned the former mayor, Ida Roth, on Monday.',
		'Court of Zell summons former mayor Ida Roth',
	],
])('nothing against somebody by name: %s', (text, title) => {
	expect(eventsOf(text, { title }).events.filter(({ certain }) => certain)).toEqual([]);
});
