import { expect, test } from 'vitest';
import { quoteBlocks, quotedWords } from '../../../src/cards/articles/quote-blocks.ts';
import { english, speak } from '../../../src/cards/messages/say.ts';
import type { Quote } from '../../../src/domain/articles/quote.ts';
import { draw, textsOf } from '../../support/drawn.ts';

let groups = 0;

function quote(text: string, parts: Partial<Quote> = {}): Quote {
	return {
		start: 0,
		end: text.length,
		text,
		kind: 'direct',
		speaker: 'Ann Lee',
		speakers: ['Ann Lee'],
		role: 'mayor of Lumen',
		medium: null,
		cue: { start: 0, end: 4, text: 'said' },
		said: null,
		confidence: 0.9,
		why: 'named',
		group: groups++,
		...parts,
	};
}

/** What a reader reads of quotes of an article of 7 March 2024. */
function check(
	name: string,
	quotes: readonly Quote[],
	expected: readonly string[],
	named?: string,
) {
	test(name, () => {
		const source = (index: number) => ({
			command: 'quotes',
			action: 'source',
			values: [`${index}`],
		});
		const blocks = quoteBlocks(english, { quotes, published: '2024-03-07', named, source });
		const lines = textsOf(draw({ blocks })).flatMap((text) => text.split('\n'));
		expect(lines).toEqual(expected);
	});
}

check(
	'who, with a role, and the words',
	[quote('We stay.')],
	['**Ann Lee**, mayor of Lumen', '> “We stay.”'],
);
check(
	'the speaker once for several in a row',
	[quote('One.'), quote('Two.')],
	['**Ann Lee**, mayor of Lumen', '> “One.”', '> “Two.”'],
);
check(
	'and again after somebody else',
	[quote('One.'), quote('No.', { speaker: 'Bo Ek', role: null }), quote('Two.')],
	[
		'**Ann Lee**, mayor of Lumen',
		'> “One.”',
		'**Bo Ek**',
		'> “No.”',
		'**Ann Lee**, mayor of Lumen',
		'> “Two.”',
	],
);
check(
	'not at all where the title names them',
	[quote('One.', { role: null })],
	['> “One.”'],
	'Ann Lee',
);
check('but with the role', [quote('One.')], ['**Ann Lee**, mayor of Lumen', '> “One.”'], 'Ann Lee');
check(
	'all who speak jointly',
	[quote('One.', { speakers: ['Ann Lee', 'Bo Ek', 'Tom Reed'], role: null })],
	['**Ann Lee**, **Bo Ek** and **Tom Reed**', '> “One.”'],
);
check(
	'unclear speakers are never one',
	[quote('One.', { speaker: null }), quote('Two.', { speaker: null })],
	['*Speaker unclear*', '> “One.”', '*Speaker unclear*', '> “Two.”'],
);
check(
	'an uncertain speaker is probable',
	[quote('One.', { confidence: 0.5, role: null })],
	['Probably **Ann Lee**', '> “One.”'],
);
check(
	'a statement in two parts is one',
	[quote('We stay,', { group: 900 }), quote('closed.', { group: 900 })],
	['**Ann Lee**, mayor of Lumen', '> “We stay” … “closed.”'],
);
check(
	'a verb that says more',
	[quote('No.', { cue: { start: 0, end: 6, text: 'warned' } })],
	['**Ann Lee**, mayor of Lumen', '> “No.” \\(*warned*\\)'],
);
check(
	'another day than the article’s',
	[quote('No.', { said: '2024-03-06' })],
	['**Ann Lee**, mayor of Lumen', '> “No.” \\(March 6, 2024\\)'],
);
check(
	'not the article’s own day',
	[quote('No.', { said: '2024-03-07' })],
	['**Ann Lee**, mayor of Lumen', '> “No.”'],
);

test.each([
	['statement', ', in a statement'],
	['e-mail', ', in an e-mail'],
	['a letter', ', in a letter'],
	['Radio Lumen', ', via Radio Lumen'],
])('the medium %s', (medium, expected) => {
	const blocks = quoteBlocks(english, {
		quotes: [quote('No.', { medium, role: null })],
		source: () => ({ command: 'quotes', action: 'source', values: [] }),
	});
	expect(textsOf(draw({ blocks })).join('\n')).toContain(`**Ann Lee**${expected}\n`);
});

test('the button of a quote behind a split one is its own', () => {
	const quotes = [quote('A,', { group: 901 }), quote('B.', { group: 901 }), quote('C.')];
	const source = (index: number) => ({ command: 'quotes', action: 'source', values: [`${index}`] });
	const values = quoteBlocks(english, { quotes, source }).map((block) =>
		block.kind === 'item' ? block.button.state.values[0] : undefined,
	);
	expect(values).toEqual(['0', '2']);
});

test('long words are cut at a word, in both parts', () => {
	const long = 'Word '.repeat(200);
	expect(quotedWords(english, [quote(long)]).length).toBeLessThanOrEqual(452);
	expect(quotedWords(english, [quote(long), quote(long)])).toMatch(/^“Word .*…” … “Word .*…”$/);
});

test('what begins within a sentence of the article is shown so', () => {
	const shown = (text: string) => quotedWords(english, [quote(text, { kind: 'fragment' })]);
	expect(shown('firmly opposed any bullying.')).toBe('… “firmly opposed any bullying.”');
	expect(shown('élan,')).toBe('… “élan”');
	for (const text of ['It opens.', '12 boats', '港は開く', '¿Por qué?'])
		expect(shown(text)).toBe(`“${text}”`);
});

test.each([
	['We stay,', '“We stay”'],
	['He called it ‘home’,', '“He called it ‘home’”'],
	['We stay.', '“We stay.”'],
	['Do we stay?', '“Do we stay?”'],
])('the comma before “he said” is none of the words: %s', (text, expected) => {
	expect(quotedWords(english, [quote(text)])).toBe(expected);
});

test('the marks are those of the reader’s language', () => {
	expect(quotedWords(speak('ja'), [quote('We stay,')])).toBe('「We stay」');
	expect(quotedWords(speak('de'), [quote('We stay,')])).toBe('„We stay“');
});

test('which day a “Wednesday” in the words was stands below them', () => {
	const found = {
		start: 8,
		end: 17,
		text: 'Wednesday',
		type: 'DATE',
		value: '2024-03-06',
		earliest: '2024-03-06',
		latest: '2024-03-06',
		precision: 'day',
		label: '',
		key: false,
		origin: null,
		certain: false,
		why: 'a weekday',
	} as const;
	const source = () => ({ command: 'quotes', action: 'source', values: [] });
	const blocks = quoteBlocks(english, {
		quotes: [quote('We left Wednesday.')],
		dates: [found],
		source,
	});
	const drawn = textsOf(draw({ blocks })).join('\n');
	expect(drawn).toContain('> “We left Wednesday.”');
	expect(drawn).toMatch(/“Wednesday” here means .+\./);
});

check(
	'two who speak jointly, though the title names one',
	[quote('One.', { speakers: ['Ann Lee', 'Bo Ek'], role: null })],
	['**Ann Lee** and **Bo Ek**', '> “One.”'],
	'Ann Lee',
);
check(
	'450 letters, and without the blanks around them',
	[quote(` ${'A'.repeat(450)}\n`, { role: null })],
	['**Ann Lee**', `> “${'A'.repeat(450)}”`],
);
check(
	'no more letters',
	[quote('A'.repeat(451), { role: null })],
	['**Ann Lee**', `> “${'A'.repeat(449)}…”`],
);
