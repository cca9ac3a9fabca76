import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/local-discord/rest/injected-fault.ts';
import { emptyFolder } from './databases.ts';
import { prepareRush, type Rush } from './rush.ts';
import { hasSmallDisk, mountSmallDisk } from './small-disk.ts';

/** How much is done to the bot. */
export type Scale = {
	readonly kills: number;
	/** Posts that fall due while it is killed. */
	readonly posts: number;
	/** Posts that fall due in each other trouble. */
	readonly fewer: number;
	/** One trouble at a time; or all at once, and bots that wait beside one another. */
	readonly isEachAlone: boolean;
	readonly timeoutMs: number;
};

const HOUR_MS = 3_600_000;
const POST = { method: 'POST', path: /messages$/ };

/** A bot in a process of its own is to post while all sorts of things go wrong: every post stands there once in the end. */
export function faultScenarios(scale: Scale): void {
	const { kills, posts, fewer, isEachAlone, timeoutMs } = scale;

	/** `trouble` goes on while posts fall due; the bot runs when it is over. */
	function check(name: string, count: number, trouble: Trouble): void {
		const options = { timeout: timeoutMs, concurrent: !isEachAlone };
		test(`${name}: ${count} posts, none missing, none twice`, options, async (it) => {
			await expectEachOnce(await emptyFolder(it), count, trouble);
		});
	}

	describe('posts that fall due', () => {
		check(`while the process is killed ${kills} times`, posts, async (rush) => {
			for (let kill = 0; kill < kills; kill += 1) await killSomewhere(rush);
		});

		if (isEachAlone) {
			for (const [name, trouble] of Object.entries(TROUBLES)) check(name, fewer, trouble);
		} else {
			check(Object.keys(TROUBLES).join(', '), fewer, async (rush) => {
				await Promise.all(Object.values(TROUBLES).map((trouble) => trouble(rush)));
			});
		}

		check('while the clock jumps', fewer, async (rush) => {
			const { discord, posted, skew, kill, start } = rush;
			for (const [place, hours] of [6, -5, -0.1, 0].entries()) {
				await posted(Math.ceil((place / 4) * fewer));
				discord.fail({ ...POST, with: 'lost', times: 3 });
				skew(hours * HOUR_MS);
				if (place !== 1) continue;
				await kill();
				start();
			}
		});
	});

	// With more the journal has room enough in itself for all that is written.
	const few = Math.min(fewer, 24);
	const name = `posts that fall due while the disk is full: ${few} posts, none missing, none twice`;
	test.runIf(hasSmallDisk())(name, { timeout: timeoutMs }, async () => {
		const disk = mountSmallDisk();
		await expectEachOnce(disk.folder, few, async ({ posted, log }) => {
			await posted(5);
			disk.fill();
			await isLogged(log, 'job failed', /full/);
			disk.empty();
		});
	});
}

async function expectEachOnce(folder: string, count: number, trouble: Trouble): Promise<void> {
	const rush = await prepareRush(folder, count);
	try {
		rush.start();
		await trouble(rush);
		expect(await rush.finish()).toEqual({ posted: count, missing: 0, doubled: 0 });
	} finally {
		await rush.stop();
	}
}

/** Kills the process at any moment: as it starts, while it posts, or when Discord has a post and it does not know. */
async function killSomewhere({ discord, kill, start }: Rush): Promise<void> {
	const { promise: killed, resolve } = Promise.withResolvers<void>();
	let more = randomInt(40);
	const stop = discord.on('message', () => {
		if (more === 0) resolve(kill());
		more -= 1;
	});
	// Where nothing is posted, as in a start.
	const patience = setTimeout(() => resolve(kill()), 200 + randomInt(2500));
	await killed;
	clearTimeout(patience);
	stop();
	start();
}

type Trouble = (rush: Rush) => Promise<void>;

const TROUBLES: Readonly<Record<string, Trouble>> = {
	'while Discord sets limits': storm(
		(['user', 'shared', 'global'] as const).map((scope) => ({ retryAfter: 1, scope })),
	),
	'while Discord fails': storm([500, 502, 503]),
	'while connections break': storm(['reset', 'lost', 'lost']),
	'while the gateway does': async ({ discord, guilds, posted }) => {
		const { gateway } = discord;
		const troubles = [gateway.drop, gateway.cut, gateway.reconnect, gateway.invalidate];
		for (const [place, trouble] of troubles.entries()) {
			await posted(Math.ceil((place / troubles.length) * guilds.length));
			trouble();
		}
	},
};

/** Every second request goes wrong, as often as there are posts. */
function storm(failures: readonly Failure[]): Trouble {
	return async ({ discord, guilds }) => {
		let number = 0;
		const stop = discord.on('request', () => {
			number += 1;
			const failure = failures[number % failures.length];
			if (number > guilds.length) stop();
			else if (number % 2 === 0 && failure !== undefined) discord.fail({ ...POST, with: failure });
		});
	};
}

async function isLogged(log: Rush['log'], message: string, words: RegExp): Promise<void> {
	const from = log.length;
	const isThere = () =>
		log.slice(from).some((line) => line.msg === message && words.test(JSON.stringify(line)));
	while (!isThere()) await pause(50);
}
