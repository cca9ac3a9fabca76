import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document.ts';

test.each([
	['de', 'Am 22. Februar 2023 brannte die Mühle, am Freitag der Stall.', ['2023-02-22']],
	['de', 'Im März 2021 begann der Bau, fertig war er am 3.4.2022.', ['2021-03', '2022-04-03']],
	['fr', 'Le moulin a brûlé le 1er août 2019, hier encore.', ['2019-08-01']],
	['es', 'El molino ardió el 22 de febrero de 2023.', ['2023-02-22']],
	['it', 'Il mulino è bruciato il 7 maggio 1998.', ['1998-05-07']],
	['pt', 'O moinho ardeu em março de 2020.', ['2020-03']],
	['nl', 'De molen brandde op 2023-02-22 en op 13/05/2023.', ['2023-02-22', '2023-05-13']],
	['nl', 'De molen brandde op 03/04/2023.', []],
	['und', '22 February 2023', ['2023-02-22']],
])('%s: %s', (language, text, values) => {
	const dates = findDates(readDocument({ text, language, published: '2024-03-14' }));

	expect(dates.map(({ value }) => value)).toEqual(values);
	expect(dates.some(({ certain }) => certain)).toBe(false);
});
