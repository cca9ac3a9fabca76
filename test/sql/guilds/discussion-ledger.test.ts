import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../../../src/domain/guilds/guild-rules.ts';
import type { DiscussionLedger } from '../../../src/ports/discussion-ledger.ts';
import { openDiscussionLedger, planDiscussion } from '../../../src/sql/guilds/discussion-ledger.ts';
import { openGuildRulesStore } from '../../../src/sql/guilds/guild-rules-store.ts';
import { EVERY_DATABASE } from '../../support/databases.ts';

const START = Date.parse('2024-03-07T12:00:00Z');
const claim = (ledger: DiscussionLedger, minutes = 0) =>
	ledger.claim({ now: new Date(START + minutes * 60_000), leaseMs: 60_000, limit: 10 });

for (const [name, open] of EVERY_DATABASE) {
	describe(`${name} keeps threads that are to be opened`, () => {
		async function start() {
			const database = await open();
			const rules = openGuildRulesStore(database);
			await rules.keep('g1', { ...USUAL_RULES, discussions: 'feeds' });
			const ledger = openDiscussionLedger(database);
			const plan = (post: string, guild = 'g1') =>
				planDiscussion(database.queries, { of: 'feeds', article: 'a', guild, channel: '5', post });
			return { ledger, plan };
		}

		test('each for one worker at a time, until it is done', async () => {
			const { ledger, plan } = await start();
			await plan('1');
			await plan('2', 'g2');
			const hands = await Promise.all([claim(ledger), claim(ledger)]);
			expect(hands.map(({ length }) => length).sort()).toEqual([0, 1]);
			const [lost] = hands.flat();
			const [again] = await claim(ledger, 2);
			if (!lost || !again) throw new Error('none');
			expect(again).toEqual({ ...lost, attempt: 2 });
			expect(await ledger.sent(lost, { channel: '5', id: '9' })).toBe(false);
			expect(await ledger.postpone(again, { at: new Date(START + 6e5), mayBeThere: true })).toBe(
				true,
			);
			expect(await claim(ledger, 9)).toEqual([]);
			const [last] = await claim(ledger, 10);
			expect(last && (await ledger.sent(last, { channel: '5', id: '9' }))).toBe(true);
			expect(await claim(ledger, 999)).toEqual([]);
		});

		test('none in a channel where one is on hold, until it is released', async () => {
			const { ledger, plan } = await start();
			for (const post of ['1', '2']) await plan(post);
			const [first] = await claim(ledger);
			if (!first) throw new Error('none');
			expect(await ledger.hold(first, 'No.')).toBe(true);
			expect(await ledger.hold(first, 'No.')).toBe(false);
			await plan('3');
			expect(await claim(ledger, 9)).toEqual([]);
			expect(await ledger.problems('g1')).toEqual([{ channel: '5', reason: 'No.' }]);
			await ledger.release('g1');
			await plan('4');
			expect(await claim(ledger, 9)).toMatchObject([{ post: '4' }]);
		});
	});
}
