import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

test.each([
	['New signing Sunday Okafor scored twice.', ['Sunday Okafor']],
	['“It is over,” Friday Ogbeide told supporters.', ['Friday Ogbeide']],
	['“It is sad,” said Monday Ehigie, a lawyer.', ['Monday Ehigie']],
	['Coun Terry January left the room.', ['Terry January']],
	['“Call us,” said Cst. Gurleen Friday, a spokesperson.', ['Gurleen Friday']],
	['On Monday Ada Obi met Anna Reed.', ['Ada Obi', 'Anna Reed']],
	['Mayor Anna Reed Friday rejected it.', ['Anna Reed']],
	['Officials said Tuesday that Ada Obi had left.', ['Ada Obi']],
	['In January Anna Reed left.', ['Anna Reed']],
])('who is called by a day or month: %s', (text, names) => {
	const { entities } = readNames(readDocument({ text, language: 'en' }));

	expect(entities.map(({ name }) => name)).toEqual(names);
});
