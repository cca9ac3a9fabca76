import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { endWithTests } from '../support/child-processes.ts';
import { PARAGRAPHS, pageHtml } from '../support/pages.ts';

type Answer = Record<string, unknown> & { id?: unknown; error?: { line: number; message: string } };

const url = 'https://news.example/bell';

function start() {
	return endWithTests(
		spawn(process.execPath, ['src/web/extract.ts'], { stdio: ['pipe', 'pipe', 'inherit'] }),
	);
}

async function run(input: string): Promise<Answer[]> {
	const child = start();
	child.stdin.end(input);
	const [out, [code]] = await Promise.all([readAll(child.stdout), once(child, 'close')]);
	expect(code).toBe(0);
	return out
		.split('\n')
		.slice(0, -1)
		.map((line): Answer => JSON.parse(line));
}

test('a page is answered with all that is read of it', async () => {
	const head = `<meta property="article:published_time" content="2020-03-01T08:30:00+02:00">
		<meta name="author" content="Ruth Amadi"><meta property="og:site_name" content="Hill News">
		<meta property="og:image" content="/bell.jpg"><link rel="canonical" href="/stories/bell">`;

	const [answer] = await run(JSON.stringify({ id: 7, url, html: pageHtml({ head }) }));

	expect(answer).toEqual({
		id: 7,
		text: PARAGRAPHS.join('\n\n'),
		title: 'A new bell',
		byline: 'Ruth Amadi',
		site: 'Hill News',
		published: {
			day: '2020-03-01',
			instant: '2020-03-01T08:30:00+02:00',
			zone: '+02:00',
			source: 'meta',
			confidence: 0.93,
		},
		canonical: 'https://news.example/stories/bell',
		language: 'en',
		image: 'https://news.example/bell.jpg',
	});
});

test('good and bad lines are answered in their order', async () => {
	const lines = [
		JSON.stringify({ id: 'first', url, html: pageHtml() }),
		'',
		'{"id":"half',
		JSON.stringify({ id: 'no html', url }),
		JSON.stringify({ id: 'no url', html: pageHtml() }),
		JSON.stringify({ id: 'huge', url, html: 'x'.repeat(10_000_001) }),
		JSON.stringify({ id: 'bomb', url, html: '<div>'.repeat(1000) }),
		JSON.stringify({ id: 'short', url, html: pageHtml({ paragraphs: ['Rain \ud800 fell.'] }) }),
		JSON.stringify({ id: 'last', url, html: pageHtml() }),
	];

	const answers = await run(lines.join('\n'));

	expect(answers.map(({ id, problem, error }) => [id, problem ?? error?.line])).toEqual([
		['first', undefined],
		[undefined, 2],
		[undefined, 3],
		['no html', 4],
		['no url', 5],
		[undefined, 6],
		['bomb', 'too large'],
		['short', 'too short'],
		['last', undefined],
	]);
	expect(answers[0]).toMatchObject({ published: null, byline: null, image: null });
	expect(answers[7]?.['text']).toBe('Rain \ufffd fell.');
});

test('answers come while the input is still open', async () => {
	const child = start();
	child.stdin.write(`${JSON.stringify({ id: 1, url, html: pageHtml() })}\n`);

	const [chunk] = await once(child.stdout.setEncoding('utf8'), 'data');

	expect(JSON.parse(chunk)).toMatchObject({ id: 1 });
	child.stdin.end();
	await once(child, 'close');
});
