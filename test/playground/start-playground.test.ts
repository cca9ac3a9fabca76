import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startPlayground } from '../../src/playground/start-playground.ts';
import type { Happening } from '../../src/playground/wire.ts';
import { doing, EXAMPLES, opened } from '../support/open-playground.ts';

/** The status that a request with these headers gets. */
function statusOf(url: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
	return new Promise((resolve, reject) => {
		const sent = request(url, { method, headers }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		});
		sent.on('error', reject).end();
	});
}

test('a world of channels of every kind, some people, a bot and examples', async () => {
	const { world } = await opened();

	const { channels, you, people, posts, examples, isBotOnline } = await world();

	expect(channels.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
		'news: text',
		'general: text',
		'harbour: thread',
		'announcements: announcements',
		'library: forum',
		'closed: text',
		'Dispatch: direct',
	]);
	expect(people.map(({ name, part }) => `${name}: ${part}`)).toEqual([
		'You: admin',
		'Eda: editor',
		'Mo: member',
		'Sam: member of another server',
	]);
	expect({ you: you.name, posts, examples, isBotOnline }).toEqual({
		you: 'You',
		posts: [],
		examples: EXAMPLES,
		isBotOnline: true,
	});
});

test('a command is answered, its button pressed, and both are there after a reload', async () => {
	const { playground, world } = await opened();
	const before = await world();

	await doing(playground, before, {
		kind: 'run',
		path: ['voices'],
		values: { speaker: 'Ivo Sand', most: 2 },
	});
	const [post] = (await world()).posts;
	const messageId = post?.message.id ?? '';
	const pressed = await doing(playground, before, { kind: 'press', messageId, customId: 'page:2' });

	expect(post?.used).toBe('/voices');
	expect(JSON.stringify(post?.message.components)).toContain('Voices: Ivo Sand\\nAt most **2**');
	expect(pressed).toEqual({});
	expect(JSON.stringify((await world()).posts)).toContain('Voices: page 2');
});

test('suggestions for what is typed', async () => {
	const { playground, world } = await opened();

	const { choices } = await doing(playground, await world(), {
		kind: 'suggest',
		path: ['voices'],
		values: { speaker: 'sa' },
		focused: 'speaker',
	});

	expect(choices).toEqual([{ name: 'Ivo Sand', value: 'id of Ivo Sand' }]);
});

test('a file is sent along', async () => {
	const { playground, world } = await opened();
	const file = {
		name: 'a.txt',
		contentType: 'text/plain',
		base64: Buffer.from('Tide').toString('base64'),
	};

	await doing(playground, await world(), {
		kind: 'run',
		path: ['paper', 'add'],
		values: { file, kind: 'o' },
	});

	const [post] = (await world()).posts;
	expect(post).toMatchObject({
		used: '/paper add',
		message: { content: 'Read a.txt, 4 bytes, o' },
	});
});

test('a form opens and is sent', async () => {
	const { playground, world } = await opened();
	const before = await world();

	const { modal } = await doing(playground, before, {
		kind: 'run',
		path: ['paper', 'write'],
		values: {},
	});
	if (!modal) throw new Error('no form');
	await doing(playground, before, { kind: 'submit', modal, answers: { title: 'Low tide' } });

	expect(modal.title).toBe('Write a paper');
	expect((await world()).posts[0]?.message.content).toBe('Filed: Low tide');
});

test('a private answer is dismissed, a public one is not', async () => {
	const { playground, world } = await opened();
	const before = await world();
	await doing(playground, before, { kind: 'run', path: ['voices'], values: { private: true } });
	await doing(playground, before, { kind: 'run', path: ['echo'], values: { words: 'stays' } });

	for (const { message } of (await world()).posts) {
		await doing(playground, before, { kind: 'dismiss', messageId: message.id });
	}

	expect((await world()).posts.map(({ message }) => message.content)).toEqual(['stays']);
});

test('a message menu counts the letters of what was said', async () => {
	const { playground, world } = await opened();
	const before = await world();
	await doing(playground, before, { kind: 'say', content: 'four' });
	const messageId = (await world()).posts[0]?.message.id ?? '';

	await doing(playground, before, { kind: 'right-click', messageId, command: 'Count letters' });

	expect((await world()).posts[1]).toMatchObject({
		used: 'Count letters',
		message: { content: '4 letters' },
	});
});

test('what happens is streamed', async () => {
	const { playground, world } = await opened();
	const stream = await fetch(`${playground.url}/api/events`);
	const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
	await reader?.read();

	await doing(playground, await world(), { kind: 'run', path: ['slowly'], values: {} });

	const kinds: string[] = [];
	while (kinds.length < 2) {
		const { value = '' } = (await reader?.read()) ?? {};
		const lines = value.split('\n').filter((line) => line.startsWith('data: '));
		kinds.push(...lines.map((line) => (JSON.parse(line.slice(6)) as Happening).kind));
	}
	await reader?.cancel();
	expect(kinds).toEqual(['posted', 'edited']);
});

test.each([
	[
		'a command that is not there',
		{ kind: 'run', path: ['nothing'], values: {} },
		/no command nothing/,
	],
	['a required option left out', { kind: 'run', path: ['echo'], values: {} }, /words/],
	['a number out of range', { kind: 'run', path: ['voices'], values: { most: 99 } }, /from 1 to 9/],
	[
		'a button of a message that is gone',
		{ kind: 'press', messageId: '1', customId: 'x' },
		/no longer there/,
	],
] as const)('%s is a problem', async (_, act, problem) => {
	const { playground, world } = await opened();

	expect((await doing(playground, await world(), act)).problem).toMatch(problem);
});

test('foreign hosts, origins and kinds of body are turned away', async () => {
	const {
		playground: { url },
	} = await opened();
	const { host, port } = new URL(url);
	const act = `${url}/api/act`;

	const statuses = await Promise.all([
		statusOf(url, { host }),
		statusOf(url, { host: `localhost:${port}` }),
		statusOf(url, { host: `evil.example:${port}` }),
		statusOf(url, { host: '127.0.0.1' }),
		statusOf(`${url}/api/world`, { host, origin: 'http://evil.example' }),
		statusOf(`${url}/api/events`, { host, origin: 'null' }),
		statusOf(act, { host, origin: url, 'content-type': 'text/plain' }, 'POST'),
		statusOf(act, { host, origin: url, 'content-type': 'application/json' }, 'POST'),
		statusOf(`${url}/../wire.ts`, { host }),
		statusOf(`${url}/api/commands?channel=1`, { host }),
	]);

	expect(statuses).toEqual([200, 200, 403, 403, 403, 403, 415, 400, 404, 404]);
});

test('no script of the page but its own may run', async () => {
	const {
		playground: { url },
	} = await opened();

	const response = await fetch(url);
	const policy = response.headers.get('content-security-policy');

	expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
	expect(policy).not.toContain('unsafe');
	expect(await response.text()).not.toMatch(/<script>|\son\w+=|style=/);
});

test('a port in use is said in a sentence', async () => {
	const { playground } = await opened();
	const port = Number(new URL(playground.url).port);

	await expect(startPlayground({ port, bot: 'Dispatch' })).rejects.toThrow(
		`Port ${port} is in use by another program; choose another.`,
	);
});
