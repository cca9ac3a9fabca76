import { expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';

function dates(text: string) {
	return findDates(readDocument({ text, published: '2024-03-14', language: 'en' }));
}

test.each([
	['The mill burnt on Tuesday.', ['Tuesday']],
	['The mill will close on 8 June.', ['8 June']],
	['They met in June 2021.', ['June 2021']],
	['The plant will open next spring.', ['next spring']],
	['It will close in April or early May.', ['April']],
	['On Saturday, the 10th anniversary, she will read.', ['the 10th anniversary']],
	['Two weeks ago, on 1 March, the pipe burst.', ['1 March']],
	['It has been closed since Monday.', []],
	['If it rains on Monday, the fair will close.', []],
	['It rained in 1998.', []],
	['“We start on Monday,” he said.', []],
	['Polls opened at 7 a.m. sharp.', []],
	['It will meet later in the day.', ['later in the day']],
	['Tickets bought before 8 June will be valid.', []],
	['He had hoped to start on Friday.', []],
	['The letter, dated 8 March 2001, was lost.', []],
	['Shares closed at $18.20 on Monday.', []],
	['The fair planned for Monday was called off.', []],
	['The mill burnt. Its owner said on Monday that he was sad.', []],
	['The owner said on Monday that the mill will close.', ['Monday']],
	['The mill burnt on Sunday, its owner said on Tuesday.', ['Sunday']],
	['They sang at a Mother’s Day concert.', []],
	['The inn was full until Monday.', []],
	['It is cold today.', []],
	['It lasted three weeks.', []],
])('key: %s', (text, keys) => {
	const found = dates(text).filter(({ key }) => key);

	expect(found.map(({ text: words }) => words)).toEqual(keys);
});

test.each([
	['The mill burnt on Tuesday.', true],
	['The mill burnt on 29 February 2024.', true],
	['The mill burnt yesterday.', true],
	['The mill will close on 8 June.', false],
	['The mill burnt in February.', false],
	['The mill burnt a year ago Tuesday.', false],
	['The mill burnt on 3/4/2023.', false],
	['It will be two years on Friday since the bridge fell.', false],
	['Prices fell as soon as trading opened on Monday.', false],
	['He asked whether the mill burnt on Monday.', false],
	['What mothers lost is plain in today’s world.', false],
])('certain: %s is %s', (text, certain) => {
	expect(dates(text).some((date) => date.certain)).toBe(certain);
});
