import { expect, test } from 'vitest';
import { articleCard } from '../../../src/cards/articles/article-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const WAYS =
	'[Full summary → summary.open(a1)] [Quotes → quotes.open(, a1, , 0)] [Dates → dates.open(a1, , 0)] [Cite → articles.cite(a1)] [Other articles on this story → story.open(a1, 0)]';
const CHANGES = '[Edit → article.put(a1)] [History → article.past(a1)]';
const TALKS = storedArticle({ text: 'Talks open.' });

test('at a glance', () => {
	const article = storedArticle({
		text: 'Talks open.',
		quotes: [
			{ text: 'We stay.', speaker: 'Ann Lee' },
			{ text: 'We go.', speaker: 'Bo Ek' },
			{ text: 'No.' },
		],
		dates: [{ earliest: '2024-03-01' }, { earliest: '2024-03-02', key: false }],
	});
	expect(linesOf(articleCard(english, article))).toEqual([
		'# Talks in Lumen',
		'-# The Lumen Post · 2024-03-07',
		'Talks open.',
		'-# 3 quotes by 2 speakers · 1 key date',
		WAYS,
	]);
});
test('nobody is quoted whom it only names', () => {
	const named = { name: 'Ann Lee', kind: 'person' as const, aliases: [], roles: [], quotes: 0 };
	const article = { ...TALKS, analysis: { ...TALKS.analysis, speakers: [named] } };
	expect(linesOf(articleCard(english, article))).toContain('-# no quotes · no key dates');
});
test('no sentence sums it up', () => {
	const { analysis } = TALKS;
	const summary = { ...analysis.summary, line: spanOf('', 0, 0) };
	const lines = linesOf(articleCard(english, { ...TALKS, analysis: { ...analysis, summary } }));
	expect(lines[2]).toBe('No sentence in this text sums it up.');
});
test('its author, and all there is to remark', () => {
	const article = storedArticle(
		{ text: 'Talks open.', draft: { author: 'Bo Ek', note: 'Shortened.' } },
		{ isAbridged: true, language: 'und' },
	);
	expect(linesOf(articleCard(english, article)).slice(1, -1)).toEqual([
		'-# The Lumen Post · Bo Ek · 2024-03-07',
		'Talks open.',
		'-# no quotes · no key dates',
		'-# The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.',
		'-# Shortened.',
		'-# The full text is no longer kept.',
	]);
});
test.each([
	['an editor', { isEditor: true, guild: 'g1' }, [WAYS, CHANGES]],
	['a member', { isEditor: false, guild: 'g1' }, [WAYS]],
	['an editor elsewhere', { isEditor: true, guild: 'g2' }, [WAYS]],
	['a direct message', { isEditor: true }, [WAYS]],
])('the ways on for %s', (_, asked, expected) => {
	const lines = linesOf(articleCard(english, TALKS, asked));
	expect(lines.filter((line) => line.startsWith('['))).toEqual(expected);
});

test('the picture of its page, said to be from its source', () => {
	const image = 'https://img.lumen.example/a.jpg';
	expect(articleCard(english, { ...TALKS, image }).thumbnail).toEqual({
		address: image,
		description: 'Picture from The Lumen Post',
	});
	const { source: _source, ...unsourced } = { ...TALKS, image };
	expect(articleCard(english, unsourced).thumbnail?.description).toBe(
		'Picture from the article’s page',
	);
	expect(articleCard(english, TALKS).thumbnail).toBeUndefined();
});
