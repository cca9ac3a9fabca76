import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNewsSite } from '../support/news-site.ts';
import { read } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

/** One host is asked one page at a time. */
let hostile: Awaited<ReturnType<typeof startNewsSite>>[];
let world: World;
beforeAll(async () => {
	hostile = await Promise.all(Array.from({ length: 10 }, startNewsSite));
	const hosts = hostile.map(({ host }) => host);
	world = await startWorld({ ALLOWED_PRIVATE_HOSTS: hosts.join(',') }, { isNew: true });
	await world.file(world.harbour, { quotes: [{ speaker: 'Ann Lee', text: 'No.' }] });
});
afterAll(() => world.stop());

test('/quotes answers as quick while ten sites hang as before', async () => {
	const { member } = world.harbour;
	const time = async (): Promise<number> => {
		const times: number[] = [];
		for (let count = 0; count < 15; count += 1) {
			const started = performance.now();
			expect(read(await member.run('quotes'))).toContain('Ann Lee');
			times.push(performance.now() - started);
		}
		return times.sort((one, other) => one - other)[7] ?? Infinity;
	};
	await time();
	const before = await time();
	const editors = hostile.map((_, number) => {
		const user = world.discord.addUser({ name: `Editor ${number}` });
		world.discord.join(user, world.harbour.guild, 1n << 13n);
		return world.discord.actor(user, world.harbour.channel);
	});
	const fetches = editors.map((actor, number) =>
		actor.run('article add url', { url: `${hostile[number]?.url}/never` }),
	);
	const hanging = () => hostile.reduce((sum, one) => sum + one.hanging(), 0);
	await expect.poll(hanging, { timeout: 10_000 }).toBe(10);
	const during = await time();
	expect(hanging()).toBe(10);
	process.stdout.write(`/quotes: ${before.toFixed(1)} ms before, ${during.toFixed(1)} ms during\n`);
	expect(during).toBeLessThan(before * 2 + 20);
	await expect.poll(() => deferrals(world), { timeout: 10_000 }).toBe(10);
	// What becomes of a site that never answers is the affair of test/web/fetch.
	await Promise.all(hostile.map(({ stop }) => stop()));
	const answers = await Promise.all(fetches);
	expect(answers.every(({ deferred, message }) => deferred && message !== undefined)).toBe(true);
});

/** How many answers the bot has put off so far. */
function deferrals({ discord }: World): number {
	return discord.requests.filter(
		({ path, body }) => path.endsWith('/callback') && (body as { type?: number }).type === 5,
	).length;
}
