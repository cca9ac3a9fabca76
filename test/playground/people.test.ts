import { expect, test } from 'vitest';
import type { Recorded } from '../../src/playground/last-interaction.ts';
import type { Outcome, World } from '../../src/playground/wire.ts';
import { type Doing, doing, opened } from '../support/open-playground.ts';

test('everybody sees what is theirs to see, by their own name and in their own language', async () => {
	const { playground, world } = await opened();
	const before = await world();
	const worldOf = async (name: string) => {
		const as = before.people.find((person) => person.name === name)?.id ?? '';
		return (await (await fetch(`${playground.url}/api/world?as=${as}`)).json()) as World;
	};
	const doAs = async (name: string, act: Doing) => {
		const { you, channels } = await worldOf(name);
		const response = await fetch(`${playground.url}/api/act?as=${you.id}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ channelId: channels[0]?.id, ...act }),
		});
		return (await response.json()) as Outcome;
	};

	await doAs('Mo', { kind: 'run', path: ['voices'], values: { private: true } });
	await doAs('Mo', { kind: 'say', content: 'Good day' });
	await doAs('Sam', { kind: 'say', content: 'From elsewhere' });
	await doAs('Mo', { kind: 'speak', locale: 'de' });

	const mo = await worldOf('Mo');
	expect(mo.posts.map(({ used, message }) => used ?? message.content)).toEqual([
		'/voices',
		'Good day',
	]);
	expect([mo.you.name, mo.locale, (await world()).locale]).toEqual(['Mo', 'de', 'en-US']);
	expect((await world()).posts.map(({ message }) => message.content)).toEqual(['Good day']);
	const sam = await worldOf('Sam');
	expect(sam.guild).toBe('Another server');
	expect(sam.posts.map(({ message }) => message.content)).toEqual(['From elsewhere']);
	expect((await fetch(`${playground.url}/api/world?as=7`)).status).toBe(404);
	expect(await doAs('Mo', { kind: 'run', path: ['paper', 'write'], values: {} })).toHaveProperty(
		'modal',
	);
});

test('a forum takes no messages of its own', async () => {
	const { playground, world } = await opened();
	const { channels } = await world();
	const forum = channels.find(({ kind }) => kind === 'forum');
	const said = await doing(
		playground,
		{ ...(await world()), channels: forum ? [forum] : [] },
		{
			kind: 'say',
			content: 'Hi',
		},
	);
	expect(said.problem).toContain('A forum has no messages of its own');
});

test('what passed for the last thing one did is written down, without what answers as the bot', async () => {
	const { playground, world } = await opened();
	const last = async () => (await fetch(`${playground.url}/api/last`)).json();
	expect(await last()).toBeNull();

	const run = { kind: 'run', path: ['voices'], values: { speaker: 'Ivo Sand' } } as const;
	await doing(playground, await world(), run);
	const suggest = { kind: 'suggest', path: ['voices'], values: {}, focused: 'speaker' } as const;
	await doing(playground, await world(), suggest);

	const { at, passed } = (await last()) as Recorded;
	expect(Date.parse(at)).toBeGreaterThan(0);
	const [event, request, ...others] = passed;
	expect(event).toMatchObject({ event: 'INTERACTION_CREATE', data: { token: '…', type: 2 } });
	expect(request).toMatchObject({ body: { type: 4 }, status: 204 });
	expect(JSON.stringify(request)).toMatch(/POST \/interactions\/\d+\/…\/callback/);
	expect(others).toEqual([]);
	expect(request?.ms).toBeGreaterThanOrEqual(event?.ms ?? 0);
});
