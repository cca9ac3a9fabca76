import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Button, Card, Words } from '../../../src/domain/card.ts';
import { marksIn } from '../../support/discord-markup.ts';
import { draw, partsOf, textsOf } from '../../support/drawn.ts';

const state = { command: 'quotes', action: 'page', values: [] };
const button: Button = { label: 'More', state };

/** How `words` are written on a line of their own. */
function check(name: string, words: Words, expected: string, locale = 'en-US') {
	test(name, () => {
		expect(textsOf(draw({ blocks: [{ kind: 'text', words }] }, locale))).toEqual([expected]);
	});
}

check('bold words', ['so ', { bold: 'it *is*' }, '.'], 'so **it \\*is\\***\\.');
check('spaces stay outside of bold', [{ bold: ' a ' }, 'b'], '**a** b');
check('bold beside italic', [{ bold: 'a' }, { italic: 'b' }], '**a**\u200B*b*');
check('nothing in bold', ['a', { bold: '' }, 'b'], 'ab');
check('code', [{ code: 'a_b' }], '`a_b`');
check('code that would end itself', [{ code: 'a`b' }], 'a\\`b');
check(
	'a link',
	[{ link: 'Tide *out*', url: 'https://n.example/a_(b)' }],
	'[Tide \\*out\\*](https://n.example/a%5F%28b%29)',
);
check(
	'a link with a name and a word in it',
	[{ link: 'x', url: 'https://u:p@n.example/' }],
	'[x](https://n.example/)',
);
check('a link to this machine', [{ link: 'x', url: 'http://localhost/' }], 'x');
check('a link to an address in numbers', [{ link: 'x', url: 'http://10.0.0.1/' }], 'x');
check('a command that Discord knows', [{ command: 'quotes' }], '</quotes:111222333444555666>');
check('a command that it does not', [{ command: 'article add file' }], '/article add file');
check('an instant', [{ instant: new Date('2024-03-07T09:30:00Z') }], '<t:1709803800:f>');
check(
	'how far off an instant is',
	[{ instant: new Date('2024-03-07T09:30:00Z'), as: 'distance' }],
	'<t:1709803800:R>',
);
check('a day', [{ day: '2024-03-07' }], 'March 7, 2024');
check('a day for a German', ['am ', { day: '2024-03-07' }], 'am 7\\. März 2024', 'de');
check('a day for nobody’s language', [{ day: '2024-03-07' }], 'March 7, 2024', 'xx-nonsense-zz');
check('a bold month', [{ bold: { day: '2022-12-01', as: 'month' } }], '**December 2022**');
check('a year', [{ day: '2022-01-01', as: 'year' }], '2022');
check('line breaks stay', 'one\ntwo', 'one\ntwo');

test('blocks follow one another in one text; items and buttons stand by themselves', () => {
	const container = draw({
		title: 'Tides',
		blocks: [
			{ kind: 'quotation', words: 'one\ntwo' },
			{ kind: 'list', items: ['a', 'b\nc'] },
			{ kind: 'item', lines: [{ kind: 'small', words: 'aside' }], button },
			{ kind: 'divider' },
			{ kind: 'heading', words: 'Later' },
		],
		buttons: [[button]],
		footer: 'end',
	});
	expect(textsOf(container)).toEqual([
		'### Tides\n> one\n> two\n- a\n- b c',
		'-# aside',
		'**Later**',
		'-# end',
	]);
	expect(container.components.map(({ type }) => type)).toEqual([10, 9, 14, 10, 1, 10]);
});

test('two quotations stay two', () => {
	const blocks = ['a', 'b'].map((words) => ({ kind: 'quotation' as const, words }));
	expect(textsOf(draw({ blocks }))).toEqual(['> a\n\n> b']);
});

/** Nothing about a message that Discord would refuse. */
function expectWithinLimits(card: Partial<Card>): string[] {
	const container = draw(card);
	const texts = textsOf(container);
	expect(texts.join('').length).toBeLessThanOrEqual(4_000);
	expect(partsOf(container as never).length).toBeLessThanOrEqual(40);
	expect(Buffer.byteLength(JSON.stringify(container))).toBeLessThanOrEqual(10_170);
	expect(texts.every((text) => text.isWellFormed() && text !== '')).toBe(true);
	return texts;
}

const NOTE = 'Cut here: the rest is too long for one Discord message.';

/** A card too long for a message ends with a note. */
function checkCut(name: string, card: Partial<Card>) {
	test(`cut: ${name}`, () => expect(expectWithinLimits(card).join('\n')).toContain(NOTE));
}

const text = (words: Words): Block => ({ kind: 'text', words });
const many = <Thing>(count: number, thing: Thing): Thing[] => Array(count).fill(thing);

checkCut('a long text', { blocks: [text('word '.repeat(2_000))] });
checkCut('a text without spaces', { blocks: [text('x'.repeat(9_000))] });
checkCut('a text of half a million letters', { blocks: [text('some words '.repeat(50_000))] });
checkCut('Japanese, which has many bytes', { blocks: [text('日本語のニュース。'.repeat(430))] });
checkCut('a text in an item', {
	blocks: [{ kind: 'item', lines: [{ kind: 'quotation', words: 'word '.repeat(2_000) }], button }],
});
checkCut('emoji', { blocks: [text('😀👨‍👩‍👧'.repeat(900))] });
checkCut('stars, which are escaped', { blocks: [text('*'.repeat(3_900))] });
checkCut('a bold text', { blocks: [text([{ bold: 'loud words '.repeat(500) }])] });
checkCut('many blocks', {
	blocks: many(60, text('A sentence of some length, and more. '.repeat(4))),
});
checkCut('many items', {
	blocks: many(20, { kind: 'item', lines: [{ kind: 'text', words: 'x' }], button }),
});
checkCut('a long list', { blocks: [{ kind: 'list', items: many(300, 'an item of the list') }] });
checkCut('a quotation of many lines', {
	blocks: [{ kind: 'quotation', words: 'a\n'.repeat(3_000) }],
});

test('the note is in the reader’s language, or in the card’s own', () => {
	const blocks = [text('word '.repeat(2_000))];
	expect(textsOf(draw({ blocks }, 'de')).join()).toContain('Hier gekürzt: Der Rest ist zu lang');
	expect(textsOf(draw({ blocks, locale: 'fr' }, 'de')).join()).toContain('Coupé ici');
});

test('a cut ends with a word and an ellipsis', () => {
	const [markup = ''] = expectWithinLimits({ blocks: [text('harbour '.repeat(900))] });
	expect(markup).toMatch(/harbour…\n-# Cut here/);
});

test.each([
	['it', 'Tagliato qui'],
	['nl', 'Hier afgekapt'],
	['pl', 'Ucięte tutaj'],
	['sv-SE', 'Cut here'],
])('the note is in a language that only posts have, else in English: %s', (locale, note) => {
	const blocks = [text('word '.repeat(2_000))];
	expect(textsOf(draw({ blocks, locale })).join()).toContain(note);
});

test('a cut inside bold still ends the bold', () => {
	const [markup = ''] = expectWithinLimits({ blocks: [text([{ bold: '*loud* '.repeat(900) }])] });
	expect(marksIn(markup).filter((mark) => mark !== 'subtext')).toEqual(['strong']);
});

test('a title and a footer are cut by themselves', () => {
	const texts = expectWithinLimits({
		title: 'T '.repeat(900),
		blocks: [text('body')],
		footer: 'f '.repeat(900),
	});
	expect(texts.join('\n')).toContain('body');
	expect(texts.join('\n')).not.toContain(NOTE);
});

const anyWords = fc.string({ unit: 'grapheme', maxLength: 600 });
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
	fc.record({ kind: fc.constantFrom('text', 'quotation', 'small', 'heading'), words: anyWords }),
	fc.record({ kind: fc.constant('list' as const), items: fc.array(anyWords, { maxLength: 8 }) }),
	fc.record({
		kind: fc.constant('item' as const),
		lines: fc.tuple(fc.record({ kind: fc.constant('text' as const), words: anyWords })),
		button: fc.constant(button),
	}),
);

test('any card is within the limits', () => {
	fc.assert(
		fc.property(anyWords, fc.array(anyBlock, { maxLength: 20 }), (title, blocks) => {
			expectWithinLimits({ title, blocks, buttons: [[button]] });
		}),
		{ numRuns: 40 },
	);
});

const picture = {
	kind: 'quote',
	theme: 'dark',
	words: '“One.”',
	name: 'Ann',
	role: '',
	source: 'T',
	day: '2024-03-07',
} as const;
const shown: Block = {
	kind: 'picture',
	picture,
	description: ['“One.” — Ann, ', { day: '2024-03-07' }, '\nhttps://n.example/*'],
	instead: [
		{ kind: 'heading', words: 'Ann' },
		{ kind: 'quotation', words: '“One.”' },
	],
};

test('a picture that goes along is shown by the name of its file, described in plain words', () => {
	const blocks: Block[] = [{ kind: 'text', words: 'above' }, shown];
	const { components } = draw({ blocks }, 'de', new Map([[picture, 'quote-1.png']]));
	expect(components[1]).toEqual({
		type: 12,
		items: [
			{
				media: { url: 'attachment://quote-1.png' },
				description: '“One.” — Ann, 7. März 2024 https://n.example/*',
			},
		],
	});
});
test('one that does not is said in words', () => {
	expect(textsOf(draw({ blocks: [shown] }))).toEqual(['**Ann**\n> “One.”']);
});
test('a description ends within what Discord takes; words in place of a picture are cut like others', () => {
	const long: Block = { ...shown, description: 'x'.repeat(3_000) };
	const [part] = draw({ blocks: [long] }, 'en-US', new Map([[picture, 'a.png']])).components;
	expect(part).toMatchObject({ items: [{ description: `${'x'.repeat(1_023)}…` }] });

	const endless: Block = {
		...shown,
		instead: [{ kind: 'quotation', words: 'word '.repeat(3_000) }],
	};
	const [text = ''] = textsOf(draw({ blocks: [endless] }));
	expect(text).toMatch(/^> word.*…\n-# Cut here/);
});

const SMALL: Block = { kind: 'small', words: 'The Lumen Post' };
const PICTURE = { address: 'https://img.lumen.example/a.jpg', description: 'From *The Post*' };

test('a small picture stands beside the title, the small print and the first paragraph under it', () => {
	const { components } = draw({
		title: 'Harbour',
		thumbnail: PICTURE,
		blocks: [SMALL, { kind: 'text', words: 'It closes.' }, { kind: 'text', words: 'It opens.' }],
	});
	expect(components).toEqual([
		{
			type: 9,
			components: [{ type: 10, content: '### Harbour\n-# The Lumen Post\nIt closes.' }],
			accessory: {
				type: 11,
				media: { url: 'https://img.lumen.example/a.jpg' },
				description: 'From *The Post*',
			},
		},
		{ type: 10, content: 'It opens.' },
	]);
});

test('one whose address is not public is left out', () => {
	const thumbnail = { ...PICTURE, address: 'https://10.0.0.1/a.jpg' };
	const card = { title: 'Harbour', blocks: [SMALL] };
	expect(draw({ ...card, thumbnail })).toEqual(draw(card));
});
