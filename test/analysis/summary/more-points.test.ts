import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { summarise } from '../../../src/analysis/summary/summarise.ts';

describe('a fourth point', () => {
	const filler = (at: number) =>
		`The keeper of gate${at} stood by lamp${at} all night and read letter${at} again, though nobody asked for hour${at}.`;
	const news = 'Mayor Ida Roth opened the harbour of Zell on Monday after nine years.';
	const second = 'Ida Roth thanked the builders of Zell on Monday for the new harbour.';
	const third = 'Ida Roth promised the fishers of Zell a new market in the harbour.';
	const fourthOf = (...rest: readonly string[]) => {
		const body = Array.from({ length: 50 }, (_, at) => filler(at));
		const text = [news, second, third, ...body, ...rest].join('\n\n');
		const document = readDocument({
			text,
			language: 'en',
			title: 'Ida Roth opens harbour of Zell',
		});
		return summarise(document).points.map((point) => point.text);
	};

	test('tells of somebody who is in none of the others', () => {
		const other = 'In Corvo, Governor Max Lind closed the old harbour on Tuesday.';
		expect(fourthOf('In Zell, Ida Roth closed the old harbour on Tuesday.', other)).toContain(
			other,
		);
	});
	test('neither goes on with what stands before it, nor is told by nobody', () => {
		const also = 'Governor Max Lind also said that the harbour of Corvo is old.';
		const believed = 'It is widely believed that Max Lind will close the harbour of Corvo.';
		const other = 'In Corvo, Governor Max Lind closed the old harbour on Tuesday.';
		const points = fourthOf(also, believed, other);
		expect(points).toContain(other);
		expect(points).not.toContain(also);
		expect(points).not.toContain(believed);
	});
	test('is of no paper', () => {
		const paper = 'On Tuesday, the Corvo Street Post told of the old harbour of Zell.';
		const other = 'In Corvo, Governor Max Lind closed the old harbour on Tuesday.';
		expect(fourthOf(paper, other)).toContain(other);
	});
});
