import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/web/pages/body/lines.ts';
import { markQuotes } from '../../../../src/web/pages/body/mark-quotes.ts';
import { documentOf } from '../../../support/page-elements.ts';

const PARAGRAPH = `<p>${'The bell of the town hall rings again. '.repeat(6)}</p>`;

/** What the article says after its first paragraph. */
function check(name: string, body: string, lines: readonly string[]) {
	test(name, () => {
		const { body: root } = documentOf(PARAGRAPH + body);
		markQuotes(root);
		expect(
			linesOf(root)
				.map(({ text }) => text)
				.slice(1),
		).toEqual(lines);
	});
}

check('words alone', '<blockquote>We ring at noon. </blockquote>', ['“We ring at noon.”']);
check('a paragraph', '<blockquote><p>We ring at noon.</p></blockquote>', ['“We ring at noon.”']);
check('each paragraph', '<blockquote><p>We ring at noon.</p><p>And again.</p></blockquote>', [
	'“We ring at noon.”',
	'“And again.”',
]);
check(
	'who said it',
	'<blockquote><p>We ring at noon.</p><cite>Ruth Amadi, mayor</cite></blockquote>',
	['“We ring at noon.”', '— Ruth Amadi, mayor'],
);
check(
	'who said it, with a dash already',
	'<blockquote>We ring at noon.<footer>– Ruth Amadi</footer></blockquote>',
	['“We ring at noon.”', '— Ruth Amadi'],
);
check('marks of the site', '<blockquote>“We ring at noon.”</blockquote>', ['“We ring at noon.”']);
check(
	'words in which somebody is quoted',
	'<blockquote>We ring, “she” said at noon.</blockquote>',
	['We ring, “she” said at noon.'],
);
check('a post', '<blockquote class="twitter-tweet"><p>We ring at noon.</p></blockquote>', [
	'We ring at noon.',
]);
check('two words', '<blockquote>At noon</blockquote>', ['At noon']);
check('a list', '<blockquote>We ring:<ul><li>at noon</li></ul></blockquote>', [
	'We ring:',
	'at noon',
]);
check('an article that is set in as a whole', `<blockquote>${PARAGRAPH}</blockquote>`, [
	'The bell of the town hall rings again. '.repeat(6).trim(),
]);

test.each([
	['said <q>at noon</q> today', 'said “at noon” today'],
	['said “<q>at noon</q>” today', 'said “at noon” today'],
	['said <q>“at noon”</q> today', 'said “at noon” today'],
])('%s has its marks once', (markup, text) => {
	expect(linesOf(documentOf(`<p>${markup}</p>`).body).map((line) => line.text)).toEqual([text]);
});

check('three words', '<blockquote>Not at noon</blockquote>', ['“Not at noon”']);
check('a line that has a dash', '<blockquote><p>We ring at noon.</p><p>— Ruth</p></blockquote>', [
	'“We ring at noon.”',
	'— Ruth',
]);
check('nobody who said it', '<blockquote>We ring at noon.<cite> – </cite></blockquote>', [
	'“We ring at noon.”',
]);
check('words that end in an element', '<blockquote>We ring <b>at noon. </b></blockquote>', [
	'“We ring at noon. ”',
]);

test.each([
	[1500, true],
	[1501, false],
])('%i letters are somebody’s words: %s', (length, isMarked) => {
	const words = `We ring ${'x'.repeat(length - 8)}`;
	const { body } = documentOf(`${PARAGRAPH.repeat(20)}<blockquote>${words}</blockquote>`);
	markQuotes(body);
	expect(linesOf(body).at(-1)?.text).toBe(isMarked ? `“${words}”` : words);
});
