import { expect, test } from 'vitest';
import { directionOf } from '../../../../src/analysis/dates/placing/direction.ts';

/** In every row a sentence with | in place of the expression, and the side of it. */
test.each([
	['The council voted on |.', 'past'],
	['The council will vote on |.', 'future'],
	['Envoys called for calm in Takhir |.', 'past'],
	['The bishop called for prayers in Osk on |.', 'past'],
	['Mayors called for an end to the war on |.', 'past'],
	['The union called for a strike on |.', 'future'],
	['The party is calling for an election on |.', 'future'],
	['A lift is being built, having stopped on |.', 'past'],
	['The satellite is being launched on |.', 'future'],
	['The statue was being moved on |.', 'past'],
	['She has another shot at gold on |.', 'future'],
	['She had another shot at gold on |.', 'past'],
	['She gets a second chance in Rome on |.', 'future'],
	['He has until | to appeal.', 'future'],
	['Queen to give up throne in |', 'future'],
	['A wounded man left on |.', 'past'],
	['The road was closed since |.', 'past'],
	['The road was closed until at least |.', 'future'],
	['The trial had been due to open on |.', 'past'],
	['The hearing is on |.', 'future'],
	['He wrote late on | that it will rain.', 'past'],
])('%s: %s', (text, direction) => {
	const [before = '', after = ''] = text.split('|');

	expect(directionOf(before, after)).toBe(direction);
});
