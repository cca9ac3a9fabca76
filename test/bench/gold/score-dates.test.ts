import { expect, test } from 'vitest';
import type { GoldArticle } from '../../../bench/gold/gold-article.ts';
import {
	scoreDates,
	scoreGreatDays,
	scorePosts,
	trapsIn,
} from '../../../bench/gold/score-dates.ts';
import type { DateFinding } from '../../../src/domain/articles/key-date.ts';

const TEXT = 'The quay fell on 3 May 1998. The council met on 4 May 1998 in Room 1912.';

const spanOf = (text: string) => ({
	start: TEXT.indexOf(text),
	end: TEXT.indexOf(text) + text.length,
	text,
});

const FALL = { ...spanOf('3 May 1998'), value: '1998-05-03' };
const MEETING = { ...spanOf('4 May 1998'), value: '1998-05-04' };
const ROOM = { ...spanOf('1912'), value: '1912' };

const GOLD: GoldArticle = {
	id: 'quay',
	published: '1998-05-07',
	text: TEXT,
	quotes: [],
	nonquotes: [],
	timexes: [FALL, MEETING],
	traps: [spanOf('1912')],
	events: [
		{ ...FALL, event: 'The quay of Lumen fell', worth: 3, certain: true, echo: false },
		{ ...MEETING, event: 'The council of Lumen met', worth: 0, certain: true, echo: false },
	],
};

const told = (date: { readonly start: number; readonly value: string }, of = {}) =>
	({ label: '', certain: false, ...date, ...of }) as DateFinding;

test('a day is right where it stands with its value, an hour aside', () => {
	const dates = [told(FALL, { value: '1998-05-03T08:00' }), told(MEETING, { value: '1999-05-04' })];

	expect(scoreDates(GOLD, dates)).toEqual({
		gold: 2,
		told: 2,
		right: 1,
		mistakes: ['quay: “4 May 1998” is 1998-05-04, told 1999-05-04'],
	});
});

test('what is no date, and was told as one, is a trap', () => {
	expect(trapsIn(GOLD, [told(FALL), told(ROOM)])).toEqual(['quay: “1912”']);
	expect(scoreDates(GOLD, [told(ROOM)])).toMatchObject({ told: 1, right: 0 });
});

test('a post is right where its event is worth it, on the right day', () => {
	const posts = [
		told(FALL, { certain: true }),
		told(MEETING, { certain: true, label: 'A meeting' }),
	];

	expect(scorePosts(GOLD, posts)).toMatchObject({ told: 2, right: 1 });
	expect(scorePosts(GOLD, posts).mistakes).toEqual(['quay: 1998-05-04 A meeting']);
	expect(scorePosts(GOLD, [told(FALL)])).toMatchObject({ told: 0 });
});

test('a post with its hour is of the day that gold has', () => {
	const posts = [told(FALL, { certain: true, value: '1998-05-03TMO' })];

	expect(scorePosts(GOLD, posts)).toMatchObject({ told: 1, right: 1 });
	expect(scoreGreatDays(GOLD, posts)).toMatchObject({ gold: 1, right: 1 });
});

test('a great day is found when it is posted, on its day', () => {
	expect(scoreGreatDays(GOLD, [told(FALL, { certain: true })])).toMatchObject({
		gold: 1,
		right: 1,
	});
	expect(scoreGreatDays(GOLD, [told(FALL, { certain: true, value: '1997-05-03' })])).toMatchObject({
		right: 0,
		mistakes: ['quay: 1998-05-03 The quay of Lumen fell'],
	});
});
