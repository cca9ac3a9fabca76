import { expect, test } from 'vitest';
import { isSameEvent, mergeSameEvents } from '../../../../src/domain/articles/same-event.ts';
import {
	codeOf,
	lettersOfBits,
	writeSketch,
} from '../../../../src/domain/articles/telling/event-sketch.ts';
import type { ToldEvent } from '../../../../src/domain/articles/telling/read-event.ts';

const passage = (text: string, ...names: readonly string[]) => passageTold(30, text, ...names);
const passageTold = (later: number, text: string, ...names: readonly string[]) =>
	writeSketch({
		text,
		later,
		names: new Map([...names, 'sollen'].map((name) => [codeOf(name), 7])),
		words: new Map(),
		numbers: new Set(['214']),
		topic: lettersOfBits(Array(64).fill(true)),
		which: [],
	});

const told = (label: string, change: Partial<ToldEvent> = {}): ToldEvent => ({
	day: '2024-03-07',
	class: 'other',
	people: [],
	label,
	...change,
});
const SANK = told('A ship went down', { sketch: passage('one') });
const DROWNED = told('Passengers drowned', { sketch: passage('other') });

function check(name: string, one: ToldEvent, other: ToldEvent, isSame: boolean) {
	test(`${name}: they are ${isSame ? 'one' : 'two'}`, () => {
		expect(isSameEvent(one, other)).toBe(isSame);
		expect(isSameEvent(other, one)).toBe(isSame);
	});
}

check('labels without a word in common, passages alike', SANK, DROWNED, true);
const struck = (who: string, later: number) =>
	told(`${who} went on strike`, { sketch: passageTold(later, who, 'tarn', 'ostra') });
check('one deed of two in the day’s news', struck('Nurses', 1), struck('Teachers', 1), false);
check('one deed of two, of which one is told later', struck('Nurses', 1), struck('Staff', 2), true);
check('on two days', SANK, { ...DROWNED, day: '2024-03-08' }, false);
check('one whose passage nobody kept', SANK, told('Passengers drowned'), false);
check(
	'a deed and what undoes it',
	{ ...SANK, label: 'The quay opened' },
	{ ...DROWNED, label: 'The quay closed' },
	false,
);
check(
	'with people whom the other does not name',
	{ ...SANK, people: ['Ann Lee'] },
	{ ...DROWNED, people: ['Tom Reed'] },
	false,
);
check(
	'with people one of whom the other names beside its label',
	{ ...SANK, people: ['Ann Lee'] },
	{ ...DROWNED, people: ['Tom Reed'], sketch: passage('other', 'lee') },
	true,
);
const lee = (label: string, sketch: string) => told(label, { people: ['Lee'], sketch });
check(
	'of one person at two places',
	lee('Lee called on Ostra', passage('one', 'lee', 'ostra')),
	lee('Lee was a guest of Velia', passage('other', 'lee', 'velia')),
	false,
);
check(
	'of one person at a place that both passages name',
	lee('Lee called on Ostra', passage('one', 'lee', 'ostra')),
	lee('Lee was a guest of Velia', passage('other', 'lee', 'velia', 'ostra')),
	true,
);
check(
	'of one town, by a usual word that both labels have and no passage keeps',
	lee('Voters of Lee County in Corvo threw out the mine', passage('one', 'lee', 'corvo')),
	lee('The people of Lee County were glad', passage('other', 'lee')),
	true,
);

const held = (label: string, ...names: readonly string[]) =>
	told(label, { class: 'election', people: ['Reform Party'], sketch: passage(label, ...names) });
check(
	'what one party does in two seats',
	held('The Reform Party held the seat of Thorn Vale', 'reform', 'party', 'thorn', 'vale'),
	held('The Reform Party lost the seat of Colne Wood', 'reform', 'party', 'colne', 'wood'),
	false,
);
check(
	'what one party does in a seat that both name',
	held('The Reform Party held the seat of Thorn Vale', 'reform', 'party', 'thorn', 'vale'),
	held('Thorn Vale was held by the Reform Party of Ann Lee', 'reform', 'party', 'thorn', 'vale'),
	true,
);
check(
	'what one party does in a seat of which each says one name more',
	held('The Reform Party held the seat of Thorn', 'reform', 'party', 'thorn'),
	held('The Reform Party held the seat in Velia', 'reform', 'party', 'velia'),
	true,
);

/** Of one town and one number, and in other words. */
const news = (label: string, kind: string, isOther: boolean) => {
	const names = isOther ? ['corvo', 'pell', 'lund'] : ['velia', 'ostra', 'brask'];
	const sketch = writeSketch({
		text: label,
		later: 1,
		names: new Map(['sollen', 'tarn', ...names].map((name) => [codeOf(name), 7])),
		words: new Map(),
		numbers: new Set(),
		topic: lettersOfBits(Array.from({ length: 64 }, (_, at) => !isOther || at % 4 > 0)),
		which: ['l'],
	});
	return told(label, { class: kind, sketch });
};
const PLUNGED = news('A bus plunged into a gorge', 'accident', false);
check(
	'what one of them takes as known, of the same kind',
	PLUNGED,
	news('Accident on the Tarn road', 'accident', true),
	true,
);
check(
	'what one of them takes as known, of another kind',
	PLUNGED,
	news('Talks on the Tarn road', 'meeting', true),
	false,
);
check(
	'of the same kind, each as news',
	PLUNGED,
	news('A crane toppled over in Tarn', 'accident', true),
	false,
);
check(
	'of the same kind, of many words',
	PLUNGED,
	news('In Tarn all along the quay ice blocks slid down', 'accident', true),
	false,
);

const years = (label: string, ...names: readonly string[]) =>
	told(label, { sketch: passageTold(60, label, ...names).replace('|214|', '||') });
check(
	'two kinds of thing, of which one is told years later, in one town',
	years('A tornado damaged forty houses'),
	years('The title was won by a bowler'),
	false,
);
check(
	'two kinds of thing, told years later with more names in common',
	years('A tornado damaged forty houses', 'tarn', 'ostra'),
	years('The title was won by a bowler', 'tarn', 'ostra'),
	true,
);
check(
	'one kind of thing, told years later in one town',
	years('A tornado damaged forty houses'),
	years('The storm took the roofs'),
	true,
);

test('of the events of one article another’s is the one told most alike, and only one of its own', () => {
	const second = told('Rain fell', { sketch: passage('one', 'tarn') });
	const likest = told('Passengers drowned', { sketch: passage('other', 'tarn', 'ostra') });
	const alsoThere = told('Divers searched', { sketch: passage('other') });
	expect(mergeSameEvents([SANK, second, likest, alsoThere], (event) => event)).toEqual([
		[SANK, alsoThere],
		[second, likest],
	]);
});
