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
			/** Whose deeds and messages are still kept. */
			const kept = async () => {
				const [entries, batches] = await Promise.all([
					database.queries.selectFrom('log_entries').select('guild').orderBy('number').execute(),
					database.queries.selectFrom('log_batches').select('guild').orderBy('guild').execute(),
				]);
				return [entries, batches].map((rows) => rows.map(({ guild }) => guild));
			};
			return { log: openEditorLog(database), rules, remove, deed, kept };
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

		/** The messages of two servers, both claimed. */
		async function claimed({ log, remove }: Awaited<ReturnType<typeof start>>) {
			await remove('A');
			await remove('C', 'g2');
			const batches = await claim(log);
			const [one, two] = ['g1', 'g2'].map((guild) => batches.find((each) => each.guild === guild));
			if (!one || !two) throw new Error('two were to be claimed');
			return [one, two] as const;
		}

		test('what was told in a server is forgotten, and nothing of another', async () => {
			const opened = await start();
			const [one] = await claimed(opened);
			expect(await opened.log.sent(one, { channel: '9', id: '1' })).toBe(true);
			expect(await opened.kept()).toEqual([['g2'], ['g2']]);
			expect((await claim(opened.log, 2)).map(({ guild }) => guild)).toEqual(['g2']);
		});

		test('what cannot be told in a server is dropped there until it is mended', async () => {
			const opened = await start();
			const { log, remove, kept } = opened;
			const [one, two] = await claimed(opened);
			await remove('B');
			expect(await log.hold(one, 'No.')).toBe(true);
			expect(await log.hold(one, 'Once more.')).toBe(false);
			expect(await kept()).toEqual([['g2'], ['g1', 'g2']]);
			expect([await log.problem('g1'), await log.problem('g2')]).toEqual(['No.', undefined]);

			await log.release('g2');
			expect(await log.hold(two, 'Nor here.')).toBe(true);
			await log.release('g1');
			expect([await log.problem('g1'), await log.problem('g2')]).toEqual([undefined, 'Nor here.']);
			await remove('D');
			await remove('E', 'g2');
			expect(await kept()).toEqual([['g1'], ['g2']]);
			expect((await claim(log, 2)).map(({ guild }) => guild)).toEqual(['g1']);
		});

		test('where nobody wants the log any more, what was waiting is not told', async () => {
			const { log, rules, remove, kept } = await start();
			await remove('A');
			await remove('C', 'g2');
			await rules.keep('g1', USUAL_RULES);
			expect((await claim(log)).map(({ guild }) => guild)).toEqual(['g2']);
			expect(await kept()).toEqual([['g2'], ['g2']]);
		});

		test('of very many deeds ten are told, and how many more there were', async () => {
			const { log, remove } = await start();
			for (let count = 0; count < 12; count += 1) await remove(`Article ${count}`);
			const [batch] = await claim(log);
			expect(batch?.entries.map((one) => one.deed)).toMatchObject(
				Array.from({ length: 10 }, (_, count) => ({ title: `Article ${count}` })),
			);
			expect(batch?.more).toBe(2);
		});
	});
}
