import { expect, test } from 'vitest';
import { lossOf } from '../../../src/discord/gateway/lost-session.ts';

test.each([
	[4004, 'no longer accepts this DISCORD_TOKEN'],
	[4010, 'Start Dateline again'],
	[4011, 'more shards than before (4011)'],
	[4012, 'Update Dateline'],
	[4013, 'Update Dateline'],
	[4014, 'the Bot page of your application'],
])('a session that ends with %i is lost: %s', (code, reason) => {
	expect(lossOf(code)?.message).toContain(reason);
});

test.each([1000, 1001, 1006, 4000, 4001, 4003, 4007, 4008, 4009, 4200, 4999])(
	'one that ends with %i is taken up again',
	(code) => {
		expect(lossOf(code)).toBeUndefined();
	},
);
