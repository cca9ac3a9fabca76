import { expect, test } from 'vitest';
import type { ReadCandidate } from '../../../../src/web/pages/day/candidate.ts';
import { textDays } from '../../../../src/web/pages/day/text-days.ts';
import { parsePage } from '../../../../src/web/pages/parse-page.ts';
import { checkDay as check } from '../../../support/dated-pages.ts';
import { article, PARAGRAPHS, type PageParts, readParts } from '../../../support/pages.ts';

const DAY = 'March 3, 2020';
const under = (first: string) => ({ paragraphs: [first, ...PARAGRAPHS] });

check('below the title', under(`<span>${DAY}</span>`), '2020-03-03 text');
check('after a word, far below', { bottom: `<p>Published on ${DAY}</p>` }, '2020-03-03 text');
check(
	'in a sentence that says when it came out',
	under(`Published ${DAY}. The bell is louder than the old one by half, the captain said.`),
	'2020-03-03 text',
);
check(
	'in the dateline of the first paragraph',
	under(`LUMEN, ${DAY} (Wire) — The town has bought a new bell for the fire station at last.`),
	'2020-03-03 text',
);

/** What is told of happened on some day, which is offered at most. */
function checkOffered(name: string, parts: PageParts): void {
	test(`${name} is not the day it came out`, () => {
		expect(readParts(parts).published?.confidence ?? 0).toBeLessThan(0.5);
	});
}

checkOffered(
	'a day in the running text',
	under(`The old bell cracked in the storm of ${DAY}, she said.`),
);
checkOffered('a day after a small word', under(`The old bell of the town cracked on ${DAY}.`));
checkOffered('a day of a comment', { bottom: `<div class="comments"><p>Cy, ${DAY}</p></div>` });
checkOffered('a day of a related story', {
	bottom: `<aside><ul><li><a href="/x">Flood</a> <time datetime="2020-03-03">${DAY}</time></li></ul></aside>`,
});
checkOffered('a day below a heading of other stories', {
	bottom: `<section><h3>Related stories</h3><p><a href="/x">Flood</a></p><time>${DAY}</time></section>`,
});
checkOffered('a day inside of a link', { bottom: `<a href="/x">Flood <time>${DAY}</time></a>` });
check(
	'in a list of dates',
	{ head: article({ datePublished: ['2020-03-03'] }) },
	'2020-03-03 json-ld',
);
check(
	'in a list that says it is one',
	{ head: article({ datePublished: { '@list': ['2020-03-03'] } }) },
	'2020-03-03 json-ld',
);
check(
	'in a value with a type',
	{
		head: article({
			datePublished: { '@type': 'DateTime', '@value': '2020-03-03T08:00:00+01:00' },
		}),
	},
	'2020-03-03 json-ld 2020-03-03T08:00:00+01:00',
);
checkOffered('a day in a table of data', {
	paragraphs: [`<table><tr><th>When</th></tr><tr><td>${DAY}</td></tr></table>`, ...PARAGRAPHS],
});
checkOffered('the day of today above the menu', {
	top: `<header><div>${DAY}</div><nav><a href="/">Home</a></nav></header>`,
});
checkOffered('the day of an article beside the one with the heading', {
	bottom: `<div><article><b>Cy</b> <time datetime="2020-03-03">${DAY}</time></article></div>`,
});
check(
	'in a header with the heading',
	{
		top: `<header><nav></nav><h1>A new bell</h1><time datetime="2020-03-03">${DAY}</time></header>`,
	},
	'2020-03-03 time',
);

/** Where a day is found in a body, by its tiers; a heading has ten letters, and what stands between is long. */
function tiersOf(body: string, day = DAY): string[] {
	const document = parsePage(`<html><body>${body}</body></html>`);
	const read: ReadCandidate = (text, tier) =>
		String(text).includes(day) ? [{ day: '2020-03-03', tier }] : [];
	return textDays(document, ['A new bell'], read).map(({ tier }) => tier);
}
const HEADING = '<h1>A new bell</h1>';
const filled = (length: number) => `<p>${'x'.repeat(length)}</p>`;
const dated = (words = '') => `<p>${words}${DAY}</p>`;

test.each([
	['900 letters from the beginning of the title on', HEADING + filled(875) + dated(), true],
	['more than those', HEADING + filled(876) + dated(), false],
	['250 letters before it', dated() + filled(235) + HEADING, true],
	['more than those before it', dated() + filled(236) + HEADING, false],
])('near the title are %s', (_name, body, isNear) => {
	expect(tiersOf(body)).toEqual(isNear ? ['near title', 'any text'] : ['any text']);
});

test('the first 20,000 letters are read, and after a word 60,000', () => {
	expect(tiersOf(filled(19_986) + dated())).toEqual(['any text']);
	expect(tiersOf(filled(19_987) + dated())).toEqual([]);
	expect(tiersOf(filled(59_976) + dated('Published '))).toEqual(['after keyword']);
	expect(tiersOf(filled(59_977) + dated('Published '))).toEqual([]);
});

test('of days after a word forty are read', () => {
	const tiers = tiersOf(dated('Published ').repeat(41));
	expect(tiers.filter((tier) => tier === 'after keyword')).toHaveLength(40);
});

test('a day of up to 21 letters is found wherever it stands', () => {
	const long = 'Thursday, May 7, 2020';
	const found = Array.from({ length: 90 }, (_, before) =>
		tiersOf(`<p>${'x'.repeat(before)} ${long}</p>`, long),
	);
	expect(new Set(found.map((tiers) => tiers.at(-1)))).toEqual(new Set(['any text']));
});
