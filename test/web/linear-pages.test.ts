import { test } from 'vitest';
import { readPage } from '../../src/web/pages/read-page.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { expectLinear } from '../support/doubling.ts';
import { PARAGRAPHS } from '../support/pages.ts';

const text = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
const read = (head: string, body: string): void => {
	const html = `<html lang="en"><head>${head}</head><body><article><h1>A new bell</h1>${text}${body}</article></body></html>`;
	readPage({ html, url: 'https://news.example/bell', today: '2026-08-21' });
};
const inText = (piece: string) => (n: number) => read('', `<p>${piece.repeat(n)}</p>`);
const inByline = (piece: string) => (n: number) =>
	read('', `<p class="byline">By Ann ${piece.repeat(n)}</p>`);
const inTitle = (piece: string) => (n: number) =>
	read(`<meta property="og:title" content="${piece.repeat(n)}">`, '');

const ldOf = (text: string) => `<script type="application/ld+json">${text}</script>`;

/** Each way to make a page long, with how many letters a piece has. */
const SHAPES: readonly (readonly [string, number, (n: number) => void])[] = [
	['blanks', 1, inText(' ')],
	['blanks that do not break', 1, inText('\u00a0')],
	['quotation marks', 1, inText('“')],
	['exclamations', 1, inText('!')],
	['digits', 1, inText('1')],
	['capitals', 1, inText('A')],
	['dashes', 2, inText('- ')],
	['days', 11, inText('1 May 2020 ')],
	['credits', 9, inText('Photo: A ')],
	['copyrights', 4, inText('© A ')],
	['changes and publications', 18, inText('updated published ')],
	['stops', 2, inText('. ')],
	['handles of a byline', 4, inByline('a@b ')],
	['bars of a byline', 2, inByline('| ')],
	['shouts of a title', 11, inTitle('EXCLUSIVE: ')],
	['marks of a title', 1, inTitle('!')],
	['words of a day', 4, (n) => read('', `<time>${'May '.repeat(n)}</time>`)],
	['comments of JSON-LD', 2, (n) => read(ldOf('/*'.repeat(n)), '')],
	['blanks of JSON-LD', 1, (n) => read(ldOf(`{${' '.repeat(n)}x`), '')],
	['JSON-LD', 2, (n) => read(ldOf('{"'.repeat(n)), '')],
];

const LETTERS = 100_000;

test.each(SHAPES)('twice as many take at most 2.5 times as long: %s', (_, letters, work) => {
	const count = Math.ceil(LETTERS / letters);
	work(100);
	expectLinear((times) => cpuTimeOf(() => work(count * times)));
});
