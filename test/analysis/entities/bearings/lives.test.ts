import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { openDescriptions } from '../../../../src/analysis/entities/list-speakers.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** How old the first person named is, and by when they were dead: `68`, `† 2024-05-01`. */
function lifeIn(text: string): string {
	const document = readDocument({ text, language: 'en', published: '2024-05-01' });
	const names = readNames(document);
	const person = names.entities.find(({ kind }) => kind === 'person');
	if (person === undefined) return 'nobody';
	const { age, died } = openDescriptions(names, document.published)(person);
	return [age ?? [], died === undefined ? [] : `† ${died}`].flat().join(' ');
}

test.each<[string, string]>([
	[
		'Gen. Ann Lee came on Friday. Rain fell on the town. The general, 51, commanded the north.',
		'51',
	],
	['Mr Justice Tom Reed came on Friday. The judge, who is 68, retires.', '68'],
	['Rep. Ann Lee wrote the bill. The Tarn Democrat, 38, is a former lifeguard.', '38'],
	['Ann Lee fought the mine on Friday. The botanist, 31, wept.', '31'],
	['Mayor Ann Lee came on Friday. The driver, 51, wept.', ''],
	['Ann Lee was hurt on Friday. The driver, 51, was held.', ''],
	['Ann Lee came on Friday. Bo Ek came, too. The botanist, 31, wept.', ''],
	['Ann Lee came on Friday. His son, 12, wept.', ''],
	['Ann Lee paints on slate. At 43 she works on the trams.', '43'],
	['Ann Lee paints on slate. At 19 she went to sea.', ''],
	['Ann Lee, a 22-year-old baker, won.', '22'],
	['Ann Lee met a 22-year-old baker, and won.', ''],
	['Ann Lee paints on slate. Aged 46, she works on the trams.', '46'],
	['Mayor Ann Lee, who is fifty-five and a widow, came.', '55'],
	['Mayor Ann Lee, who is fifty-eleven and a widow, came.', ''],
	['Ann Lee came on Friday. The retired mathematician, 57, wept.', '57'],
	['Ann Lee came with Bo Ek on Friday. The retired mathematician, 57, wept.', ''],
	['Ann Lee died on Tuesday in her sixty-ninth year.', '68 † 2024-05-01'],
	['Ann Lee died on Tuesday in his village’s best year.', '† 2024-05-01'],
	['Ann Lee, 40, came. She has hands like a man of 30.', '40'],
	['Ann Lee, now 81 and nearly blind, came on Friday.', '81'],
	['Ann Lee, now 81 miles from home, came on Friday.', ''],
	['Ann Lee, a deserter of 22 who taught, came on Friday.', '22'],
	['Ann Lee, a mother of 12 from Tarn, came on Friday.', ''],
	['Ann Lee, a mayor of 14 towns, came on Friday.', ''],
	['Ann Lee, a veterinary surgeon aged 33, came on Friday.', '33'],
	['The prize goes to an author of 63. Ann Lee tells of a school.', '63'],
	['Police shot a girl of 11. Ann Lee, a doctor, was there.', ''],
	['Ann Lee came on Friday. She did not hold a bat before she was 21.', ''],
	['Striker Ann Lee has left Alton Rovers for Orla. The 19-year-old is glad.', '19'],
	['Striker Ann Lee scored as Marina Lions beat Orla. The 19-year-old is glad.', '19'],
	['Striker Ann Lee beat Greta Graf on Friday. The 19-year-old is glad.', ''],
	['Ann Lee met Bo Ek on Friday. The 19-year-old is glad.', ''],
	['Trainer Ann Lee won her first Zorkan Grand National in May. The 39-year-old is glad.', '39'],
	['Ann Lee scored as the Rovers beat Garner 1-0. The 19-year-old is glad.', '19'],
	['Ann Lee won. “It is good,” Bo Ek said of the 19-year-old.', '19'],
	['“It is good,” coach Ann Lee said of the 19-year-old.', ''],
	['“She is a star,” coach Ann Lee said. The 19-year-old scored twice.', ''],
	['“I am well,” striker Ann Lee said. The 19-year-old scored twice.', '19'],
	['“It is good,” coach Ann Lee said in front of the 19-year-old.', '19'],
	['Ann Lee was born in 1958 and farms.', '66'],
	['Ann Lee came on Friday. She was born in 1958.', '66'],
	['Ann Lee came on Friday. Her barn was built in 1958.', ''],
	['Ann Lee, whose son was born in 1998, came on Friday.', ''],
])('%s tells an age: %s', (text, expected) => expect(lifeIn(text)).toBe(expected));

test.each<[string, string]>([
	['Ann Lee, who led the mine, has died in Tarn aged 66.', '66 † 2024-05-01'],
	['Ann Lee, who died in 1998, was the first mayor.', '† 1998-12-31'],
	['Ann Lee was killed on Friday.', '† 2024-05-01'],
	['Ann Lee, who led the strike, is buried today.', '† 2024-05-01'],
	['The late Ann Lee built the bridge.', '† 2024-05-01'],
	['Thousands came for the funeral of Bishop Ann Lee on Friday.', '† 2024-05-01'],
	['Among the 118 lost is Ann Lee, a warrant officer.', '† 2024-05-01'],
	['The engineer was buried on Friday. Ann Lee was 57.', '57 † 2024-05-01'],
	['The senator, Ann Lee, died in office of a stroke at 64.', '64 † 2024-05-01'],
	['Ann Lee nearly died on Friday.', ''],
	['Ann Lee, whose father died on Friday, wept.', ''],
	['Ann Lee said on Friday that 41 had died.', ''],
	['A man killed by Ann Lee was buried on Friday.', ''],
	['Ann Lee buried her goats on Friday.', ''],
	['Ann Lee was late on Friday.', ''],
	['Ann Lee said that the death of a boy had moved her.', ''],
	['Among the lost villages is one where Ann Lee was born.', ''],
	['Ann Lee, a baker, said her husband had died.', ''],
])('%s tells a death: %s', (text, expected) => expect(lifeIn(text)).toBe(expected));
