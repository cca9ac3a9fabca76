import { pino } from 'pino';
import { expect, test } from 'vitest';
import { schedule } from '../../src/cron/schedule.ts';

test('runs the job again after a failure, logs that, and counts both', async () => {
	const lines: string[] = [];
	const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) });
	const ticks = Promise.withResolvers<void>();
	let runs = 0;
	const ran: string[] = [];
	const measures = {
		ran: (job: string, outcome: string) => void ran.push(`${job} ${outcome}`),
	};

	const stop = schedule(
		{
			name: 'tidy',
			when: '* * * * * *',
			run: async () => {
				runs += 1;
				if (runs === 1) throw new Error('the disk is full');
				ticks.resolve();
			},
		},
		{ log, measures },
	);
	await ticks.promise;
	await stop();

	expect(ran.slice(0, 2)).toEqual(['tidy failed', 'tidy done']);
	expect(lines).toHaveLength(1);
	expect(JSON.parse(lines[0] ?? '')).toMatchObject({
		job: 'tidy',
		err: { message: 'the disk is full' },
	});
});

test('begins at other moments too, never twice at once, and not once it has ended', async () => {
	const log = pino({ level: 'silent' });
	const going = Promise.withResolvers<void>();
	let begin = (): void => undefined;
	let runs = 0;
	const stop = schedule(
		{
			name: 'reminders',
			when: '0 0 1 1 *',
			also: (start) => {
				begin = start;
			},
			run: async () => {
				runs += 1;
				await going.promise;
			},
		},
		{ log },
	);

	begin();
	begin();
	expect(runs).toBe(1);
	going.resolve();
	await stop();
	begin();

	expect(runs).toBe(1);
});
