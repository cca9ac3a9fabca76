import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wording } from '../../../src/cards/messages/wording.ts';
import { answer, type Work } from '../../../src/discord/interactions/answer.ts';
import type { Reply } from '../../../src/discord/interactions/reply.ts';
import type { Card, Form } from '../../../src/domain/card.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { StoreFault } from '../../../src/ports/store-fault.ts';
import { says, testApp } from '../../support/bot.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

type Sides = { readonly deferral?: Error; readonly delivery?: Error };

/** Somebody waits for an answer: what is done for them, and what the log has of it. */
function waiting({ deferral, delivery }: Sides = {}) {
	const done: string[] = [];
	const logged: { readonly level: number; readonly msg: string }[] = [];
	const tell = (how: string, failure?: Error) => async (showing: unknown, shown?: object) => {
		const words = /"content":"(?<words>[^"]*)"/.exec(JSON.stringify(shown ?? {}))?.groups?.[
			'words'
		];
		done.push(
			[how, ...(typeof showing === 'string' ? [showing] : []), ...(words ? [words] : [])].join(' '),
		);
		if (failure) throw failure;
	};
	const reply: Reply = {
		defer: tell('deferred', deferral),
		send: tell('sent', delivery),
		sendPrivately: tell('refused', delivery),
		openForm: tell('form'),
		suggest: tell('suggested'),
	};
	const { actionStates, painter } = testApp();
	const counted: string[] = [];
	const desk = {
		reader: { locale: 'en-US', commandId: () => undefined, wording },
		actionStates,
		painter,
		log: pino({ base: null }, { write: (line: string) => logged.push(JSON.parse(line)) }),
		measure: (outcome: string) => void counted.push(outcome),
	};
	const who = { interaction: { id: '900', guild: 'g1' }, reply };
	const answered = (prepare: () => Promise<Work>) => answer(who, prepare, desk);
	return { done, logged, counted, answered };
}

const work =
	(run: () => Promise<Card | Form>, showing: Work['showing'] = 'publicly') =>
	async () => ({
		showing,
		run,
	});

/** A card that comes when the test says so. */
function later() {
	const { promise, resolve, reject } = Promise.withResolvers<Card>();
	return { run: () => promise, come: () => resolve(says('done')), fail: reject };
}

describe('an answer', () => {
	test('in time is sent at once', async () => {
		const { done, logged, counted, answered } = waiting();
		await answered(work(async () => says('done')));
		expect(done).toEqual(['sent publicly done']);
		expect(logged).toMatchObject([{ level: 30, msg: 'answered', ms: expect.any(Number) }]);
		expect(counted).toEqual(['answered']);
		vi.advanceTimersByTime(10_000);
		expect(done).toHaveLength(1);
	});

	test('that takes a second and a half is announced', async () => {
		const { done, answered } = waiting();
		const { run, come } = later();
		const answering = answered(work(run));
		await vi.advanceTimersByTimeAsync(1499);
		expect(done).toEqual([]);
		await vi.advanceTimersByTimeAsync(1);
		expect(done).toEqual(['deferred publicly']);
		come();
		await answering;
		expect(done).toEqual(['deferred publicly', 'sent publicly done']);
	});

	test('of which nobody knows yet for whom it is, is the asker’s', async () => {
		const { done, answered } = waiting();
		const prepared = Promise.withResolvers<Work>();
		const answering = answered(() => prepared.promise);
		await vi.advanceTimersByTimeAsync(1500);
		prepared.resolve({ showing: 'publicly', run: async () => says('done') });
		await answering;
		expect(done).toEqual(['deferred privately', 'sent privately done']);
	});

	test('may be a form', async () => {
		const { done, answered } = waiting();
		const submit = { command: 'page', action: 'file', values: [] };
		await answered(work(async () => ({ title: 'A form', fields: [], submit })));
		expect(done).toEqual(['form']);
	});
});

describe('no answer', () => {
	const BUSY = 'Dateline’s database is busy just now, so this was not done. Try again in a minute.';
	const BUG =
		'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number 900.';

	test.each<[string, Error, string, object, string]>([
		[
			'is a refusal',
			new UserError('Not today.'),
			'Not today.',
			{ level: 30, msg: 'refused' },
			'refused',
		],
		[
			'is a bug',
			new Error('oh'),
			BUG,
			{ level: 50, msg: 'answering failed', err: { message: 'oh' } },
			'failed',
		],
		['is the store’s fault', new StoreFault('busy'), BUSY, { level: 50 }, 'failed'],
	])('%s: it is told to the asker alone', async (_, error, words, entry, outcome) => {
		const { done, logged, counted, answered } = waiting();
		await answered(work(() => Promise.reject(error)));
		expect(done).toEqual([`refused publicly ${words}`]);
		expect(logged).toMatchObject([entry]);
		expect(counted).toEqual([outcome]);
		vi.advanceTimersByTime(10_000);
		expect(done).toHaveLength(1);
	});

	test('is known to be a refusal before it is known for whom it is', async () => {
		const { done, answered } = waiting();
		await answered(() => Promise.reject(new UserError('Not today.')));
		expect(done).toEqual(['refused privately Not today.']);
	});

	test('reaches Discord where it could not be announced, which is a bug', async () => {
		const { done, logged, answered } = waiting({ deferral: new Error('unknown interaction') });
		const { run, come } = later();
		const answering = answered(work(run));
		await vi.advanceTimersByTimeAsync(1500);
		come();
		await answering;
		expect(done.map((one) => one.split(' ')[0])).toEqual(['deferred', 'refused']);
		expect(logged).toMatchObject([{ level: 50, err: { message: 'unknown interaction' } }]);
	});

	test('reaches Discord at all: that is logged', async () => {
		const { done, logged, answered } = waiting({ delivery: new Error('no way') });
		await answered(work(async () => says('done')));
		expect(done).toHaveLength(2);
		expect(logged).toMatchObject([{ level: 50 }, { level: 40, msg: 'no reply reached Discord' }]);
	});
});
