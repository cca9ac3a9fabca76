import { expect, test } from 'vitest';
import { takenInCard } from '../../../src/cards/articles/taken-in.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type { PageDay } from '../../../src/ports/articles/page-fetcher.ts';
import type { TakenIn } from '../../../src/stories/articles/adding/take-in.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const EDITOR = { isEditor: true, guild: 'g1' };
const ARTICLE = storedArticle();
const ADDED = { outcome: 'added', article: ARTICLE, waiting: 0 } as const;

/** What the card of what became of an article says at its end. */
function check(name: string, taken: TakenIn, expected: readonly string[]) {
	test(name, () => {
		const lines = linesOf(takenInCard(english, taken, EDITOR));
		expect(lines.slice(-expected.length)).toEqual(expected);
	});
}

/** What it says of one that is in the library: what became of it below its title, and what stands below its findings. */
function checkThere(
	name: string,
	taken: TakenIn,
	{ outcome, below }: { readonly outcome: string; readonly below: readonly string[] },
) {
	check(name, taken, below);
	test(`${name}: what became of it stands first`, () => {
		const [title, first, byline] = linesOf(takenInCard(english, taken, EDITOR));
		expect([title, first, byline]).toEqual([
			'# Talks in Lumen',
			outcome,
			'-# The Lumen Post · 2024-03-07',
		]);
	});
}

const WAYS = [
	'[Full summary → summary.open(a1)] [Quotes → quotes.open(, a1, , 0)] [Dates → dates.open(a1, , 0)] [Cite → articles.cite(a1)] [Other articles on this story → story.open(a1, 0)]',
	'[Edit → article.put(a1)] [History → article.past(a1)]',
];
const NOTHING_FOUND = ['-# no quotes · no key dates', ...WAYS];
const OUTCOME = 'Added.';
checkThere('added', ADDED, { outcome: OUTCOME, below: NOTHING_FOUND });
checkThere(
	'here already',
	{ ...ADDED, outcome: 'known' },
	{ outcome: 'It was here already; nothing was added.', below: NOTHING_FOUND },
);
checkThere(
	'one date waits',
	{ ...ADDED, waiting: 1 },
	{
		outcome: OUTCOME,
		below: [
			'One of its dates is posted as a reminder only if you confirm it.',
			'[Dates waiting for your OK (1) → reminders.suggestions(a1)]',
			...WAYS,
		],
	},
);
checkThere(
	'several wait',
	{ ...ADDED, waiting: 2 },
	{
		outcome: OUTCOME,
		below: [
			'2 of its dates are posted as reminders only if you confirm them.',
			'[Dates waiting for your OK (2) → reminders.suggestions(a1)]',
			...WAYS,
		],
	},
);

test.each<[string, PageDay['source'], string]>([
	['search engines', 'json-ld', 'what the page tells search engines'],
	['the header', 'meta', 'the page'],
	['a mark', 'time', 'a date on the page'],
	['the address', 'url', 'the address of the page'],
	['the text', 'text', 'the text of the page'],
])('its day, from %s, where that is not certain', (_, source, expected) => {
	const shown = (confidence: number) => {
		const taken = { ...ADDED, day: { source, confidence, day: '2024-03-07' as Day } };
		return linesOf(takenInCard(english, taken, EDITOR));
	};
	expect(shown(0.89)).toContain(
		`-# The publication date may be wrong: it is from ${expected}. Correct it with “Edit”.`,
	);
	expect(shown(0.9).join('\n')).not.toContain('publication date');
});
test('no word of the page’s day where another one was said', () => {
	const day: PageDay = { day: '2024-03-06', source: 'meta', confidence: 0.5 };
	expect(linesOf(takenInCard(english, { ...ADDED, day }, EDITOR)).join('\n')).not.toContain(
		'publication date',
	);
});
test('no ways to change it for who is no editor', () => {
	const lines = linesOf(takenInCard(english, ADDED, { ...EDITOR, isEditor: false }));
	expect(lines.join('\n')).not.toContain('Edit');
});

const ASKED = [
	'# When was it published?',
	'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.',
];
check('no day, and none likely', { outcome: 'undated', likelyDays: [], key: 'k1' }, [
	...ASKED,
	'[Enter the day! → article.ask(k1)]',
]);
check('no day, and one likely', { outcome: 'undated', likelyDays: ['2024-03-07'], key: 'k1' }, [
	...ASKED,
	'? Days found on the page → article.day(k1)',
	' 2024-03-07: March 7, 2024',
	'[Another day → article.ask(k1)]',
]);
check(
	'no day, and two likely',
	{ outcome: 'undated', likelyDays: ['2024-03-07', '2024-03-08'], key: 'k1' },
	[
		...ASKED,
		'? Days found on the page → article.day(k1)',
		' 2024-03-07: March 7, 2024',
		' 2024-03-08: March 8, 2024',
		'[Another day → article.ask(k1)]',
	],
);
test('no more likely days than a menu holds', () => {
	const likelyDays = Array.from(
		{ length: 25 },
		(_, index) => `2024-03-${String(index + 1).padStart(2, '0')}` as Day,
	);
	const lines = linesOf(
		takenInCard(english, { outcome: 'undated', likelyDays, key: 'k1' }, EDITOR),
	);
	expect(lines.filter((line) => line.startsWith(' ')).length).toBe(24);
});
check(
	'much like another',
	{ outcome: 'similar', similar: storedArticle({ title: 'Other' }, { id: 'a2' }), key: 'k1' },
	[
		'# Much of this is here already',
		'Other',
		'-# The Lumen Post · 2024-03-07',
		'The two texts share at least half of their wording. Nothing is added yet.',
		'[See it! → articles.open(a2)] [Add anyway → article.anyway(k1)]',
	],
);
const PASTE = '[Paste the text! → article.paste(https://lumen.example/)]';
check(
	'refused',
	{ outcome: 'refused', reason: 'The page is empty.', url: 'https://lumen.example/' },
	['The page is empty.', '-# Nothing was added. To upload it: /article add file', PASTE],
);
check(
	'refused with the ways in',
	{
		outcome: 'refused',
		reason: 'Use /article add text or /article add file, not both.',
		url: 'https://lumen.example/',
	},
	['Use /article add text or /article add file, not both.', '-# Nothing was added.', PASTE],
);
