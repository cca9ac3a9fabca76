import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Inline } from '../../../../src/playground/page/posts/inline.ts';
import { type Block, parseMarkdown } from '../../../../src/playground/page/posts/markdown.ts';
import { cpuTimeOf } from '../../../support/cpu-time.ts';

/** A block a line, formatting as tags. */
function check(name: string, text: string, expected: readonly string[]): void {
	test(name, () => expect(parseMarkdown(text).map(drawn)).toEqual(expected));
}

function drawn(block: Block): string {
	switch (block.kind) {
		case 'code':
			return `code: ${block.text}`;
		case 'quotation':
			return `quote(${block.blocks.map(drawn).join(' / ')})`;
		case 'list':
			return block.items
				.map(({ depth, number = '-', words }) => `${depth}${number} ${letters(words)}`)
				.join(' / ');
		case 'heading':
			return `h${block.level}: ${letters(block.words)}`;
		default:
			return `${block.kind === 'small' ? 'small: ' : ''}${letters(block.words)}`;
	}
}

function letters(pieces: readonly Inline[]): string {
	return pieces.map(piece).join('');
}

function piece(inline: Inline): string {
	switch (inline.kind) {
		case 'text':
			return inline.text;
		case 'code':
			return `<code>${inline.text}</>`;
		case 'link':
			return `<${inline.url}>${letters(inline.inner)}</>`;
		case 'command':
			return `<command ${inline.name}>`;
		case 'time':
			return `<time ${inline.seconds} ${inline.style}>`;
		case 'user':
		case 'role':
		case 'channel':
			return `<${inline.kind} ${inline.id}>`;
		default:
			return `<${inline.kind}>${letters(inline.inner)}</>`;
	}
}

check('bold, italic, underlined, struck', '**a** *b* _c_ __d__ ~~e~~', [
	'<bold>a</> <italic>b</> <italic>c</> <underline>d</> <strike>e</>',
]);
check('italic around bold', '***both*** and *a **b** c*', [
	'<italic><bold>both</></> and <italic>a <bold>b</> c</>',
]);
check('a spoiler', 'it is ||the gardener||', ['it is <spoiler>the gardener</>']);
check('stars that mean to multiply', '2 * 3 * 4', ['2 * 3 * 4']);
check('underscores inside a word', 'snake_case_name', ['snake_case_name']);
check('what is never closed', '**open and _open', ['**open and _open']);
check('escaped marks', '\\*a\\* \\_b\\_ \\[c](x) \\> \\# \\`d\\`', ['*a* _b_ [c](x) > # `d`']);
check('a backslash before a letter', 'C:\\temp', ['C:\\temp']);
check('code keeps its marks', 'run `a *b* c` now', ['run <code>a *b* c</> now']);
check('code holding a backtick', '``a ` b``', ['<code>a ` b</>']);

check('a link with words', '[Port news](https://port.example/a_(b))', [
	'<https://port.example/a_(b)>Port news</>',
]);
check('a bare address, without the full stop', 'see https://port.example/x_y_z.', [
	'see <https://port.example/x_y_z>https://port.example/x_y_z</>.',
]);
check('an address in angle brackets', '<https://port.example/>', [
	'<https://port.example/>https://port.example/</>',
]);
check('a label that claims another address', '[https://a.example](https://b.example/)', [
	'[https://a.example](<https://b.example/>https://b.example/</>)',
]);
check('no link but to the web', '[x](javascript:alert(1)) [y](data:text/html,z)', [
	'[x](javascript:alert(1)) [y](data:text/html,z)',
]);

check('mentions', '<@123456789012345678> <#123456789012345678> <@&123456789012345678>', [
	'<user 123456789012345678> <channel 123456789012345678> <role 123456789012345678>',
]);
check('a command to click', 'try </paper add file:123456789012345678>', [
	'try <command paper add file>',
]);
check('points in time', '<t:1700000000> <t:1700000000:R>', [
	'<time 1700000000 f> <time 1700000000 R>',
]);

check('headings and small print', '# One\n## Two\n### Three\n#### none\n-# small', [
	'h1: One',
	'h2: Two',
	'h3: Three',
	'#### none',
	'small: small',
]);
check('lines of one paragraph', 'one\ntwo\n\nthree', ['one\ntwo\n\nthree']);
check('quoted lines', '> one\n> **two**\nthree', ['quote(one\n<bold>two</>)', 'three']);
check('all the rest quoted', 'a\n>>> b\n# c', ['a', 'quote(b / h1: c)']);
check('a quotation mark without a space', '>no', ['>no']);
check('lists, also nested and numbered', '- a\n  - b\n3. c\n4. d', ['0- a / 1- b / 03 c / 04 d']);
check('a fenced block amid text', 'so:\n```js\nlet *a*\n```\nend', ['so:', 'code: let *a*', 'end']);
check('a fence never closed', '```open', ['```open']);
check('nothing', '', []);

type Vector = { readonly id: string; readonly input: string };
const { vectors } = JSON.parse(
	readFileSync('test/vectors/discord-injection-vectors.json', 'utf8'),
) as { readonly vectors: readonly Vector[] };

function targets(blocks: readonly Block[]): string[] {
	return JSON.stringify(blocks)
		.split('"url":"')
		.slice(1)
		.map((rest) => rest.slice(0, rest.indexOf('"')));
}

test.each(vectors)('hostile text links to nothing but the web: $id', ({ input }) => {
	const links = [input, `**${input}**`, `[x](${input})`].flatMap((text) =>
		targets(parseMarkdown(text)),
	);

	expect(links.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
});

test.each(['*', '_', '[', '`', '~~', '||', '> ', '<@', '```', '\\', '* a '])(
	'4,000 characters of %j are read at once',
	(mark) => {
		expect(cpuTimeOf(() => parseMarkdown(mark.repeat(4000 / mark.length)))).toBeLessThan(1000);
	},
);
