import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readAll } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { endWithTests } from '../support/child-processes.ts';

type Answer = { id?: unknown; error?: { line: number; message: string }; summary?: unknown };

function start() {
	return endWithTests(
		spawn(process.execPath, ['src/analysis/analyse.ts'], { stdio: ['pipe', 'pipe', 'inherit'] }),
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

test('good and bad lines are answered in their order', async () => {
	const lines = [
		'{"id":"first","text":"Rain fell on Friday."}',
		'',
		'{"id":"half',
		'{"id":"no text"}',
		'{"id":"bad day","text":"Rain.","published":"2023-02-30"}',
		JSON.stringify({ id: 'huge', text: 'x'.repeat(10_000_001) }),
		'{"id":"lone","text":"A \\ud800 sign. \\udc00"}',
		'{"id":"last","text":"Snow fell.","published":"2023-02-22T23:30:00Z","timeZone":"Asia/Tokyo"}',
	];

	const answers = await run(lines.join('\n'));

	expect(answers.map(({ id, error }) => [id, error?.line])).toEqual([
		['first', undefined],
		[undefined, 2],
		[undefined, 3],
		['no text', 4],
		['bad day', 5],
		[undefined, 6],
		['lone', undefined],
		['last', undefined],
	]);
});

test('nothing in, nothing out', async () => {
	expect(await run('')).toEqual([]);
});

test('answers come while the input is still open', async () => {
	const child = start();
	child.stdin.write('{"id":1,"text":"Rain fell."}\n');

	const [chunk] = await once(child.stdout.setEncoding('utf8'), 'data');

	expect(JSON.parse(chunk)).toMatchObject({ id: 1 });
	child.stdin.end();
	await once(child, 'close');
});

test('a reader who leaves early is no error', async () => {
	const child = start();
	child.stdin.on('error', () => undefined);
	child.stdin.write('{"id":1,"text":"Rain fell."}\n');
	await once(child.stdout, 'data');

	child.stdout.destroy();
	child.stdin.end('{"id":2,"text":"Rain fell."}\n'.repeat(20_000));

	expect(await once(child, 'close')).toEqual([0, null]);
});
