import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let base: string;
beforeAll(async () => {
	const port = await freePort();
	base = `http://127.0.0.1:${port}`;
	world = await startWorld({ HEALTH_PORT: String(port) });
});
afterAll(() => world.stop());

async function ask(path: string): Promise<string> {
	const response = await fetch(`${base}${path}`);
	return `${response.status} ${await response.text()}`;
}

/** The value of a measure, written with its labels. */
async function measure(name: string): Promise<number> {
	const line = (await ask('/metrics')).split('\n').find((one) => one.startsWith(`${name} `));
	return Number(line?.slice(name.length));
}

test('a bot that answers is ready, and what it answers is counted', async () => {
	expect(await ask('/healthz')).toBe('200 alive\n');
	expect(await ask('/readyz')).toBe('200 ready\n');
	await world.harbour.member.run('help');
	await world.harbour.member.run('search', { words: 'the' });

	const answers = (command: string, outcome: string) =>
		measure(`dateline_answers_total{kind="command",command="${command}",outcome="${outcome}"}`);
	expect(await answers('help', 'answered')).toBe(1);
	expect(await answers('search', 'refused')).toBe(1);
	expect(await measure('dateline_answer_seconds_count{kind="command"}')).toBe(2);
	expect(await measure('dateline_gateway_shards{state="ready"}')).toBe(1);
	expect(await measure('dateline_database_up')).toBe(1);
	expect(await measure('dateline_articles')).toBeGreaterThan(0);
	expect(await measure('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
});
