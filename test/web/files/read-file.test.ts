import { describe, expect, test } from 'vitest';
import { fileReason } from '../../../src/web/files/file-problem.ts';
import { readFile } from '../../../src/web/files/read-file.ts';
import { docx, zip } from '../../support/office-files.ts';
import { PARAGRAPHS, pageHtml, TODAY } from '../../support/pages.ts';

const MEGABYTE = 2 ** 20;
const read = (bytes: Uint8Array | string) =>
	readFile({ name: 'bell.txt', bytes: Buffer.from(bytes), today: TODAY });

/** What a file is read as, or why it is refused. */
async function kindOf(bytes: Uint8Array | string): Promise<string> {
	const file = await read(bytes);
	return file.outcome === 'article' ? file.article.kind : file.problem;
}

describe('a text', () => {
	test.each([
		['as it is', 'The bell rings.', 'text'],
		['of nothing', '', 'too short'],
		['of spaces', ' \n', 'too short'],
		['of other signs', '\u0001\u0002\u0003\u0004'.repeat(20), 'not text'],
		['as long as may be', 'a'.repeat(2 * MEGABYTE), 'text'],
		['longer', 'a'.repeat(2 * MEGABYTE + 1), 'too large'],
	])('%s', async (_, text, expected) => {
		expect(await kindOf(text)).toBe(expected);
	});
});

describe('a page', () => {
	const urlOf = async (head: string) => {
		const file = await read(`<!doctype html>${head}${pageHtml()}`);
		return file.outcome === 'article' ? (file.article.url ?? 'nowhere') : file.problem;
	};
	const SAVED = 'https://lumen.example/bell';
	test.each([
		['nowhere', '', 'nowhere'],
		['where a browser saved it', `<!-- saved from url=(0026)${SAVED} -->`, SAVED],
		['where it says itself', `<link rel="canonical" href="${SAVED}">`, SAVED],
		['where it says the other way round', `<link href=${SAVED} rel=canonical>`, SAVED],
		['where it is shared', `<meta property="og:url" content="${SAVED}">`, SAVED],
		['nowhere, its address being none', '<!-- saved from url=(0009)https://[ -->', 'nowhere'],
	])('is from %s', async (_, head, expected) => {
		expect(await urlOf(head)).toBe(expected);
	});
	test('without an article is none', async () => {
		expect(await kindOf('<html><body><p>Good day.</p></body></html>')).toBe('too short');
		const links = Array.from(
			{ length: 60 },
			(_, index) =>
				`<p><a href="/${index}">Story ${index} of this long and boring day. Read it.</a></p>`,
		);
		expect(await kindOf(`<html><body>${links.join('')}</body></html>`)).toBe('not an article');
	});
	test('that was sold is read once it is saved whole', async () => {
		const head =
			'<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
		expect(await kindOf(pageHtml({ head }))).toBe('web page');
	});
});

describe('a document', () => {
	test('of ten words', async () => {
		expect(await kindOf(docx(['One two three four five six seven eight nine ten.']))).toBe(
			'Word document',
		);
		expect(await kindOf(docx(['One two three four five six seven eight nine.']))).toBe('too short');
	});
	test('with its title', async () => {
		expect(await read(docx([...PARAGRAPHS], 'A new bell'))).toMatchObject({
			article: { kind: 'Word document', title: 'A new bell', text: PARAGRAPHS.join('\n\n') },
		});
	});
	test.each([
		['xl/workbook.xml', 'a spreadsheet'],
		['ppt/presentation.xml', 'a set of slides'],
		['content.xml', 'an OpenDocument file'],
		['META-INF/container.xml', 'an e-book'],
		['a.txt', 'a ZIP file'],
	])('with %s is %s', async (name, what) => {
		expect(await read(zip([{ name, content: 'a' }]))).toEqual({
			outcome: 'refused',
			problem: 'not text',
			reason: fileReason('bell.txt', 'not text', what),
		});
	});
});

test('a file of more than 10 MB', async () => {
	expect(await kindOf(Buffer.alloc(10 * MEGABYTE + 1))).toBe('too large');
	expect(
		await kindOf(
			Buffer.concat([Buffer.from('\x89PNG', 'latin1'), Buffer.alloc(10 * MEGABYTE - 4)]),
		),
	).toBe('not text');
});
test('a file that is locked', async () => {
	const locked = Buffer.concat([
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
		Buffer.from('EncryptedPackage', 'utf16le'),
	]);
	expect(await kindOf(locked)).toBe('encrypted');
});
test('why, in a sentence', () => {
	expect(fileReason('a.png', 'not text', 'a picture')).toMatch(/^a\.png is a picture; send a /);
	expect(fileReason('a.bin', 'not text')).toMatch(/^a\.bin is no text; send a /);
});
