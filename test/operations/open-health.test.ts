import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { type Check, openHealth } from '../../src/operations/open-health.ts';

const HOST = '127.0.0.1';
const metrics = { type: 'text/plain; version=0.0.4', written: async () => 'up 1\n' };

async function opened(checks: readonly Check[], written = metrics.written) {
	const health = await openHealth({
		host: HOST,
		port: 0,
		checks,
		metrics: { ...metrics, written },
	});
	onTestFinished(() => health.close());
	const ask = async (path: string) => {
		const response = await fetch(`http://${HOST}:${health.port}${path}`);
		return `${response.status} ${await response.text()}`;
	};
	return { ...health, ask };
}

const there: Check = { name: 'discord', isReady: async () => true };

test('what is well says so', async () => {
	const { ask } = await opened([there]);

	expect(await ask('/healthz')).toBe('200 alive\n');
	expect(await ask('/readyz?full')).toBe('200 ready\n');
	expect(await ask('/metrics')).toBe('200 up 1\n');
	expect(await ask('/')).toContain('404 Ask for /healthz');
});

test('what is not there, fails or never answers is named', async () => {
	const { ask } = await opened([
		there,
		{ name: 'database', isReady: () => Promise.reject(new Error('gone')) },
		{ name: 'disk', isReady: async () => false },
		{ name: 'moon', isReady: () => new Promise(() => {}) },
	]);

	expect(await ask('/readyz')).toBe('503 not ready: database, disk, moon\n');
	expect(await ask('/healthz')).toBe('200 alive\n');
});

test('a process that is about to end is not ready, and lives', async () => {
	const { ask, stopping } = await opened([there]);
	stopping();

	expect(await ask('/readyz')).toBe('503 not ready: stopping\n');
	expect(await ask('/healthz')).toBe('200 alive\n');
});

test('measures that cannot be taken are no end of it', async () => {
	const { ask } = await opened([there], () => Promise.reject(new Error('secret')));

	expect(await ask('/metrics')).toBe('500 That could not be told.\n');
	expect(await ask('/readyz')).toBe('200 ready\n');
});

test('a port that is taken is told', async () => {
	const { port } = await opened([there]);
	const again = openHealth({ host: HOST, port, checks: [], metrics });

	await expect(again).rejects.toThrow(UserError);
	await expect(again).rejects.toThrow(`HEALTH_PORT ${HOST}:${port} cannot be had`);
});
