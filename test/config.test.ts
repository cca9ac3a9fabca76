import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROLES, readConfig, SETTINGS } from '../src/config.ts';

test('needs no setting at all', () => {
	expect(readConfig({})).toEqual({
		roles: new Set(ROLES),
		discordApiUrl: 'https://discord.com/api',
		databaseUrl: 'data/dateline.db',
		allowedPrivateHosts: [],
		deniedHosts: [],
	});
});

test('takes what is set', () => {
	const env = {
		DISCORD_TOKEN: ' a.b.c ',
		DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
		DATABASE_URL: 'somewhere/news.db',
		ROLE: ', Reader, poster,',
		PLAYGROUND_PORT: '0',
		HEALTH_PORT: '9090',
		SUBSCRIBE_PORT: '0.0.0.0:8081',
		SUBSCRIBE_URL: 'https://news.example/dateline/',
		LOG_LEVEL: 'warn',
		CONTACT_URL: 'https://bot.example/about',
		ALLOWED_PRIVATE_HOSTS: 'Wiki.example, 10.0.0.7:8080 [fd00::7]',
		DENIED_HOSTS: 'example.com,example.net',
	};
	expect(readConfig(env)).toEqual({
		roles: new Set(['reader', 'poster']),
		discordToken: 'a.b.c',
		discordApiUrl: 'http://127.0.0.1:8080/api',
		databaseUrl: 'somewhere/news.db',
		playgroundPort: 0,
		health: { host: '127.0.0.1', port: 9090 },
		subscriptions: { host: '0.0.0.0', port: 8081, url: 'https://news.example/dateline' },
		logLevel: 'warn',
		contact: 'https://bot.example/about',
		allowedPrivateHosts: ['wiki.example', '10.0.0.7:8080', 'fd00::7'],
		deniedHosts: ['example.com', 'example.net'],
	});
});

test.each([
	['9090', '127.0.0.1', 9090],
	['0.0.0.0:0', '0.0.0.0', 0],
	['[::1]:9090', '::1', 9090],
	['watch.example:80', 'watch.example', 80],
])('HEALTH_PORT %s', (HEALTH_PORT, host, port) => {
	expect(readConfig({ HEALTH_PORT }).health).toEqual({ host, port });
});

test('a port is at most 65535', () => {
	const set = (port: string) => ({ PLAYGROUND_PORT: port, HEALTH_PORT: port });
	expect(readConfig(set('65535'))).toMatchObject({
		playgroundPort: 65_535,
		health: { port: 65_535 },
	});
	expect(() => readConfig(set('65536'))).toThrow(
		/PLAYGROUND_PORT "65536" is no port.*HEALTH_PORT "65536" is no port/,
	);
});

test.each([
	['1', 1],
	['99999', 99_999],
])('texts are kept for %s days', (TEXT_RETENTION_DAYS, textRetentionDays) => {
	expect(readConfig({ TEXT_RETENTION_DAYS }).textRetentionDays).toBe(textRetentionDays);
});

test.each(['0', '100000', '-1', 'a'])('texts are not kept for %s days', (TEXT_RETENTION_DAYS) => {
	expect(() => readConfig({ TEXT_RETENTION_DAYS })).toThrow(
		`TEXT_RETENTION_DAYS "${TEXT_RETENTION_DAYS}" is no number of days`,
	);
});

const KEY = 'aB'.repeat(32);

test('interactions by HTTP need a port and the key', () => {
	const door = { INTERACTIONS_PORT: '0.0.0.0:8080', DISCORD_PUBLIC_KEY: KEY };
	expect(readConfig(door).door).toEqual({ host: '0.0.0.0', port: 8080, publicKey: KEY });
});

test.each([
	[{ INTERACTIONS_PORT: '8080' }, 'belong together'],
	[{ DISCORD_PUBLIC_KEY: KEY }, 'belong together'],
	[{ INTERACTIONS_PORT: 'x', DISCORD_PUBLIC_KEY: KEY }, 'INTERACTIONS_PORT "x" is no port'],
	[{ INTERACTIONS_PORT: '1', DISCORD_PUBLIC_KEY: KEY.slice(1) }, 'DISCORD_PUBLIC_KEY is no key'],
])('interactions by HTTP with half of it are refused: %o', (env, problem) => {
	expect(() => readConfig(env)).toThrow(problem);
});

test.each(['x', '70000', '1.2.3.4', ':90', '0.0.0.0:'])('HEALTH_PORT %s is none', (HEALTH_PORT) => {
	expect(() => readConfig({ HEALTH_PORT })).toThrow(`HEALTH_PORT "${HEALTH_PORT}" is no port`);
});

test.each([
	[{ DISCORD_TOKEN: 'a.b', ROLE: 'front, writer' }, 'ROLE "writer" is unknown; write some of'],
	[{ ROLE: 'front' }, 'ROLE divides the work of a bot that has a DISCORD_TOKEN'],
])('a ROLE that does nothing is refused', (env, problem) => {
	expect(() => readConfig(env)).toThrow(problem);
});

test('an empty value counts as none', () => {
	expect(readConfig({ DISCORD_TOKEN: '  ', PLAYGROUND_PORT: '' })).toEqual(readConfig({}));
});

test('names every problem at once', () => {
	const env = {
		DISCORD_TOKEN: 'a b',
		DISCORD_API_URL: 'discord.com',
		PLAYGROUND_PORT: '70000',
		LOG_LEVEL: 'loud',
		CONTACT_URL: 'me',
		ALLOWED_PRIVATE_HOSTS: 'wiki.example, http://intranet/',
		DENIED_HOSTS: 'example.com:80',
	};
	expect(() => readConfig(env)).toThrow(
		/^The settings need a change: .*PLAYGROUND_PORT .*LOG_LEVEL .*CONTACT_URL .*DISCORD_API_URL .*ALLOWED_PRIVATE_HOSTS "http:\/\/intranet\/" .*DENIED_HOSTS .*DISCORD_TOKEN .*\.$/,
	);
});

test('.env.example holds every setting and no other', () => {
	const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
	const named = Array.from(example.matchAll(/^#? ?([A-Z_]+)=/gm), ([, name]) => name);
	expect(named.toSorted()).toEqual(SETTINGS.toSorted());
});

test.each([
	[{ SUBSCRIBE_PORT: '8081' }, 'belong together'],
	[{ SUBSCRIBE_URL: 'https://news.example' }, 'belong together'],
	[{ SUBSCRIBE_PORT: '8081', SUBSCRIBE_URL: 'news.example' }, 'is no http address'],
	[{ SUBSCRIBE_PORT: '8081', SUBSCRIBE_URL: 'https://news.example/?a' }, 'is no http address'],
	[{ SUBSCRIBE_PORT: 'x', SUBSCRIBE_URL: 'https://news.example' }, 'SUBSCRIBE_PORT "x" is no port'],
])('addresses for other programs: %o', (env, problem) => {
	expect(() => readConfig(env)).toThrow(problem);
});
