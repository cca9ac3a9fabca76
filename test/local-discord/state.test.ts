import { expect, test } from 'vitest';
import { logRequest, userBody } from '../../src/local-discord/state.ts';
import { plainState } from './plain-state.ts';

test('the last thousand requests are remembered, each told as it comes', () => {
	const state = plainState();
	let told = 0;
	state.events.on('request', () => {
		told += 1;
	});
	for (let status = 0; status <= 1000; status += 1)
		logRequest(state, { method: 'GET', path: '/', query: '', body: undefined, status });
	expect([state.requests.length, state.requests[0]?.status, told]).toEqual([1000, 1, 1001]);
});

test('a user has a name of their own to show, a bot says that it is one', () => {
	const common = {
		id: '7',
		discriminator: '0',
		avatar: null,
		flags: 0,
		public_flags: 0,
		primary_guild: null,
	};
	expect(userBody('7', { username: 'ann' })).toStrictEqual({
		...common,
		username: 'ann',
		global_name: 'ann',
	});
	expect(userBody('7', { username: 'Dispatch', isBot: true })).toStrictEqual({
		...common,
		username: 'Dispatch',
		global_name: null,
		bot: true,
	});
});

test('the bot is a user like others', () => {
	const state = plainState();
	expect(state.users.get('1')).toBe(state.bot);
	expect(state.bot).toMatchObject({ id: '1', username: 'Dispatch', bot: true });
});
