import { describe, expect, test } from 'vitest';
import type { FileArticle, FileReading } from '../../../../src/ports/articles/file-reader.ts';
import {
	readPasted,
	readSentFile,
} from '../../../../src/stories/articles/adding/read-sent-file.ts';

const TEXT = 'The old mill at Corvo burned down on Monday night, and nobody was hurt.';
const LONG = `${TEXT} ${TEXT} ${TEXT}`;

/** Reads `old_mill.pdf`, which turns out to be this. */
function read(reading: FileReading) {
	const files = { read: async () => reading, readLibrary: () => Promise.reject(new Error('none')) };
	return readSentFile(files, { name: 'old_mill.pdf', bytes: new Uint8Array() });
}

const holding = (article: Partial<FileArticle>): FileReading => ({
	outcome: 'article',
	article: { kind: 'PDF', text: TEXT, likelyDays: [], ...article },
});

describe('a document', () => {
	test('has what it tells', async () => {
		const published = { day: '2024-03-07', source: 'text', confidence: 0.9 } as const;
		const told = {
			title: 'Fire',
			author: 'Ann Lee',
			site: 'Corvo News',
			url: 'https://news.example/fire',
			image: 'https://news.example/a.png',
		};

		expect(await read(holding({ ...told, published, likelyDays: ['2024-03-06'] }))).toEqual({
			draft: {
				title: 'Fire',
				text: TEXT,
				url: 'https://news.example/fire',
				source: 'Corvo News',
				author: 'Ann Lee',
				image: 'https://news.example/a.png',
			},
			published: { day: '2024-03-07', timeZone: 'UTC' },
			day: published,
			likelyDays: ['2024-03-06'],
		});
	});

	test('has nothing that it does not tell', async () => {
		expect(await read(holding({}))).toEqual({
			draft: { title: TEXT, text: TEXT },
			likelyDays: [],
		});
	});

	test('of long lines is called as its file is', async () => {
		expect((await read(holding({ text: LONG }))).draft.title).toBe('old mill');
	});
});

test('a text has its front matter, and the name of its file where it lacks a title', async () => {
	const kind = 'text' as const;

	const told = await read(
		holding({ kind, text: `---\ntitle: Fire\npublished: 2024-03-07\n---\n\n${LONG}` }),
	);
	const bare = await read(holding({ kind, text: LONG }));

	expect(told).toMatchObject({
		draft: { title: 'Fire', text: LONG },
		published: { day: '2024-03-07' },
	});
	expect(bare.draft.title).toBe('old mill');
	expect(bare).not.toHaveProperty('published');
});

test('what was pasted has no file to be called by', () => {
	expect(readPasted(LONG).draft.title).toMatch(/^The old mill at Corvo burned.*…$/);
});

test('a file that is no article says why', async () => {
	const refused = { outcome: 'refused', problem: 'encrypted', reason: 'It is locked.' } as const;

	await expect(read(refused)).rejects.toThrow('It is locked.');
});
