import { beforeEach, expect, test } from 'vitest';
import group from '../../commands/quote/group.ts';
import random from '../../commands/quote/random.ts';
import quotes from '../../commands/quotes.ts';
import { saveArticle, saveQuotedDates } from '../support/articles.ts';
import { asking, buttonOf, emptyServer, type Server, textOf } from '../support/ask.ts';

let server: Server;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	const quote = { ...group, verbs: { random }, actions: random.actions ?? {} };
	member = asking({ quote, quotes }, server);
});

const WORDS = 'The harbour has stood here for four hundred years, and it will stand.';

test('a quote from anywhere, and another', async () => {
	await saveArticle(server.library, {
		quotes: [
			{ speaker: 'Ann Lee', text: WORDS },
			{ speaker: 'Bo Ek', text: 'Yes.' },
		],
	});

	const answer = await member.run('quote random');

	expect(textOf(answer)).toBe(
		`**Ann Lee**\n> “${WORDS}”\n-# Talks in Lumen · The Lumen Post · March 7, 2024`,
	);
	expect(textOf(await member.press(buttonOf(answer, 'Another quote')))).toContain('Ann Lee');
	expect(textOf(await member.press(buttonOf(answer, 'Source')))).toContain('harbour has stood');
});

test('which day a “Wednesday” in it was stands below it', async () => {
	await saveQuotedDates(server.library, {
		quotes: [{ speaker: 'Ann Lee', text: `${WORDS} Wednesday’s storm was nothing.` }],
		dates: [{ phrase: 'Wednesday’s', earliest: '2024-03-06' }],
	});
	expect(textOf(await member.run('quote random'))).toContain(
		'-# “Wednesday’s” here means March 6, 2024\\.',
	);
});

test('of somebody, or nothing that stands alone', async () => {
	await expect(member.run('quote random')).rejects.toThrow('/article add url');
	await saveArticle(server.library, {
		quotes: [
			{ speaker: 'Ann Lee', text: WORDS },
			{ speaker: 'Bo Ek', text: 'Yes.' },
		],
	});

	expect(textOf(await member.run('quote random', { speaker: 'lee' }))).toContain('Ann Lee');
	await expect(member.run('quote random', { speaker: 'Bo Ek' })).rejects.toThrow(
		'no complete quote by “Bo Ek”',
	);
	expect(await member.suggest('quote random', 'speaker', 'an')).toEqual(['Ann Lee']);
});
