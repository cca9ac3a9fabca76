import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const whyOf = (text: string) => eventsOf(text).events[0]?.why?.split(';')[0];
const MISREAD = 'a noun was taken for a verb';

describe('beside a past nothing goes on in the present', () => {
	test.each([
		'Ida Roth left Corvo on 14 March 2017 as 1,950 refuse collectors, clerks and drivers began a strike.',
		'The mill of Corvo closed on 14 March 2017 as 1,950 refuse collectors, nurses and clerks walked out.',
	])('%s', (text) => expect(whyOf(text)).toBe(MISREAD));

	test.each([
		'Ida Roth left Corvo on 14 March 2017 as 1,950 clerks began a strike.',
		'The mill of Corvo closed on 14 March 2017 as the river rose.',
		'Ida Roth was elected mayor of Corvo on 14 March 2017.',
		'The mill of Corvo closed on 14 March 2017 as workers were leaving.',
	])('%s', (text) => expect(whyOf(text)).not.toBe(MISREAD));
});
