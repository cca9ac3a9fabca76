import { afterEach } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import type { Act, Outcome, World } from '../../src/playground/wire.ts';
import { startPressBot } from './press-bot.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

export const EXAMPLES = ['/voices speaker:Mara Lind'];

/** A playground with a bot of a few commands, ended after the test; and its world, as whoever opens the page sees it. */
export async function opened(): Promise<{ playground: Playground; world: () => Promise<World> }> {
	const playground = await startPlayground({ port: 0, bot: 'Dispatch', examples: EXAMPLES });
	closing.push(playground.stop);
	const bot = await startPressBot(playground);
	closing.push(bot.stop);
	return {
		playground,
		world: async () => (await (await fetch(`${playground.url}/api/world`)).json()) as World,
	};
}

/** An act, wherever it is done. */
export type Doing = Act extends infer Each
	? Each extends Act
		? Omit<Each, 'channelId'>
		: never
	: never;

/** Does it in the first channel of `world`. */
export async function doing(
	playground: Playground,
	{ channels }: World,
	act: Doing,
): Promise<Outcome> {
	const response = await fetch(`${playground.url}/api/act`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ channelId: channels[0]?.id, ...act }),
	});
	return (await response.json()) as Outcome;
}
