import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const RSS =
	'<rss version="2.0"><channel><title>Orla</title><item><title>Bridge reopens</title><link>/bridge</link><pubDate>Thu, 07 May 2026 09:00:00 +0200</pubDate><description>At last.</description></item></channel></rss>';
const url = 'https://orla.example/feed';

function start() {
	return spawn(process.execPath, ['src/web/items.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
}

test('feeds are answered in their order, bad lines with what is wrong', async () => {
	const child = start();
	const lines = [
		JSON.stringify({ id: 'a', url, body: RSS }),
		'{"id":',
		JSON.stringify({ id: 'b', url, body: '<!doctype html><html></html>' }),
		JSON.stringify({ id: 'c', url }),
		JSON.stringify({ id: 'd', url, base64: Buffer.from(RSS).toString('base64') }),
	];
	child.stdin.end(lines.join('\n'));

	const [out, [code]] = await Promise.all([readAll(child.stdout), once(child, 'close')]);

	const item = {
		title: 'Bridge reopens',
		link: 'https://orla.example/bridge',
		published: '2026-05-07T09:00:00.000+02:00',
		text: 'At last.',
		description: 'At last.',
	};
	expect(code).toBe(0);
	expect(
		out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line)),
	).toMatchObject([
		{ id: 'a', outcome: 'items', items: [item] },
		{ error: { line: 2, message: 'the line is not JSON' } },
		{ id: 'b', outcome: 'failed', reason: 'The server sent a web page, not a feed.' },
		{ id: 'c', error: { line: 4, message: 'body is missing, and base64 too' } },
		{ id: 'd', outcome: 'items', items: [item] },
	]);
});

test('an answer comes while the input is still open', async () => {
	const child = start();
	child.stdin.write(`${JSON.stringify({ id: 1, url, body: RSS })}\n`);

	const [chunk] = await once(child.stdout.setEncoding('utf8'), 'data');

	expect(JSON.parse(chunk)).toMatchObject({ id: 1 });
	child.stdin.end();
	await once(child, 'close');
});
