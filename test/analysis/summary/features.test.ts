import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { findCandidates } from '../../../src/analysis/summary/candidates.ts';
import { describeSentences } from '../../../src/analysis/summary/features.ts';

const STORY = `The dam of Orla broke on Monday and killed two people.

“I saw the water come,” Ann Lee said. “We ran.”

Orla built the dam in 1921. Is it to be built again?`;

const described = (title = '') =>
	describeSentences(findCandidates(readDocument({ text: STORY, title, language: 'en' })), title);
const featuresOf = (opening: string, title?: string) =>
	described(title).find(({ candidate }) => candidate.text.startsWith(opening))?.features;

test('the first sentence stands at the top, and opens its paragraph', () => {
	expect(featuresOf('The dam')).toMatchObject({
		nearTop: 1,
		late: 0,
		share: 0,
		opensParagraph: 1,
		background: 0,
		quoted: 0,
		told: 0,
	});
});

test('how much is quoted, by whom, and in which person', () => {
	const features = featuresOf('“I saw');
	expect(features).toMatchObject({ opensQuoted: 1, told: 1, firstPerson: 1 });
	expect(features?.quoted).toBeGreaterThan(0.4);
	expect(features?.quoted).toBeLessThan(0.9);
});

test('a year that lies back, and a question', () => {
	expect(featuresOf('Orla built')).toMatchObject({ background: 1, number: 1, isShort: 1 });
	expect(featuresOf('Is it')).toMatchObject({ question: 1, background: 0, number: 0 });
});

test('what it shares with the title', () => {
	expect(featuresOf('The dam', 'Two killed as dam breaks')?.inTitle).toBeGreaterThan(0.4);
	expect(featuresOf('The dam', 'Snow on the hills')?.inTitle).toBe(0);
});

test('what it shares with the first sentence', () => {
	expect(featuresOf('Orla built')?.likeFirst).toBeGreaterThan(0);
	expect(featuresOf('“I saw')?.likeFirst).toBe(0);
});

test.each([
	['They set out chairs.', 'When the files came', 'Last Monday', true],
	['They set out chairs.', 'When the files came', 'On Friday night', true],
	['They set out chairs.', 'When the files came', 'Every Monday', false],
	['They set out chairs.', 'When the files came', 'One Monday', false],
	['They set out chairs.', 'When the files came', 'One year', false],
	['They set out chairs.', 'When the files came', '“Last Monday” was when', false],
	['They set out chairs.', '', 'Last Monday', false],
	['They set out chairs for the dead.', 'When the files came', 'Last Monday', false],
	['The people of Orla read the books of the guards.', 'When the files came', 'Last Monday', false],
])('behind “%s”, titled “%s”, a story that begins with “%s”', (scene, title, opening, begins) => {
	const rest =
		'The people of Orla read what the guards kept.\n\nThe guards say that the people may not.';
	const text = `${scene}\n\n${opening} Orla showed its people the books.\n\n${rest}`;
	const [first, second] = describeSentences(
		findCandidates(readDocument({ text, title, language: 'en' })),
		title,
	);
	expect([first?.features.nearTop, second?.features.nearTop]).toEqual(
		begins ? [1 / 5, 1] : [1, 1 / 2],
	);
});
