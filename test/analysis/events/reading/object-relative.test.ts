import { describe, expect, test } from 'vitest';
import { labelIn } from '../told.ts';

describe('what a relative clause tells of its noun, told by itself', () => {
	test.each([
		[
			'He was driven over the Skarv bridge, which King Olav opened on 14 June 1968.',
			'King Olav opened the Skarv bridge',
		],
		[
			'He was driven over the Skarv bridge which King Olav opened on 14 June 1968.',
			'King Olav opened the Skarv bridge',
		],
		[
			'He was driven over the Skarv bridge that King Olav opened on 14 June 1968.',
			'King Olav opened the Skarv bridge',
		],
		[
			'He was driven over The Skarv bridge, which King Olav opened on 14 June 1968.',
			'King Olav opened the Skarv bridge',
		],
		[
			'He was driven over the bridge, which King Olav opened on 14 June 1968.',
			'Which King Olav opened | what was done to is told before its “that”',
		],
		[
			'He was driven over the Skarv bridge, which King Olav had opened on 14 June 1968.',
			'King Olav had opened the Skarv bridge',
		],
		[
			'He was driven over the Skarv bridge, which King Olav opened a hall on 14 June 1968.',
			'Which King Olav opened a hall | a relative without its noun',
		],
		[
			'He was driven over the Skarv bridge, which King Olav will open on 14 June 1968.',
			'Which King Olav will open | what was done to is told before its “that”',
		],
		[
			'He was driven over the Skarv bridge, which opened on 14 June 1968.',
			'The Skarv bridge opened',
		],
		[
			'He was driven from near the Skarv bridge, which King Olav opened on 14 June 1968.',
			'King Olav opened the Skarv bridge',
		],
		[
			'The Skarv bridge, which King Olav opened on 14 June 1968, is old.',
			'King Olav opened the Skarv bridge',
		],
		[
			'The Skarv bridge, which the very old King Olav opened on 14 June 1968, is old.',
			'Which the very old King Olav opened | what was done to is told before its “that”',
		],
		[
			'The Skarv bridge, which King Olav so opened on 14 June 1968, is old.',
			'Which King Olav opened | what was done to is told before its “that”',
		],
		[
			'In May 1970 he crossed the Skarv bridge, which King Olav opened on 14 June 1968.',
			'King Olav opened the Skarv bridge',
		],
		[
			'He crossed the Skarv bridge of May 1970, which King Olav opened on 14 June 1968.',
			'Which King Olav opened | what was done to is told before its “that”',
		],
		['He met Ann Lee, whom King Olav married on 14 June 1968.', 'King Olav married Ann Lee'],
		[
			'Bridges, which King Olav opened on 14 June 1968, are old.',
			'Which King Olav opened | what was done to is told before its “that”',
		],
	])('%s', (text, told) => expect(labelIn(text)).toBe(told));
});
