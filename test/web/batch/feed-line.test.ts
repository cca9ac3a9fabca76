import { expect, test } from 'vitest';
import { answerFeed } from '../../../src/web/batch/feed-line.ts';
import { rss } from '../../support/feed-answers.ts';
import { readingPool } from '../../support/reading-pool.ts';

const pool = readingPool();
const now = new Date('2026-05-07T12:00:00Z');
const GOOD = { id: 1, url: 'orla.example/feed', body: rss('<item><title>Zoë</title></item>') };
const answerTo = (fields: object) =>
	answerFeed({ text: JSON.stringify(fields), number: 7 }, { pool, now });

test('what the feed does not say is null', async () => {
	expect(await answerTo(GOOD)).toEqual({
		id: 1,
		outcome: 'items',
		items: [
			{
				title: 'Zoë',
				link: null,
				published: null,
				text: '',
				description: null,
				content: null,
				author: null,
				guid: null,
			},
		],
	});
});

test('bytes are read in the encoding that the type names', async () => {
	const { body, ...rest } = GOOD;
	const base64 = Buffer.from(body, 'latin1').toString('base64');

	const answer = await answerTo({ ...rest, base64, type: 'text/xml; charset=iso-8859-1' });

	expect(answer).toMatchObject({ items: [{ title: 'Zoë' }] });
});

test.each([
	['id is missing or neither text nor a number', { ...GOOD, id: undefined }],
	['url is no web address', { ...GOOD, url: 'ftp://orla.example/' }],
	['url is no web address', { ...GOOD, url: undefined }],
	['body is missing, and base64 too', { ...GOOD, body: null }],
	['body is not text', { ...GOOD, body: 7 }],
	['base64 is not base64', { ...GOOD, base64: 'a%' }],
	['at is not an ISO instant', { ...GOOD, at: 'yesterday' }],
	['type is not text', { ...GOOD, type: [] }],
])('%s', async (message, fields) => {
	expect(await answerTo(fields)).toMatchObject({ error: { line: 7, message } });
});
