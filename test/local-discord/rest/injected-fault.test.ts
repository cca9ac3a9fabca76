import { expect, test } from 'vitest';
import {
	createInjectedFaults,
	type InjectedFault,
} from '../../../src/local-discord/rest/injected-fault.ts';
import { snowflakes } from '../../../src/local-discord/snowflake.ts';

test.each<[string, InjectedFault, boolean]>([
	['any request', { with: 500 }, true],
	['its method', { method: 'GET', with: 500 }, true],
	['its address', { path: /^\/users/, with: 500 }, true],
	['its method and address', { method: 'GET', path: /^\/users/, with: 500 }, true],
	['another method', { method: 'POST', path: /^\/users/, with: 500 }, false],
	['another address', { method: 'GET', path: /^\/guilds/, with: 500 }, false],
	['no request', { times: 0, with: 500 }, false],
])('a fault for %s', (_, fault, isMet) => {
	const faults = createInjectedFaults();
	faults.add(fault);
	expect(faults.take({ method: 'GET', path: '/users/1' })).toBe(isMet ? 500 : undefined);
});

test('faults come one after the other, each as often as is said, once where nothing is', () => {
	const faults = createInjectedFaults();
	faults.add({ with: 'reset', times: 2 });
	faults.add({ with: 'hang' });
	const request = { method: 'GET', path: '/' };
	const met = Array.from({ length: 4 }, () => faults.take(request));
	expect(met).toEqual(['reset', 'reset', 'hang', undefined]);
});

test('an id holds the millisecond it was made in and a count', () => {
	const at = Date.UTC(2024, 2, 7);
	const next = snowflakes(() => at + 0.9);
	const ids = Array.from({ length: 3 }, () => BigInt(next()));
	expect(ids.map((id) => Number(id >> 22n) + Date.UTC(2015, 0))).toEqual([at, at, at]);
	expect(ids.map((id) => Number(id & 0x3fffffn))).toEqual([1, 2, 3]);
});
