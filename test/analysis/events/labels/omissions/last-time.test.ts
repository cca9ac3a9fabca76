import { expect, test } from 'vitest';
import { labelledIn } from '../labelled-with.ts';

test.each([
	['The two brothers last spoke on 3 May 2019.', 'The two brothers spoke'],
	['The club last won the title on 3 May 1996.', 'The club won the title'],
	['The harbour was last closed on 7 May 2019.', 'The harbour was closed'],
	['The boat was last heard on 4 May 2022.', 'The boat was last heard'],
	['Ann Lee came last on 5 May 2022.', 'Ann Lee came last'],
	['The last train left Zell on 6 May 2022.', 'The last train left Zell'],
	['Ann Lee won her last race on 6 May 2022.', 'Ann Lee won her last race'],
])('%s', (text, expected) => {
	expect(labelledIn(text).label.text).toBe(expected);
});
