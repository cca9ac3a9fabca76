import { expect, test } from 'vitest';
import type { FileReading } from '../../../src/ports/articles/file-reader.ts';
import { openFileReader } from '../../../src/web/files/open-file-reader.ts';
import { docx, LOCK, pdf, pdfBomb, wordFile, zip } from '../../support/office-files.ts';
import { PARAGRAPHS, pageHtml, TODAY } from '../../support/pages.ts';
import { readingPool } from '../../support/reading-pool.ts';

const pool = readingPool();
const now = () => new Date(`${TODAY}T12:00:00Z`);
const files = openFileReader({ pool, now });
/** Gives up what unpacks without end sooner. */
const small = openFileReader({ pool: readingPool({ memoryMb: 160 }), now });

const read = (name: string, bytes: Uint8Array | string, by = files): Promise<FileReading> =>
	by.read(name, Buffer.from(bytes));

const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const LINES = lines(
	'The town has bought a new bell for the fire station, which is louder',
	'than the old one by half. It was cast in the next val-',
	'ley and came by boat.',
);
const NEXT = [{ text: 'Nobody will sleep through this one, said the captain.', gap: 30 }];

test('plain text as it was written', async () => {
	const text = '---\ntitle: A new bell\n---\nRain.\n';
	expect(await read('bell.txt', text)).toEqual({
		outcome: 'article',
		article: { kind: 'text', text, likelyDays: [] },
	});
});

test('the file of a library, in a thread of its own', async () => {
	const library = { format: 'dateline library', version: 1, articles: [], ownDates: [] };
	expect(await files.readLibrary('all.json', Buffer.from(JSON.stringify(library)))).toEqual({
		outcome: 'library',
		library: {
			articles: [],
			ownDates: [],
			names: [],
			follows: [],
			mutes: [],
			decisions: [],
		},
	});
	const bomb = Buffer.from(`{"format":${'['.repeat(4_000_000)}`);
	expect(await files.readLibrary('all.json', bomb)).toMatchObject({
		outcome: 'refused',
		reason: expect.stringMatching(/^all\.json is (?:damaged|too large)/),
	});
});

test('text in the encoding of old Windows', async () => {
	expect(await read('a.txt', Buffer.from('Le caf\xe9 est ferm\xe9.', 'latin1'))).toMatchObject({
		article: { text: 'Le café est fermé.' },
	});
});

test('a web page, whatever it is called', async () => {
	const head =
		'<link rel="canonical" href="https://news.example/stories/bell"><meta property="article:published_time" content="2020-03-01">';
	expect(await read('bell.txt', pageHtml({ head }))).toEqual({
		outcome: 'article',
		article: {
			kind: 'web page',
			text: PARAGRAPHS.join('\n\n'),
			title: 'A new bell',
			language: 'en',
			url: 'https://news.example/stories/bell',
			site: 'news.example',
			published: { day: '2020-03-01', source: 'meta', confidence: 0.93 },
			likelyDays: [],
		},
	});
});

test('a web page that does not say where it comes from', async () => {
	const { article } = (await read('bell.html', pageHtml())) as FileReading & { outcome: 'article' };
	expect(article.url).toBeUndefined();
	expect(article.site).toBeUndefined();
	expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('a Word document, by its title and its paragraphs', async () => {
	expect(await read('bell.docx', docx(PARAGRAPHS, 'A new bell'))).toEqual({
		outcome: 'article',
		article: {
			kind: 'Word document',
			title: 'A new bell',
			text: PARAGRAPHS.join('\n\n'),
			likelyDays: [],
		},
	});
});

test('a PDF, its paragraphs whole again', async () => {
	expect(await read('bell.pdf', pdf([[...LINES, ...NEXT]]))).toEqual({
		outcome: 'article',
		article: {
			kind: 'PDF',
			text: [
				'The town has bought a new bell for the fire station, which is louder than the old one by half. It was cast in the next valley and came by boat.',
				'Nobody will sleep through this one, said the captain.',
			].join('\n\n'),
			likelyDays: [],
		},
	});
});

test('a PDF of several pages, without their heads and numbers', async () => {
	const page = (number: number, body: string) =>
		lines('The Hill News, August', body, `Page ${number} of 3`);
	const pages = [
		page(1, 'The town has bought a new bell for the fire'),
		page(2, 'station, and the old one goes to the school, where it'),
		page(3, 'will ring twice a day from the autumn on.'),
	];
	expect(await read('bell.pdf', pdf(pages))).toMatchObject({
		article: {
			text: 'The town has bought a new bell for the fire station, and the old one goes to the school, where it will ring twice a day from the autumn on.',
		},
	});
});

/** A file that is refused, and why. */
function refuse(
	what: string,
	bytes: Uint8Array | string,
	problem: string,
	reason: RegExp,
	by = files,
): void {
	test(`${what} is refused`, async () => {
		const answer = await read('bell.pdf', bytes, by);
		expect(answer).toMatchObject({ outcome: 'refused', problem });
		const said = answer.outcome === 'refused' ? answer.reason : '';
		expect(said).toMatch(reason);
		expect(said).toMatch(/^[^.]*(?:\.\w+[^.]*)*\.$/);
	});
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
refuse('a picture', png, 'not text', /is a picture; .*\/article add text/);
refuse('nothing', '', 'too short', /too little text/);
refuse(
	'bytes of nobody knows what',
	Buffer.from(Array.from({ length: 500 }, (_, n) => n % 31)),
	'not text',
	/is no text/,
);
refuse('an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not text', /an old Word file/);
refuse(
	'a locked Word file',
	Buffer.concat([
		Buffer.from('d0cf11e0a1b11ae1', 'hex'),
		Buffer.from('EncryptedPackage', 'utf16le'),
	]),
	'encrypted',
	/locked with a password/,
);
refuse(
	'a locked zip',
	zip([{ name: 'word/document.xml', content: 'x', flags: 1 }]),
	'encrypted',
	/locked/,
);
refuse(
	'a spreadsheet',
	zip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
	'not text',
	/a spreadsheet/,
);
refuse('a zip of something', zip([{ name: 'a.txt', content: 'Rain.' }]), 'not text', /a ZIP file/);
refuse('a zip that is cut off', docx(PARAGRAPHS).subarray(0, 700), 'damaged', /damaged/);
refuse('a Word document of no XML', wordFile('<w:body><w:p></w:body>'), 'damaged', /damaged/);
refuse('a Word document with next to nothing', docx(['Rain.']), 'too short', /too little text/);
refuse(
	'a zip bomb',
	wordFile(`<w:body>${' '.repeat(80_000_000)}</w:body>`),
	'too large',
	/too large/,
);
refuse(
	'a zip of very many things',
	zip(Array.from({ length: 2001 }, (_, n) => ({ name: `${n}`, content: '' }))),
	'too large',
	/too large/,
);
refuse('a PDF of pictures', pdf([[]]), 'without text', /pictures of pages/);
refuse('a locked PDF', pdf([LINES], LOCK), 'encrypted', /locked with a password/);
refuse('a PDF that is none', '%PDF-1.7 and no more', 'damaged', /damaged/);
refuse('a PDF that unpacks to 3 GB', pdfBomb(3000), 'too large', /too large/, small);
refuse('a PDF of a book', pdf(Array.from({ length: 101 }, () => LINES)), 'too large', /too large/);
refuse('a file of 11 MB', Buffer.alloc(11 * 2 ** 20, 'a'), 'too large', /too large/);
refuse('a text of 3 MB', 'a '.repeat(1.5 * 2 ** 20), 'too large', /too large/);
refuse('a page that is a bomb', `<!doctype html>${'<div>'.repeat(1000)}`, 'too large', /too large/);
refuse(
	'a page of links',
	pageHtml({
		paragraphs: Array.from(
			{ length: 40 },
			(_, n) => `<a href="/${n}">Story number ${n} of this long and boring day. Read it.</a>`,
		),
	}),
	'not an article',
	/list of links/,
);

test('entities that unfold into one another do no harm', async () => {
	const names = Array.from({ length: 9 }, (_, n) => n);
	const entities = names.map((n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
	const doctype = `<!DOCTYPE x [<!ENTITY a0 "rain">${entities}]>`;
	const bomb = wordFile('<w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body>', doctype);
	expect(await read('bomb.docx', bomb)).toMatchObject({ outcome: 'refused' });
});
