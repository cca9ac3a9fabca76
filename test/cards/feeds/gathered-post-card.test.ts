import { expect, test } from 'vitest';
import { feedPostCard } from '../../../src/cards/feeds/feed-post-card.ts';
import { linesOf } from '../../support/card-lines.ts';
import { draw, partsOf, textsOf } from '../../support/drawn.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const WISHES = { locale: 'en-US', threshold: 'notable' } as const;
const WORDS = 'We have waited for this ferry for eleven long years';

/** The post of an article, to which so many others were added; each has a quote of its own. */
function gathered(count: number, title = 'Ferry for Osk', words = WORDS) {
	const one = (number: number) =>
		storedArticle({
			title: `${title} ${number}`,
			draft: { source: `Paper ${number}` },
			quotes: [{ text: `${words} ${number}`, speaker: 'Dora Quill', confidence: 0.95 }],
		});
	const also = Array.from({ length: count }, (_, place) => {
		const article = one(place + 1);
		return { article, quotes: place === 1 ? [] : article.analysis.quotes };
	});
	const item = { title: `${title} 0` };
	return feedPostCard({ feedName: 'Lumen', item, article: one(0) }, WISHES, also);
}

test('each with where it is from, and what only it quotes', () => {
	const lines = linesOf(gathered(2)).join('\n');
	expect(lines).toContain('Also in Paper 1: Ferry for Osk 1');
	expect(lines).toContain(`“${WORDS} 1”`);
	expect(lines).toContain('Also in Paper 2: Ferry for Osk 2');
	expect(lines).not.toContain(`“${WORDS} 2”`);
});

test('beyond four by their names alone', () => {
	const lines = linesOf(gathered(9));
	expect(lines.filter((line) => line.includes('Also in'))).toHaveLength(4);
	expect(lines.join('\n')).toContain('also told by Paper 5, Paper 6, Paper 7 and 2 more');
});

test.each(['Ferry '.repeat(60), '渡'.repeat(300), '@everyone <@&1> **x** '.repeat(20)])(
	'within what a message holds: %.20s',
	(long) => {
		const container = draw(gathered(49, long, long.slice(0, 200)));
		const texts = textsOf(container).join('');
		expect(texts.length).toBeLessThanOrEqual(4000);
		expect(Buffer.byteLength(texts)).toBeLessThanOrEqual(10_000);
		expect(partsOf(container as never).length).toBeLessThanOrEqual(40);
	},
);
