import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import type { EditorLog } from '../../src/ports/editor-log.ts';
import { logDeed, openEditorLog } from '../../src/sql/editor-log.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { EVERY_DATABASE } from '../support/databases.ts';

const START = new Date('2024-03-07T12:00:00Z');
const claim = (log: EditorLog, minutes = 0) =>
	log.claim({ now: new Date(+START + minutes * 60_000), leaseMs: 60_000, limit: 10 });

for (const [name, open] of EVERY_DATABASE) {
	describe(`${name} keeps the editors’ log`, () => {
		async function start() {
			const database = await open();
			const rules = openGuildRulesStore(database);
			for (const guild of ['g1', 'g2']) await rules.keep(guild, { ...USUAL_RULES, log: '9' });
			const deed = (title: string) => ({ kind: 'removal', title }) as const;
			const remove = (title: string, guild = 'g1') =>
				logDeed(database.queries, guild, { by: '7', at: START, deed: deed(title) });
			return { log: openEditorLog(database), remove, deed };
		}

		test('what was done in a guild is one message, for one worker at a time', async () => {
			const { log, remove, deed } = await start();
			for (const title of ['A', 'B']) await remove(title);
			await remove('C', 'g2');
			await remove('D', 'g3');
			const batches = (await Promise.all([claim(log), claim(log)])).flat();
			const told = batches.map(({ guild, entries }) => [guild, entries.map((one) => one.deed)]);
			expect(told.sort()).toEqual([
				['g1', [deed('A'), deed('B')]],
				['g2', [deed('C')]],
			]);
		});

		test('what is done meanwhile comes in the next, and a lost lease says so', async () => {
			const { log, remove, deed } = await start();
			await remove('A');
			const [lost] = await claim(log);
			await remove('B');
			const [again, ...others] = await claim(log, 2);
			if (!lost || !again) throw new Error('none');
			expect(others).toEqual([]);
			expect(again).toMatchObject({ nonce: lost.nonce, attempt: 2, firstTried: START });
			expect(await log.sent(lost, { channel: '9', id: '1' })).toBe(false);
			expect(await log.sent(again, { channel: '9', id: '1' })).toBe(true);
			const [next] = await claim(log, 3);
			expect(next?.entries.map((one) => one.deed)).toEqual([deed('B')]);
			expect(next && (await log.hold(next, 'No.'))).toBe(true);
			await remove('C');
			expect(await claim(log, 99)).toEqual([]);
			expect(await log.problem('g1')).toBe('No.');
		});
	});
}
