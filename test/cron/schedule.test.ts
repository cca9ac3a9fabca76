import { pino } from 'pino';
import { expect, test } from 'vitest';
import { schedule } from '../../src/cron/schedule.ts';

test('runs the job again after a failure, and logs that', async () => {
	const lines: string[] = [];
	const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) });
	const ticks = Promise.withResolvers<void>();
	let runs = 0;

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
		log,
	);
	await ticks.promise;
	await stop();

	expect(lines).toHaveLength(1);
	expect(JSON.parse(lines[0] ?? '')).toMatchObject({
		job: 'tidy',
		err: { message: 'the disk is full' },
	});
});
