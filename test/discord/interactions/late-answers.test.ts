import { afterEach, expect, test } from 'vitest';
import { defineCommand } from '../../../src/discord/interactions/command.ts';
import { openActionStates } from '../../../src/sql/action-states.ts';
import type { Database } from '../../../src/sql/database.ts';
import { openGuildRulesStore } from '../../../src/sql/guilds/guild-rules-store.ts';
import { openDatabase } from '../../../src/sql/open-database.ts';
import { startBot, testApp } from '../../support/bot.ts';
import { messageOf, read } from '../../support/read-message.ts';

const LONG =
	'a name that no button can carry, as it is too long for one and holds more than letters';
const page = defineCommand({
	audience: 'members',
	description: 'A page',
	options: {},
	run: async () => ({
		tone: 'notice',
		blocks: [{ kind: 'text', words: 'one' }],
		buttons: [
			[{ label: 'Next', state: { command: 'page', action: 'turn', values: [LONG, LONG] } }],
		],
	}),
	actions: {
		turn: {
			shows: 'in place',
			run: async ([value]) => ({
				tone: 'notice',
				blocks: [{ kind: 'text', words: `two: ${value?.slice(0, 6)}` }],
			}),
		},
	},
});

let database: Database;
let bot: Awaited<ReturnType<typeof startBot>>;
afterEach(async () => {
	await bot.stop();
	await database.close();
});

/** A bot, and a way to hold its store: whoever reads of it waits until that is released. */
async function startHeld() {
	database = await openDatabase(':memory:');
	const app = testApp();
	const actionStates = openActionStates(database, app.now);
	const guildRules = openGuildRulesStore(database);
	bot = await startBot({ page }, { ...app, actionStates, guildRules });
	const hold = async (): Promise<() => Promise<void>> => {
		const [begun, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
		const holding = database.queries.transaction().execute(async () => {
			begun.resolve();
			await released.promise;
		});
		await begun.promise;
		return async () => {
			released.resolve();
			await holding;
		};
	};
	const nextDeferred = () => bot.discord.next('shown', ({ deferred }) => deferred);
	return { hold, nextDeferred };
}

test('a command is deferred in time although the rules of its server cannot be read yet', async () => {
	const { hold, nextDeferred } = await startHeld();
	const release = await hold();

	const deferred = nextDeferred();
	const running = bot.member.run('page');
	await deferred;
	await release();

	const shown = await running;
	expect(read(shown)).toContain('one');
	expect(shown).toMatchObject({ deferred: true, ephemeral: false });
});

test('a button whose action cannot be read yet is deferred in time, for whoever pressed it', async () => {
	const { hold, nextDeferred } = await startHeld();
	const message = messageOf(await bot.member.run('page'));
	const release = await hold();

	const deferred = nextDeferred();
	const pressing = bot.member.press(message, 'Next');
	await deferred;
	await release();

	const shown = await pressing;
	expect(read(shown)).toContain('two: a name');
	expect(shown).toMatchObject({ deferred: true, ephemeral: true });
});
