import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { isSamePerson } from '../../../src/domain/people/same-person.ts';

function told(name: string, role: string, year: number) {
	return { name, roles: [role], day: `${year}-05-01` as Day };
}

const FORCE = { scene: ['Sollen', 'Sollen Police Department'], around: 'raft' };
const SERGEANT = { ...told('Ada Quennevil', 'Sgt.', 2013), ...FORCE };
const RISEN = { scene: ['Sollen'], around: 'camer serge night', years: [1998] };

test.each([
	['who was it before', told('Quennevil', 'Chief', 2019), RISEN, true],
	['with the rank in full', told('Quennevil', 'Superintendent', 2019), RISEN, true],
	['with another title before her', told('Chief Quennevil', 'police chief', 2018), RISEN, true],
	[
		'who was never that',
		told('Quennevil', 'Chief', 2019),
		{ ...RISEN, around: 'camer night' },
		false,
	],
	['whose career is not told', told('Quennevil', 'Chief', 2019), { ...RISEN, years: [] }, false],
	['of another town', told('Quennevil', 'Chief', 2019), { ...RISEN, scene: ['Tarn'] }, false],
	[
		'beside a father',
		told('Quennevil', 'Chief', 2019),
		{ ...RISEN, around: `${RISEN.around} fathe` },
		false,
	],
])('a sergeant, and years later a chief %s', (_, later, around, expected) => {
	expect(isSamePerson(SERGEANT, { ...later, ...around })).toBe(expected);
});

test('a sergeant and a chief of a surname that many have are two', () => {
	const sergeant = { ...told('Ada Smith', 'Sgt.', 2013), ...FORCE };
	expect(isSamePerson(sergeant, { ...told('Smith', 'Chief', 2019), ...RISEN })).toBe(false);
});
