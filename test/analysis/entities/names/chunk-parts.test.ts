import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readTokens } from '../../../../src/analysis/document/tokens.ts';
import { partOf } from '../../../../src/analysis/entities/names/chunk-parts.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

test.each([
	['EPA Administrator Ann Lee left.', 'Ann Lee'],
	['Deputy DA Ann Lee left.', 'Ann Lee'],
	['QB Tom Reed left.', 'Tom Reed'],
	['Zell captain Junior Mbeki said so.', 'Junior Mbeki'],
	['Minister Julie Bishop came. Ms Bishop left.', 'Julie Bishop'],
	['Hosting Lee at the fair, she smiled. Ann Lee left. Lee sang.', 'Ann Lee'],
	['Taoiseach Ann Lee left.', 'Ann Lee'],
	['Ann Lee KC left.', 'Ann Lee'],
	['Nguyen Thi Mai left. She sang.', 'Nguyen Thi Mai'],
	['Mary Ann Lee left. She sang.', 'Mary Ann Lee'],
	['Zell Commissioner for Political Affairs Ravo Vlum left the hall.', 'Ravo Vlum'],
	['She left with her husband, Dean, whose bag fell.', 'Dean'],
	['She left with Refugee Council Ann Lee.', 'Ann Lee'],
	['She left with her husband, Dean Lee, whose bag fell.', 'Dean Lee'],
	['She left with husband Dean, whose bag fell.', 'Dean'],
	['A reader, Dean, wrote so.', 'Dean'],
	['A beekeeper, Dean, wrote so.', 'Dean'],
	['Rain fell. Developer Zorkan Vlum said so.', 'Zorkan Vlum'],
	['SP Vlum said so.', 'Vlum'],
	['“It rained,” CS Vlum told them.', 'Vlum'],
	['DSP Ann Lee said so.', 'Ann Lee'],
])('the first person of %s', (text, expected) => {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	expect(entities.find(({ kind }) => kind === 'person')?.name).toBe(expected);
});

test.each([
	'In April or May, it rained.',
	'The Department of Foreign Affairs met.',
	'Billboards stood there.',
	'Supporters cheered.',
	'It rained in Zell.',
	'Cricket West Indies said it rained.',
	'Swim England said so.',
	'She left with Dean of the school.',
	'The Commissioner for Political Affairs came.',
	'The reader, Dean, wrote so.',
	'A reader Dean wrote so.',
	'A table, Dean, wrote so.',
	'Then Developer Zorkan Vlum said so.',
	'SP Group said so.',
])('nobody in %s', (text) => {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	expect(entities.filter(({ kind }) => kind === 'person')).toEqual([]);
});

test.each<
	[text: string, kind: string, titles: string, name: string, nameFrom: number, isOwner: boolean]
>([
	['Ann Lee', 'name', '', 'Ann Lee', 0, false],
	['Lee', 'name', '', 'Lee', 0, false],
	['Mr Lee', 'name', 'mr', 'Lee', 1, false],
	['Minister Ann Lee', 'name', 'minister', 'Ann Lee', 1, false],
	['Prime Minister', 'title', '', 'Prime Minister', 0, false],
	['Ms Bishop', 'name', 'ms', 'Bishop', 1, false],
	['Mr Justice King', 'name', 'mr justice', 'King', 2, false],
	['King', 'title', '', 'King', 0, false],
	['Bishop', 'title', '', 'Bishop', 0, false],
	['Zell Council', 'organisation', '', 'Zell Council', 0, false],
	['Department of Transport', 'organisation', '', 'Department of Transport', 0, false],
	['Department for Transport', 'organisation', '', 'Department for Transport', 0, false],
	['Council of Zell', 'organisation', '', 'Council of Zell', 0, false],
	['Refugee Council Anna Solomon', 'name', 'refugee council', 'Anna Solomon', 2, false],
	['Refugee Council Solomon', 'organisation', '', 'Refugee Council Solomon', 0, false],
	['Liberal Oscar-winner Ann Lee', 'name', 'liberal oscar-winner', 'Ann Lee', 2, false],
	['Treasurer Ann Lee', 'name', 'treasurer', 'Ann Lee', 1, false],
	['Treasurer Lee', 'name', '', 'Treasurer Lee', 0, false],
	['Treasurer Zarok Lee', 'name', 'treasurer', 'Zarok Lee', 1, false],
	['Tom Hall', 'name', '', 'Tom Hall', 0, false],
	['Tom Council', 'organisation', '', 'Tom Council', 0, false],
	['Bill Okoro', 'name', '', 'Bill Okoro', 0, false],
	['Zarok Hall', 'organisation', '', 'Zarok Hall', 0, false],
	['Tom Reed Hall', 'organisation', '', 'Tom Reed Hall', 0, false],
	['Judge Hall', 'organisation', '', 'Judge Hall', 0, false],
	['Judge Tom Hall', 'name', 'judge', 'Tom Hall', 1, false],
	['Judge Tom Council', 'name', 'judge', 'Tom Council', 1, false],
	['Voivode Ann Lee', 'name', 'voivode', 'Ann Lee', 1, false],
	['Voivode Anna Lee', 'name', 'voivode', 'Anna Lee', 1, false],
	['Voivode Anna Tom', 'name', 'voivode', 'Anna Tom', 1, false],
	['Voivode Zarok Lee', 'name', 'voivode', 'Zarok Lee', 1, false],
	['Tom Anna Lee', 'name', '', 'Tom Anna Lee', 0, false],
	['Nguyen Anna Mai', 'name', '', 'Nguyen Anna Mai', 0, false],
	['Nguyen Thi Mai', 'name', '', 'Nguyen Thi Mai', 0, false],
	['Dean Lee', 'name', '', 'Dean Lee', 0, false],
	['Dean Tom Lee', 'name', 'dean', 'Tom Lee', 1, false],
	['Dean Zarok Lee', 'name', 'dean', 'Zarok Lee', 1, false],
	['Ann Lee KC', 'name', '', 'Ann Lee', 0, false],
	['Ann Lee MP KC', 'name', '', 'Ann Lee', 0, false],
	['Ann Lee Kc', 'name', '', 'Ann Lee Kc', 0, false],
	['EPA Administrator Ann Lee', 'name', 'epa administrator', 'Ann Lee', 2, false],
	['DA Ann Lee', 'name', 'da', 'Ann Lee', 1, false],
	['QB Tom Reed', 'name', 'qb', 'Tom Reed', 1, false],
	['Scottish Tom Reed', 'name', 'scottish', 'Tom Reed', 1, false],
	['Scottish Labour Tom Reed', 'name', 'scottish labour', 'Tom Reed', 2, false],
	['U.S. Tom Reed', 'name', 'u.s', 'Tom Reed', 1, false],
	['Zarok Tom Reed', 'name', '', 'Zarok Tom Reed', 0, false],
	['Mary Ann Lee', 'name', '', 'Mary Ann Lee', 0, false],
	['Editor-in-Chief Ann Lee', 'name', 'editor-in-chief', 'Ann Lee', 1, false],
	['1st Lt Ann Lee', 'name', '1st lt', 'Ann Lee', 2, false],
	['Ann Lee Jr', 'name', '', 'Ann Lee Jr', 0, false],
	['President Jr', 'name', '', 'President Jr', 0, false],
	['Mr President', 'name', 'mr', 'President', 1, false],
	['President', 'title', '', 'President', 0, false],
	['General Hospital', 'organisation', '', 'General Hospital', 0, false],
	['General Motors', 'organisation', '', 'General Motors', 0, false],
	['French Anna', 'name', '', 'French Anna', 0, false],
	['Mr Tom Council', 'name', 'mr', 'Tom Council', 1, false],
	['Friends of Zell', 'organisation', '', 'Friends of Zell', 0, false],
	['Zarok for Zell', 'organisation', '', 'Zarok for Zell', 0, false],
	['Zarok of Zell', 'name', '', 'Zarok of Zell', 0, false],
	['Supporters of Zell', 'organisation', '', 'Supporters of Zell', 0, false],
	['National Lee', 'name', '', 'National Lee', 0, false],
	['National Ann Lee', 'name', 'national', 'Ann Lee', 1, false],
	['Developer Zarok Lee', 'name', 'developer', 'Zarok Lee', 1, false],
	['Widow Ann', 'name', 'widow', 'Ann', 1, false],
	['Save the Whales', 'name', '', 'Save the Whales', 0, false],
	['Hall Lee', 'name', '', 'Hall Lee', 0, false],
	['Guard Lee', 'organisation', '', 'Guard Lee', 0, false],
	['Jordan Tom Reed', 'name', '', 'Jordan Tom Reed', 0, false],
	['China Tom Reed', 'name', 'china', 'Tom Reed', 1, false],
	['Scottish Zarok Lee', 'name', '', 'Scottish Zarok Lee', 0, false],
	['Ann’s', 'name', '', 'Ann', 0, true],
	['Minister Ann Lee’s', 'name', 'minister', 'Ann Lee', 1, true],
	['Zell Council’s', 'organisation', '', 'Zell Council', 0, true],
])('%s: a %s of “%s” and “%s”', (text, kind, titles, name, nameFrom, isOwner) => {
	const tokens = readTokens(readDocument({ text, language: 'en' }));
	const chunk = partOf(tokens, 0, tokens.length);
	expect([chunk.kind, chunk.titles.join(' '), chunk.words.join(' ')]).toEqual([kind, titles, name]);
	expect(chunk).toMatchObject({ from: 0, to: tokens.length, nameFrom, isOwner });
});

test.each([
	['SP Vlum said so.', 'sp'],
	['CS Vlum told them.', 'cs'],
	['CS Vlum won the cup.', ''],
	['DC Vlum said so.', ''],
	['Sp Vlum said so.', ''],
	['SP Zell Vlum said so.', 'sp'],
])('the rank in %s', (text, titles) => {
	const { chunks } = readNames(readDocument({ text, language: 'en' }));
	expect(chunks[0]?.titles.join(' ')).toBe(titles);
});
