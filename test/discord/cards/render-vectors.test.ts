import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ActionState, Card } from '../../../src/domain/card.ts';
import { clean } from '../../../src/domain/clean.ts';
import { lettersOf, marksIn, startedLines } from '../../support/discord-markup.ts';
import { draw, labelsOf, textsOf } from '../../support/drawn.ts';

type Vector = {
	readonly id: string;
	readonly class: string;
	readonly where: string[];
	readonly input: string;
};

const FILE = new URL('../../vectors/discord-injection-vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(FILE, 'utf8')) as { vectors: Vector[] };
const inTexts = vectors.filter(({ where }) => where.includes('content'));
const inUrls = vectors.filter(({ where }) => where.includes('url'));
const state: ActionState = { command: 'quotes', action: 'page', values: [] };

const oneLine = (text: string): string =>
	clean(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
const shown = (text: string): string => text || '–';

/** The markup of a card's only text. */
function markupOf(card: Partial<Card>): string {
	const [text = ''] = textsOf(draw(card));
	return text;
}

test.each(inTexts)('$id in a text: only its letters', ({ input }) => {
	const markup = markupOf({ blocks: [{ kind: 'text', words: input }] });
	expect(marksIn(markup)).toEqual([]);
	expect(startedLines(markup)).toEqual([]);
	expect(lettersOf(markup)).toBe(shown(clean(input).trim()));
});

test.each(inTexts)('$id in a title: a heading and its letters', ({ input }) => {
	const markup = markupOf({ title: input });
	expect(marksIn(markup)).toEqual(['heading']);
	expect(markup.includes('\n')).toBe(false);
});

test.each(inTexts)('$id in a quotation: one quotation and its letters', ({ input }) => {
	const markup = markupOf({ blocks: [{ kind: 'quotation', words: `“${input}”` }] });
	expect(marksIn(markup)).toEqual(['blockQuote']);
	expect(lettersOf(markup)).toBe(`“${clean(input)}”`);
});

test.each(inTexts)('$id in small print: its letters', ({ input }) => {
	const markup = markupOf({ blocks: [{ kind: 'small', words: input }] });
	expect(marksIn(markup)).toEqual(['subtext']);
	expect(markup.includes('\n')).toBe(false);
});

test.each(inTexts)('$id in a list: one line, its letters', ({ input }) => {
	const markup = markupOf({ blocks: [{ kind: 'list', items: [input] }] });
	expect(marksIn(markup.slice(2))).toEqual([]);
	expect(lettersOf(markup.slice(2))).toBe(shown(oneLine(input)));
});

test.each(inTexts)('$id in bold between words: bold and its letters', ({ input }) => {
	const markup = markupOf({
		blocks: [{ kind: 'text', words: ['so ', { bold: input }, ' it is'] }],
	});
	expect([[], ['strong']]).toContainEqual(marksIn(markup));
	expect(lettersOf(markup)).toBe(clean(`so ${input} it is`));
});

test.each(inTexts)('$id as the text of a link leads where it says', ({ input }) => {
	const markup = markupOf({
		blocks: [{ kind: 'text', words: [{ link: input, url: 'https://news.example/a' }] }],
	});
	expect(marksIn(markup)).toEqual(['link']);
	expect(markup).toContain('](https://news.example/a)');
	if (/\w\.\w\w|:\/\/|[[\]]/.test(input))
		expect(markup).toContain('([news.example](https://news.example/a))');
});

test.each(inTexts)('$id on a button: within its limit and never empty', ({ input }) => {
	const [label = ''] = labelsOf(draw({ buttons: [[{ label: input, state }]] }));
	expect(label.length).toBeGreaterThan(0);
	expect(label.length).toBeLessThanOrEqual(80);
	expect(label.isWellFormed()).toBe(true);
	expect(clean(label)).toBe(label);
});

test.each(inUrls)('$id as an address: no link', ({ input }) => {
	const markup = markupOf({ blocks: [{ kind: 'text', words: [{ link: 'Source', url: input }] }] });
	expect(markup).toBe('Source');
});

const KEPT = vectors.filter((vector) => vector.class === 'keep' && vector.id !== 'keep-9');

test.each(KEPT)('$id stays as it is', ({ input }) => expect(clean(input)).toBe(input));
