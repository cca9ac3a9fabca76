import { expect, test } from 'vitest';
import { endsSentence, linesOf, wordsIn } from '../../../../src/web/pages/body/lines.ts';
import { documentOf } from '../../../support/page-elements.ts';

/** The lines of a body: its block, and its text. */
function check(name: string, body: string, expected: readonly string[]) {
	test(name, () => {
		const lines = linesOf(documentOf(body).body);
		expect(lines.map(({ tag, text }) => `${tag} ${text}`)).toEqual(expected);
	});
}

check('paragraphs', '<p>One.</p><p>Two.</p>', ['P One.', 'P Two.']);
check('text in no block', 'One <b>and</b> <i>two</i>', ['DIV One and two']);
check('text around a block', '<div>One<p>two</p>three</div>', ['DIV One', 'P two', 'DIV three']);
check('a line break', '<p>One<br>two</p>', ['P One', 'P two']);
check('headings and points', '<h2>A</h2><ul><li>b</li><li>c</li></ul>', ['H2 A', 'LI b', 'LI c']);
check('nothing empty', '<p> </p><div></div><p>\u200b</p>', []);
check('spaces of all kinds are one', '<p>One \n\t two\u00a0\u2003three </p>', ['P One two three']);
check('no space between pieces that have none', '<p>o<b>n</b>e</p>', ['P one']);
check('one space where two pieces have one each', '<p>one <b> two</b></p>', ['P one two']);
check('soft hyphens and other nothings', '<p>har\u00adbour\ufeff\u2060</p>', ['P harbour']);
check('a space between two spaces', '<p>one <b> </b> two</p>', ['P one two']);
check('the marks of a quote', '<p>He said: <q>We stay.</q> So.</p>', ['P He said: “We stay.” So.']);
check('a quote that ends in a space', '<p><q>We stay. </q></p>', ['P “We stay. ”']);
check(
	'a row of a table is a line',
	'<table><tr><td>a</td><th>b</th></tr><tr><td>c</td></tr></table>',
	['TR a b', 'TR c'],
);
check(
	'what nobody sees',
	'<p>a<script>b()</script><style>c{}</style><noscript>d</noscript><button>e</button><svg><text>f</text></svg></p>',
	['P a'],
);
check('a comment', '<p>a<!-- b --></p>', ['P a']);

/** How much of the only line stands in links. */
function checkLinked(name: string, body: string, expected: number) {
	test(name, () => {
		const [line, ...others] = linesOf(documentOf(body).body);
		expect(others).toEqual([]);
		expect(line?.linked).toBeCloseTo(expected);
	});
}

checkLinked('no link', '<p>abcd</p>', 0);
checkLinked('all a link', '<p><a href="/">abcd</a></p>', 1);
checkLinked('half a link', '<p>ab<a href="/">cd</a></p>', 0.5);
checkLinked('a link with something inside', '<p>ab<a href="/"><b>cd</b></a></p>', 0.5);
checkLinked('a link that begins with a space', '<p><a href="/"> abcd</a></p>', 1);
checkLinked('the space between cells', '<table><tr><td>a</td><td>b</td></tr></table>', 0);
checkLinked('a quote in a link', '<a href="/"><q>ab</q></a>', 1);
test('each line counts its own links', () => {
	const body = '<p><a href="/">ab</a></p><p>cd</p><p><a href="/"> ef</a></p>';
	const lines = linesOf(documentOf(body).body);
	expect(lines.map(({ linked }) => linked)).toEqual([1, 0, 1]);
});

test.each([
	['', 0],
	['One, two – three!', 3],
	['’s 2', 2],
])('the words of %s', (text, expected) => {
	expect(wordsIn(text)).toBe(expected);
});
test.each([
	['It rings.', true],
	['Does it ring?”', true],
	['It rings… )', false],
	['It rings.)', true],
	['鐘が鳴る。', true],
	['It rings', false],
	['It rings:', false],
])('does %s end as a sentence does?', (text, expected) => {
	expect(endsSentence(text)).toBe(expected);
});
