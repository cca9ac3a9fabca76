import type { DateFinding } from '../../src/domain/articles/key-date.ts';
import type { GoldArticle } from './gold-article.ts';
import { overlapOf, type Tally } from './tally.ts';

/** A year, a month or a day, with or without an hour: what the calendar can hold. */
const RESOLVED = /^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?$/;
const GREAT = 3;
const WORTH_IT = 2;

const dayOf = (value: string): string => value.replace(/T.*$/, '');

/** Expressions that name a year, a month or a day: found where they stand, with the value gold has. */
export function scoreDates(gold: GoldArticle, dates: readonly DateFinding[]): Tally {
	const told = dates.filter(({ value }) => RESOLVED.test(value));
	const marked = gold.timexes.filter(({ value }) => RESOLVED.test(value));
	const mistakes: string[] = [];
	let right = 0;
	const used = new Set<DateFinding>();
	for (const date of marked) {
		const found = told
			.filter((each) => !used.has(each))
			.map((each) => ({ each, overlap: overlapOf(each, date) }))
			.filter(({ overlap }) => overlap > 0)
			.toSorted((one, other) => other.overlap - one.overlap)[0]?.each;
		if (found !== undefined) used.add(found);
		const values = [date.value, ...[date.alt ?? []].flat()].map(dayOf);
		if (found !== undefined && values.includes(dayOf(found.value))) right += 1;
		else
			mistakes.push(
				`${gold.id}: “${date.text}” is ${date.value}, told ${found?.value ?? 'nothing'}`,
			);
	}
	const extra = told.filter((each) => !used.has(each));
	mistakes.push(...extra.map(({ text, value }) => `${gold.id}: “${text}” told ${value}`));
	return { gold: marked.length, told: told.length, right, mistakes };
}

/** What looks like a date and is none, and was read as one. */
export function trapsIn(gold: GoldArticle, dates: readonly DateFinding[]): readonly string[] {
	const told = dates.filter(({ value }) => RESOLVED.test(value));
	return gold.traps
		.filter((trap) => told.some((date) => overlapOf(trap, date) > 0))
		.map(({ text }) => `${gold.id}: “${text}”`);
}

/** What would be posted unasked: right when gold has an event worth it on that very day in that very place. */
export function scorePosts(gold: GoldArticle, dates: readonly DateFinding[]): Tally {
	const posted = dates.filter(({ certain }) => certain);
	const wrong = posted.filter(
		(date) =>
			!gold.events.some(
				(event) =>
					overlapOf(event, date) > 0 &&
					dayOf(event.value) === dayOf(date.value) &&
					event.worth >= WORTH_IT,
			),
	);
	return {
		gold: posted.length,
		told: posted.length,
		right: posted.length - wrong.length,
		mistakes: wrong.map(({ value, label }) => `${gold.id}: ${value} ${label ?? ''}`),
	};
}

/** Of the great days that are certain, those posted, at once or where they are told again. */
export function scoreGreatDays(gold: GoldArticle, dates: readonly DateFinding[]): Tally {
	const posted = dates.filter(({ certain }) => certain);
	const great = gold.events.filter(
		({ worth, certain, echo }) => worth === GREAT && certain && !echo,
	);
	const isPosted = ({ value }: { readonly value: string }): boolean =>
		posted.some(
			(date) =>
				dayOf(date.value) === dayOf(value) &&
				gold.events.some(
					(event) =>
						overlapOf(event, date) > 0 &&
						event.worth === GREAT &&
						dayOf(event.value) === dayOf(date.value),
				),
		);
	const missed = great.filter((event) => !isPosted(event));
	return {
		gold: great.length,
		told: great.length - missed.length,
		right: great.length - missed.length,
		mistakes: missed.map(({ value, event }) => `${gold.id}: ${value} ${event}`),
	};
}
