import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { partsOf, readTokens, type Token } from '../../../src/analysis/document/tokens.ts';

/**
 * A token as “text kind lower bare … paragraph.sentence-lastSentence”: its kind by its first letter, `=` for what is as the text, and
 * the quotation that it is.
 */
function shown(token: Token): string {
	const { text, kind, lower, bare, quotation } = token;
	const notes = [token.isOwner && ' owner', token.isCapital && ' capital'].filter(Boolean).join('');
	const same = (other: string) => (other === text ? '=' : other);
	const place = `${token.paragraph}.${token.sentence}-${token.lastSentence}`;
	const quoted = quotation === -1 ? '' : ` q${quotation}`;
	return `${text} ${kind.charAt(0)} ${same(lower)} ${same(bare)}${notes} ${place}${quoted}`;
}

test.each<[string, string[]]>([
	[
		'Ann Lee’s mill',
		['Ann w ann = capital 0.0-0', 'Lee’s w lee Lee owner capital 0.0-0', 'mill w = = 0.0-0'],
	],
	['Mr. Lee', ['Mr. w mr = capital 0.0-0', 'Lee w lee = capital 0.0-0']],
	[
		'Dr. Lee left.',
		['Dr. w dr = capital 0.0-0', 'Lee w lee = capital 0.0-0', 'left w = = 0.0-0', '. m = = 0.0-0'],
	],
	[
		'He said. Lee left.',
		[
			'He w he = capital 0.0-0',
			'said w = = 0.0-0',
			'. m = = 0.0-0',
			'Lee w lee = capital 0.1-1',
			'left w = = 0.1-1',
			'. m = = 0.1-1',
		],
	],
	[
		'J.F. Lee left',
		['J.F. w j.f = capital 0.0-0', 'Lee w lee = capital 0.0-0', 'left w = = 0.0-0'],
	],
	[
		'J.-B. Lee left',
		['J.-B. w j.-b = capital 0.0-0', 'Lee w lee = capital 0.0-0', 'left w = = 0.0-0'],
	],
	[
		'A U.S.-led mill',
		[
			'A w a = capital 0.0-0',
			'U.S. w u.s = capital 0.0-0',
			'- m = = 0.0-0',
			'led w = = 0.0-0',
			'mill w = = 0.0-0',
		],
	],
	['U.S. mills', ['U.S. w u.s = capital 0.0-0', 'mills w = = 0.0-0']],
	[
		'Tom Reed Jr. left',
		[
			'Tom w tom = capital 0.0-0',
			'Reed w reed = capital 0.0-0',
			'Jr. w jr = capital 0.0-0',
			'left w = = 0.0-0',
		],
	],
	['the jr. one', ['the w = = 0.0-0', 'jr w = = 0.0-0', '. m = = 0.0-0', 'one w = = 0.0-0']],
	[
		'the Lees’ mill',
		['the w = = 0.0-0', 'Lees’ w lees Lees owner capital 0.0-0', 'mill w = = 0.0-0'],
	],
	['the bus’ door', ['the w = = 0.0-0', 'bus’ w bus bus owner 0.0-0', 'door w = = 0.0-0']],
	["the 'bus' door", ['the w = = 0.0-0', "'bus' q   0.0-0 q0", 'door w = = 0.0-0']],
	["it's Ann's", ["it's w it it 0.0-0", "Ann's w ann Ann owner capital 0.0-0"]],
	['he’ll go', ['he’ll w he he 0.0-0', 'go w = = 0.0-0']],
	['they’ve gone', ['they’ve w they they 0.0-0', 'gone w = = 0.0-0']],
	['Ann’ll go', ["Ann’ll w ann'll = capital 0.0-0", 'go w = = 0.0-0']],
	['@lee_1 wrote', ['@lee_1 w = = capital 0.0-0', 'wrote w = = 0.0-0']],
	['@ lee', ['@ m = = 0.0-0', 'lee w = = 0.0-0']],
	['ann@lee.org', ['ann@lee.org w = = 0.0-0']],
	['Zoë Café', ['Zoë w zoe = capital 0.0-0', 'Café w cafe = capital 0.0-0']],
	['a-b well-known', ['a-b w = = 0.0-0', 'well-known w = = 0.0-0']],
	['ÉCOLE', ['ÉCOLE w ecole = capital 0.0-0']],
	['5th £5 5.5', ['5th w = = 0.0-0', '£ m = = 0.0-0', '5 w = = 0.0-0', '5.5 w = = 0.0-0']],
	['x', ['x w = = 0.0-0']],
	["o'clock O’Brien", ["o'clock w = = 0.0-0", "O’Brien w o'brien = capital 0.0-0"]],
	['@x', ['@ m = = 0.0-0', 'x w = = 0.0-0']],
	[
		'Ann said “we go” now.',
		[
			'Ann w ann = capital 0.0-0',
			'said w = = 0.0-0',
			'“we go” q   0.0-0 q0',
			'now w = = 0.0-0',
			'. m = = 0.0-0',
		],
	],
	[
		'Ann left.\n\nTom sat. “We go. We sit,” he said.',
		[
			'Ann w ann = capital 0.0-0',
			'left w = = 0.0-0',
			'. m = = 0.0-0',
			'Tom w tom = capital 1.1-1',
			'sat w = = 1.1-1',
			'. m = = 1.1-1',
			'“We go. We sit,” q   1.2-3 q0',
			'he w = = 1.3-3',
			'said w = = 1.3-3',
			'. m = = 1.3-3',
		],
	],
	['“We go', ['“We go q   0.0-0 q0']],
])('%s', (text, tokens) => {
	const found = readTokens(readDocument({ text, language: 'en' }));
	expect(found.map(shown)).toEqual(tokens);
	for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
});

test('the parts that a hyphen joins', () => {
	expect(partsOf(['okoro-bell', 'lee', 'a-', '-b'])).toEqual(['okoro', 'bell', 'lee', 'a', 'b']);
});

test('a word of more than 60 letters is known by its first 60', () => {
	const long = (length: number) =>
		readTokens(readDocument({ text: 'a'.repeat(length), language: 'en' }))[0]?.lower.length;
	expect([59, 60, 61].map(long)).toEqual([59, 60, 60]);
});

test('what surrounds the story has no tokens', () => {
	const document = readDocument({ text: 'Ann left.\n\nTom sat.', language: 'en' });
	const [, aside] = document.paragraphs;
	const found = readTokens({ ...document, furniture: aside ? [aside] : [] });
	expect(found.map(({ text }) => text)).toEqual(['Ann', 'left', '.']);
});
