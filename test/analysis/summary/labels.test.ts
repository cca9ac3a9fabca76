import { expect, test } from 'vitest';
import {
	cityLength,
	hasLabel,
	isCaption,
	listMarkLength,
} from '../../../src/analysis/summary/labels.ts';

test.each([
	['Q: Why now?', true],
	['A: Because it rains.', true],
	['Q Thank you.', true],
	['THE SPOKESPERSON: Good afternoon.', true],
	['Ann Lee: I agree.', true],
	['Lake Town: Lee; Roe (Kim 60).', true],
	['A bridge: that is what the town wants.', false],
	['The council wants one thing: a bridge.', false],
	['It began at 10:30.', false],
])('who speaks stands before %s: %j', (paragraph, is) => {
	expect(hasLabel(paragraph)).toBe(is);
});

test.each([
	['Lee (left, in Orla) wept.', true],
	['The lake (pictured) froze.', true],
	['The boat, seen here in May, sank.', true],
	['Lee (left-handed since birth) won.', false],
	['The party has turned right since May.', false],
])('%s points at a picture: %j', (sentence, points) => {
	expect(isCaption(sentence)).toBe(points);
});

test.each([
	['• Maps are at every stop.', 2],
	['1. One fare.', 3],
	['12) One fare.', 4],
	['– One fare.', 2],
	['1.5 metres of rain fell.', 0],
	['2023 was dry.', 0],
])('the list mark of %s', (sentence, length) => {
	expect(listMarkLength(sentence)).toBe(length);
});

test.each([
	['ORLA: The council met.', 6],
	['NEW LUMEN: “No.”', 11],
	['ORLA:The council met.', 5],
	['Orla: The council met.', 0],
	['OR: The council met.', 0],
	['ORLA: the council met.', 0],
	['ORLA THE OLD TOWN BY THE GREAT LAKE: The council met.', 0],
])('the city of %s', (sentence, length) => expect(cityLength(sentence)).toBe(length));
