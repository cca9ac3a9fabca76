import { describe, expect, test } from 'vitest';
import speaker from '../../../commands/speaker.ts';
import { asking, serverOf } from '../../support/ask.ts';
import { DATABASES } from '../../support/databases.ts';

describe.each(DATABASES)('%s', (_, open) => {
	test.each(['', 'NaN', '1e999', '1.5', '-1', '2147483648', '9'.repeat(30), '01'])(
		'what no button of ours carries, %s, undoes nothing',
		async (number) => {
			const there = serverOf(await open());
			await there.people.keep({ kind: 'same', names: [{ article: 'a', name: 'Tom Reed' }] }, '2');
			const state = { command: 'speaker', action: 'undo', values: [number, 'Tom Reed'] };

			await expect(asking({ speaker }, there).press({ state })).rejects.toThrow(
				'Somebody has undone this already.',
			);
			expect(await there.people.changes()).toHaveLength(1);
		},
	);
});
