import { expect, onTestFinished, test } from 'vitest';
import { postingInstant } from '../../src/domain/guilds/posting-time.ts';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import type { Arrival, Happening, World } from '../../src/playground/wire.ts';

const FEBRUARY = Date.parse('2027-02-22T09:00:00Z');

async function opened(): Promise<Playground> {
	const playground = await startPlayground({ port: 0, bot: 'Dispatch' });
	onTestFinished(playground.stop);
	return playground;
}

function post(playground: Playground, body: unknown): Promise<Response> {
	return fetch(`${playground.url}/api/clock`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
}

async function go(playground: Playground, to: number | null): Promise<Arrival> {
	return (await (await post(playground, { to })).json()) as Arrival;
}

async function worldOf({ url }: Playground): Promise<World> {
	return (await (await fetch(`${url}/api/world`)).json()) as World;
}

/** Says something in the first channel, as the bot. */
async function say({ apiUrl, token }: Playground, { channels }: World, content: string) {
	await fetch(`${apiUrl}/v10/channels/${channels[0]?.id}/messages`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: `Bot ${token}` },
		body: JSON.stringify({ content }),
	});
}

test('the hour is set, runs on, and is this machine’s again', async () => {
	const playground = await opened();

	const there = await go(playground, FEBRUARY);
	const stay = playground.clock.now() - FEBRUARY;
	const back = await go(playground, null);

	expect(there.says).toBe('Nothing happened on the way.');
	expect(stay).toBeGreaterThanOrEqual(0);
	expect(stay).toBeLessThan(60_000);
	expect((await worldOf(playground)).aheadMs).toBe(0);
	expect(back).toEqual({
		says: 'What was posted stays, and is not posted a second time.',
		aheadMs: 0,
	});
});

test('the bot lives through the time, and its messages have the hour they came', async () => {
	const playground = await opened();
	const world = await worldOf(playground);
	playground.whileTravelling(async () => {
		playground.clock.set(FEBRUARY - 3_600_000);
		await say(playground, world, 'an hour before');
		return { hint: 'not told where something came' };
	});

	const { says } = await go(playground, FEBRUARY);

	expect(says).toBe('1 message arrived in #news.');
	const [posted] = (await worldOf(playground)).posts;
	expect(posted?.message.timestamp).toMatch(/^2027-02-22T08:00/);
	expect(playground.clock.now()).toBeGreaterThanOrEqual(FEBRUARY);
});

test('where nothing comes, it is told what to do, and when something does', async () => {
	const playground = await opened();
	const next = new Date('2027-03-01T09:00:00Z');
	playground.whileTravelling(async () => ({ hint: 'Choose a channel.', next }));

	expect(await go(playground, FEBRUARY)).toEqual({
		says: 'Choose a channel.',
		next: next.getTime(),
		aheadMs: playground.clock.aheadMs,
	});
});

test('every page is told the hour', async () => {
	const playground = await opened();
	const stopping = new AbortController();
	const { body } = await fetch(`${playground.url}/api/events`, { signal: stopping.signal });
	const told: Happening[] = [];
	const reading = (async () => {
		for await (const chunk of body ?? []) {
			const line = Buffer.from(chunk)
				.toString()
				.match(/^data: (?<json>.*)$/m);
			if (line?.groups) told.push(JSON.parse(line.groups['json'] ?? ''));
			if (told.length > 0) return;
		}
	})();

	const { aheadMs } = await go(playground, FEBRUARY);
	await reading;
	stopping.abort();

	expect(told).toEqual([{ kind: 'clock', aheadMs }]);
});

test.each([
	[{ to: 'tomorrow' }, 'This is no hour; choose a date.'],
	[{}, 'This is no hour; choose a date.'],
	[{ to: 0 }, 'The playground’s clock goes from 2016 to 2114; choose a date in between.'],
	[{ to: 1e300 }, 'The playground’s clock goes from 2016 to 2114; choose a date in between.'],
])('%j is refused', async (body, problem) => {
	const response = await post(await opened(), body);

	expect(response.status).toBe(400);
	expect(await response.json()).toEqual({ problem });
});

test('what is due in an hour comes to the guild as it begins', async () => {
	const { guild } = await opened();

	const due = postingInstant('2027-02-22', { hour: 9, timeZone: 'UTC' }, guild);

	expect(due.getTime()).toBe(FEBRUARY);
});
