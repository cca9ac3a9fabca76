import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { taskBeside } from '../../../../src/analysis/entities/bearings/tasks.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** What Ann Lee does by what is told beside her name, where it stands first. */
function check(name: string, text: string, expected: string | undefined): void {
	test(name, () => {
		const names = readNames(readDocument({ text, language: 'en' }));
		const naming = names.namings.find(({ entity }) => entity.name === 'Ann Lee');
		expect(naming && taskBeside(names.tokens, naming.chunk, 'person')).toBe(expected);
	});
}

describe('an office that is told beside a name', () => {
	check(
		'elected',
		'Ann Lee has been elected mayor of Tarn with half of the votes.',
		'mayor of Tarn',
	);
	check('sworn in', 'Ann Lee was sworn in as president on Friday.', 'president');
	check('named', 'Ann Lee was named its chief executive on Friday.', 'chief executive');
	check('became', 'Ann Lee became bishop of North Tarn in May.', 'bishop of North Tarn');
	check('before', 'Ann Lee, then a student in Tarn, saw it all.', 'student in Tarn');
	check('since', 'Ann Lee, now the mayor, saw it all.', 'mayor');
	check('coached', 'The team, coached by Ann Lee, has lost again.', 'coach');
	check('chaired', 'A panel chaired by Ann Lee will meet on Friday.', 'chairman');
	check('by those who choose', 'The airline named Ann Lee its chief executive.', 'chief executive');
	check('chosen as', 'The club has chosen Ann Lee as president on Friday.', 'president');
	check('hired as', 'The county hired Ann Lee as treasurer.', 'treasurer');
	check('letters', 'On Friday Ann Lee MP was fined in Tarn.', 'lawmaker');
	check('letters of a lawyer', 'The judge told Ann Lee QC to sit down.', 'lawyer');
});

describe('none', () => {
	check('named a friend', 'The airline named Ann Lee on Friday.', undefined);
	check('chosen over another', 'The club has chosen Ann Lee over the coach.', undefined);
	check('seen as it', 'The club saw Ann Lee as president.', undefined);
	check('the first to do it', 'Ann Lee became the first woman to walk to the pole.', undefined);
	check('what is no office', 'Ann Lee became ill on Friday.', undefined);
	check('elected without one', 'Ann Lee was elected on Friday by the members.', undefined);
	check('made to wait', 'Ann Lee was made to wait for the minister on Friday.', undefined);
	check('named by somebody', 'Ann Lee was named by the judge on Friday.', undefined);
	check('built by a firm', 'A bridge built by Ann Lee was opened by a minister.', undefined);
	check('of another', 'Ann Lee, then as now, met the mayor on Friday.', undefined);
	check('behind a long way', 'Ann Lee, once seen by a very old retired teacher, left.', undefined);
	check('of what is hers', 'Ann Lee’s party elected a leader on Friday.', undefined);
});
