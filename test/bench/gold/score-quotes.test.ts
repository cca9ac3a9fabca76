import { expect, test } from 'vitest';
import type { GoldArticle, GoldQuote } from '../../../bench/gold/gold-article.ts';
import { scoreQuotes } from '../../../bench/gold/score-quotes.ts';
import type { Quote } from '../../../src/domain/articles/quote.ts';

const TEXT = '“We will not close the harbour,” Ann Lee said.\n\n“The quay stays,” it was said.';
const HARBOUR = '“We will not close the harbour,”';

const spanOf = (text: string) => ({
	start: TEXT.indexOf(text),
	end: TEXT.indexOf(text) + text.length,
	text,
});

const marked = (text: string, of: Partial<GoldQuote> = {}): GoldQuote => ({
	...spanOf(text),
	type: 'full',
	speaker: 'Ann Lee',
	speaker_kind: 'person',
	speaker_aliases: [],
	...of,
});

const gold = (...quotes: readonly GoldQuote[]): GoldArticle => ({
	id: 'harbour',
	published: '2024-03-07',
	text: TEXT,
	quotes: [...quotes],
	nonquotes: [],
	timexes: [],
	traps: [],
	events: [],
});

const told = (text: string, speaker: string | null) => ({ ...spanOf(text), speaker }) as Quote;

test('a quote is right without its marks, the comma and a middle name', () => {
	const score = scoreQuotes(gold(marked('We will not close the harbour,')), [
		told(HARBOUR, 'Ann Mary Lee'),
	]);

	expect(score).toEqual({ gold: 1, told: 1, right: 1, mistakes: [] });
});

test.each([
	['another person', 'Ben Lee', {}],
	['nobody', null, {}],
	['another institution', 'Port of Orla', { speaker: 'Port of Lumen', speaker_kind: 'org' }],
	['a stranger for one unnamed', 'Ben Roth', { speaker: 'a clerk', speaker_kind: 'unnamed' }],
] as const)('%s is wrong', (_what, speaker, of) => {
	const score = scoreQuotes(gold(marked('We will not close the harbour,', of)), [
		told(HARBOUR, speaker),
	]);

	expect(score).toMatchObject({ gold: 1, told: 1, right: 0 });
});

test.each([
	['an institution by its capitals', 'the Port', { speaker: 'Port of Lumen', speaker_kind: 'org' }],
	['an unnamed one left open', null, { speaker: 'a clerk', speaker_kind: 'unnamed' }],
	['an unnamed one told alike', 'the clerk', { speaker: 'a clerk', speaker_kind: 'unnamed' }],
] as const)('%s is right', (_what, speaker, of) => {
	const score = scoreQuotes(gold(marked('We will not close the harbour,', of)), [
		told(HARBOUR, speaker),
	]);

	expect(score).toMatchObject({ gold: 1, told: 1, right: 1 });
});

test('a quote over two paragraphs is one in each, and what is marked as a fragment counts neither way', () => {
	const whole = { start: 0, end: TEXT.length, text: TEXT, speaker: 'Ann Lee' } as Quote;

	expect(scoreQuotes(gold(), [whole])).toMatchObject({ gold: 0, told: 2, right: 0 });
	expect(
		scoreQuotes(gold(marked('The quay stays,', { type: 'fragment' })), [
			told('“The quay stays,”', null),
		]),
	).toMatchObject({ gold: 0, told: 0 });
});

test('of one kind of speaker, only what is marked so is counted', () => {
	const both = gold(
		marked('We will not close the harbour,'),
		marked('The quay stays,', { speaker: 'a clerk', speaker_kind: 'unnamed' }),
	);

	const score = scoreQuotes(both, [told(HARBOUR, 'Ann Lee')], 'unnamed');

	expect(score).toEqual({
		gold: 1,
		told: 0,
		right: 0,
		mistakes: ['harbour: “The quay stays,” of a clerk, not found'],
	});
});
