import { describe, expect, test } from 'vitest';
import type { Weighed } from '../../../../src/analysis/dates/reference/choose-anchor.ts';
import { likeliest } from '../../../../src/analysis/dates/reference/choose-anchor.ts';
import { resolveDates } from '../../../../src/analysis/dates/resolve-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';

/** The anchors that the last expression of a text that came out on a Thursday may be read from, the last told first. */
function anchorsOf(text: string): readonly Weighed[] {
	return optionsOf(text).filter(({ way }) => way === 'near');
}

function optionsOf(text: string): readonly Weighed[] {
	let last: readonly Weighed[] = [];
	resolveDates(readDocument({ text, language: 'en', published: '2024-03-14' }), (options) => {
		last = options;
		return likeliest(options);
	});
	return last;
}

/** A check of some of what is measured: `1951: opens rank 0.25`, for each of the anchors. */
function checking(features: string) {
	return (text: string, expected: string[]): void => {
		test(text, () => expect(saidOf(text, features.split(' '))).toEqual(expected));
	};
}

function saidOf(text: string, asked: readonly string[]): string[] {
	return anchorsOf(text).map(({ anchor, features }) => {
		const said = Object.entries(features).flatMap(([name, value]) => {
			if (!asked.includes(name) || value === 0) return [];
			return value === 1 ? [name] : [`${name} ${Math.round(value * 1000) / 1000}`];
		});
		return `${anchor.told.timex.value}: ${said.join(' ')}`;
	});
}

const FLOOD = 'A flood came on 9 November 1966.';

describe('what is to be read, and from what', () => {
	const check = checking(
		'month day ordinal hour feast weekday yearOnly monthOnly old lastYear bound',
	);
	check(`${FLOOD} It rained in May.`, ['1966-11-09: month old']);
	check(`${FLOOD} It rained on 4 May.`, ['1966-11-09: day old']);
	check(`${FLOOD} It rained on the 14th.`, ['1966-11-09: ordinal old']);
	check(`${FLOOD} It rained at 4.15am.`, ['1966-11-09: hour old']);
	check(`${FLOOD} It rained at Christmas.`, ['1966-11-09: feast old']);
	check(`${FLOOD} It rained in spring.`, ['1966-11-09: feast old']);
	check(`${FLOOD} It rained on Tuesday.`, ['1966-11-09: weekday old']);
	check('A flood came in 1966. It rained in May.', ['1966: month yearOnly old']);
	check('A flood came in June 1966. It rained in May.', ['1966-06: month monthOnly old']);
	check('A flood came in June 2016. It rained in May.', ['2016-06: month monthOnly old']);
	check('A flood came in June 2017. It rained in May.', ['2017-06: month monthOnly']);
	check('A flood came in June 2023. It rained in May.', ['2023-06: month monthOnly lastYear']);
	check('A flood came in June 2022. It rained in May.', ['2022-06: month monthOnly']);
	check(`${FLOOD} It rained since May.`, ['1966-11-09: month old bound']);
	check(`${FLOOD} It rained since the May of that year.`, []);
});

describe('how far away', () => {
	const check = checking(
		'sameSentence nextSentence otherParagraph sentences paragraphs rank lead newsBetween newsHere unbroken run',
	);
	check('A flood came on 9 November 1966, and in May it rained.', []);
	check(`${FLOOD} It rained in May.`, [
		'1966-11-09: nextSentence sentences 0.25 unbroken run 0.333 lead',
	]);
	check(`${FLOOD}\n\nIt rained in May.`, [
		'1966-11-09: otherParagraph sentences 0.25 paragraphs 0.25 unbroken run 0.333 lead',
	]);
	check(`${FLOOD} So it was. It rained in May.`, [
		'1966-11-09: sentences 0.396 unbroken run 0.333 lead',
	]);
	check(`${FLOOD}\n\nSo it was.\n\nIt rained in May.`, [
		'1966-11-09: otherParagraph sentences 0.396 paragraphs 0.396 unbroken run 0.333 lead',
	]);
	check(`${FLOOD} It snowed on Tuesday. It rained in May.`, [
		'1966-11-09: sentences 0.396 newsBetween 0.5 lead',
	]);
	check(`${FLOOD} It snowed on Tuesday. It froze on Monday. It rained in May.`, [
		'1966-11-09: sentences 0.5 newsBetween lead',
	]);
	check(`${FLOOD} It snowed on Tuesday, on Monday and on Wednesday. It rained in May.`, [
		'1966-11-09: sentences 0.396 newsBetween lead',
	]);
	check(`${FLOOD} It snowed on Tuesday and rained in May.`, [
		'1966-11-09: nextSentence sentences 0.25 newsBetween 0.5 newsHere lead',
	]);
	check(`${FLOOD} “It snowed on Tuesday,” she said. It rained in May.`, [
		'1966-11-09: sentences 0.396 lead',
	]);
	check(`It snowed on Tuesday. ${FLOOD} It rained in May.`, [
		'1966-11-09: nextSentence sentences 0.25 unbroken run 0.333 lead',
	]);
	check(`${FLOOD} It burned in June 1970. It rained in May.`, [
		'1970-06: nextSentence sentences 0.25 unbroken run 0.667 lead',
		'1966-11-09: sentences 0.396 unbroken run 0.667 rank 0.25 lead',
	]);
	check('It fell in 1950, 1951, 1952, 1953, 1954 and 1955. It rained in May.', [
		'1955: nextSentence sentences 0.25 unbroken run lead',
		'1954: nextSentence sentences 0.25 unbroken run rank 0.25 lead',
		'1953: nextSentence sentences 0.25 unbroken run rank 0.5 lead',
		'1952: nextSentence sentences 0.25 unbroken run rank 0.75 lead',
		'1951: nextSentence sentences 0.25 unbroken run rank lead',
		'1950: nextSentence sentences 0.25 unbroken run rank lead',
	]);
	check(`So. So. So. ${FLOOD} It rained in May.`, [
		'1966-11-09: nextSentence sentences 0.25 unbroken run 0.333 lead',
	]);
	check(`So. So. So. So. ${FLOOD} It rained in May.`, [
		'1966-11-09: nextSentence sentences 0.25 unbroken run 0.333',
	]);
	check(`It fell in 1950 and 1951. It snowed on Tuesday. It rained in May.`, [
		'1951: sentences 0.396 newsBetween 0.5 lead',
		'1950: sentences 0.396 newsBetween 0.5 rank 0.25 lead',
	]);
});

describe('how it is told', () => {
	const check = checking(
		'presentHere reportedHere beforeHere pastHere ahead quoted aside goesOn presentBetween reportedBetween',
	);
	check(`${FLOOD} It rained in May.`, ['1966-11-09: pastHere goesOn']);
	check(`${FLOOD} It is in May.`, ['1966-11-09: presentHere ahead']);
	check(`${FLOOD} “It is in May,” she wrote.`, ['1966-11-09: reportedHere ahead quoted']);
	check(`${FLOOD} It rained in May, Ann Lee recalled.`, [
		'1966-11-09: reportedHere pastHere goesOn',
	]);
	check(`${FLOOD} It had rained in May.`, ['1966-11-09: beforeHere pastHere goesOn']);
	check(`${FLOOD} It had rained in May, Ann Lee recalled.`, [
		'1966-11-09: reportedHere pastHere goesOn',
	]);
	check(`${FLOOD} So. It had rained in May.`, ['1966-11-09: pastHere goesOn']);
	check(`${FLOOD} It snowed on Tuesday. It had rained in May.`, ['1966-11-09: pastHere']);
	check(`${FLOOD} It snowed on Tuesday. It rained in May.`, ['1966-11-09: pastHere']);
	check(`${FLOOD} It will rain in May.`, ['1966-11-09: presentHere ahead']);
	check(`${FLOOD} The mill is old. It rained in May.`, ['1966-11-09: pastHere presentBetween']);
	check(`${FLOOD} The mill is old. The bridge fell. It rained in May.`, [
		'1966-11-09: pastHere presentBetween 0.5',
	]);
	check(`${FLOOD} Ann Lee recalled it. It rained in May.`, [
		'1966-11-09: pastHere goesOn reportedBetween',
	]);
	check('A flood had come on 9 November 1966. It rained in May.', ['1966-11-09: pastHere goesOn']);
	check('A flood had come on 9 November 1966 and it rained in May.', []);
});

describe('how near it comes', () => {
	const check = checking('sameDay close near back today newsNear newsFar');
	check(`${FLOOD} It rained on 9 November.`, ['1966-11-09: sameDay close near']);
	check(`${FLOOD} It rained on 19 November.`, ['1966-11-09: close near 0.973']);
	check(`${FLOOD} It rained on 20 November.`, ['1966-11-09: near 0.97']);
	check(`${FLOOD} It rained on 8 November.`, ['1966-11-09: close near 0.997 back']);
	check(`${FLOOD} It rained on 4 May.`, ['1966-11-09: near 0.518 newsFar']);
	check(`${FLOOD} It rained on 14 March.`, ['1966-11-09: near 0.658 today newsNear']);
	check(`${FLOOD} It rained on 13 March.`, ['1966-11-09: near 0.66 today newsNear 0.983']);
	check(`${FLOOD} It rained on 12 March.`, ['1966-11-09: near 0.663 newsNear 0.967']);
	check(`${FLOOD} It rained in March.`, ['1966-11-09: near 0.693 newsNear 0.783']);
	check(`${FLOOD} It rained on Tuesday.`, ['1966-11-09: close near 0.997 back newsNear 0.967']);
	check(`${FLOOD} It rained on 26 August.`, ['1966-11-09: near 0.205 newsFar']);
	check(`${FLOOD} It rained on 27 August.`, ['1966-11-09: near 0.203']);
	check(`${FLOOD} It rained on 13 January.`, ['1966-11-09: near 0.822']);
	check(`${FLOOD} It rained on 14 January.`, ['1966-11-09: near 0.819']);
	check('A flood came on 14 March 1966. It rained on 14 March.', [
		'1966-03-14: close near today newsNear',
	]);
	check('A flood came on 4 March 1966. It rained on 4 March.', [
		'1966-03-04: close near newsNear 0.833',
	]);
	check('A flood came on 3 March 1966. It rained on 3 March.', [
		'1966-03-03: sameDay close near newsNear 0.817',
	]);
	check('A flood came in 1966. It rained on 9 November.', ['1966: ']);
	check('A flood came in June 1966. It rained in May.', ['1966-06: near 0.915 back newsFar']);
});

describe('what stands with it', () => {
	const check = checking('opens inPhrase eventAgain');
	check('On 9 November 1966 a flood came. It rained in May.', ['1966-11-09: opens']);
	check('9 November 1966: a flood came. It rained in May.', ['1966-11-09: opens']);
	check('But then in the 1966 flood it fell. It rained in May.', ['1966: opens inPhrase']);
	check('So it was that on 9 November 1966 a flood came. It rained in May.', ['1966-11-09: ']);
	check('And so, as told, in June 1966 it fell. It rained in May.', ['1966-06: ']);
	check('The 1966 flood came. It rained in May.', ['1966: inPhrase']);
	check('A flood came in 1966 and all fell. It rained in May.', ['1966: ']);
	check('A flood came, 1966 Zell said. It rained in May.', ['1966: ']);
	check('The mill, built in 1931, fell. It rained in May.', ['1931: inPhrase']);
	check('The mill, sold in 1931, fell. It rained in May.', ['1931: ']);
	check('The mill stood from 1931 on. It rained in May.', ['1931: inPhrase']);
	check('A fire came in June 1966. The fire broke out in May.', ['1966-06: eventAgain']);
	check('A fire came in June 1966. A fire broke out in May.', ['1966-06: ']);
	check('A fire came in June 1966. The flood came in May.', ['1966-06: ']);
	check('The fire came in June 1966, and the fire went in May.', []);
});

describe('where the text has gone since, and what it told by the way', () => {
	const check = checking('listed left stays inRelative until jubilee');
	check(`${FLOOD} A mill burnt down on 2 June 1981. It rained on 4 May.`, [
		'1981-06-02: ',
		'1966-11-09: left',
	]);
	check(`${FLOOD} The 1981 mill stood. It rained on 4 May.`, ['1981: ', '1966-11-09: ']);
	check(`${FLOOD} A mill burnt down on 2 December 1966. It rained on 4 May.`, [
		'1966-12-02: stays',
		'1966-11-09: stays',
	]);
	check(`${FLOOD} The council met on Tuesday. It rained on 4 May.`, ['1966-11-09: ']);
	check('Osk, which burnt down on 9 November 1966, was flooded on 4 May.', [
		'1966-11-09: listed inRelative',
	]);
	check('Osk burnt down on 9 November 1966, some say, and was flooded on 4 May.', [
		'1966-11-09: listed',
	]);
	check(`${FLOOD}\n\nThe mill stood still until May.`, ['1966-11-09: until']);
	check(`${FLOOD}\n\nThe mill will stand until May.`, ['1966-11-09: ']);
	check('A flood came on 14 March 1966. It rose on 15 March 1966. The mill fell on 14 March.', [
		'1966-03-15: stays jubilee',
		'1966-03-14: stays jubilee',
	]);
	check('A flood came on 14 March 1966. A wreath was laid on 14 March.', ['1966-03-14: ']);
});

describe('which way the text has gone from there', () => {
	const TOLD = 'nearPerfect backwards backPerfect onwards onPerfect';
	const check = (text: string, expected: readonly string[]): void => {
		test(text, () => {
			const said = optionsOf(text).map(({ value, features }) =>
				[value, ...TOLD.split(' ').filter((name) => Object(features)[name] === 1)].join(' '),
			);
			expect(said).toEqual(expected);
		});
	};
	check(`${FLOOD} On the Sunday it rained.`, ['1966-11-06', '1966-11-13 onwards']);
	check(`${FLOOD} On the Friday it rained.`, ['1966-11-11', '1966-11-04 backwards']);
	check(`${FLOOD} It had rained on the Friday.`, [
		'1966-11-11 nearPerfect',
		'1966-11-04 backwards backPerfect',
	]);
	check(`${FLOOD} It rained in October.`, ['1966-10', '1967-10 onwards']);
	check('A flood came in 1966. It had rained in May.', ['1966-05']);
});

describe('what a court hears, and what cannot be of the news', () => {
	const check = checking('court heard newsAhead');
	check(`${FLOOD} The jury was told that it rained in May.`, ['1966-11-09: court heard']);
	check(`${FLOOD} The jury left. It rained in May.`, ['1966-11-09: court']);
	check(`${FLOOD} Ann Lee said it rained in May.`, ['1966-11-09: ']);
	check(`${FLOOD} It rained on 15 March.`, ['1966-11-09: newsAhead']);
	check(`${FLOOD} It will rain on 15 March.`, ['1966-11-09: ']);
});
