import { describe, expect, test } from 'vitest';
import { clauseOf, wordsOfClause } from '../../../../src/analysis/events/grammar/clause.ts';
import { parsedAt } from '../parsed.ts';

/** The clause of the verb in brackets: its kind and tense, its subject and where that stands, and its words. */
function clauseIn(marked: string): string[] {
	const { tree, at } = parsedAt(marked);
	const clause = clauseOf(tree, at);
	const word = (index: number | undefined) => tree.words[index ?? -1]?.text ?? '-';
	const words = [...wordsOfClause(tree, clause)].sort((one, other) => one - other);
	return [
		`${clause.kind}${clause.above === undefined ? '' : ` of ${word(clause.above)}`}, ${clause.tense}`,
		`${word(clause.subject)} (${clause.subjectOf})`,
		...(clause.auxiliaries.length > 0 ? [clause.auxiliaries.map(word).join(' ')] : []),
		...(clause.isPassive ? ['passive'] : []),
		...(clause.isNegated ? ['negated'] : []),
		words.map(word).join(' '),
	];
}

function check(marked: string, expected: string[]): void {
	test(marked, () => expect(clauseIn(marked)).toEqual(expected));
}

describe('main clauses', () => {
	check('Ann Lee [left] the hall on Monday.', [
		'main, past',
		'Ann (itself)',
		'Ann Lee left the hall on Monday .',
	]);
	check('Ann Lee [leaves] the hall on Monday.', [
		'main, present',
		'Ann (itself)',
		'Ann Lee leaves the hall on Monday .',
	]);
	check('Ann Lee will [leave] the hall on Monday.', [
		'main, future',
		'Ann (itself)',
		'will',
		'Ann Lee will leave the hall on Monday .',
	]);
	check('Ann Lee has [left] the hall.', [
		'main, past',
		'Ann (itself)',
		'has',
		'Ann Lee has left the hall .',
	]);
	check('Ann Lee had [left] the hall.', [
		'main, past',
		'Ann (itself)',
		'had',
		'Ann Lee had left the hall .',
	]);
	check('Ann Lee is [leaving] the hall.', [
		'main, present',
		'Ann (itself)',
		'is',
		'Ann Lee is leaving the hall .',
	]);
	check('Ann Lee was [leaving] the hall.', [
		'main, past',
		'Ann (itself)',
		'was',
		'Ann Lee was leaving the hall .',
	]);
	check('Ann Lee was [praised] on Monday.', [
		'main, past',
		'Ann (itself)',
		'was',
		'passive',
		'Ann Lee was praised on Monday .',
	]);
	check('Ann Lee has been [praised] by the mayor.', [
		'main, past',
		'Ann (itself)',
		'has been',
		'passive',
		'Ann Lee has been praised by the mayor .',
	]);
	check('Ann Lee did not [leave] the hall.', [
		'main, past',
		'Ann (itself)',
		'did',
		'negated',
		'Ann Lee did not leave the hall .',
	]);
	check('Ann Lee never [left] the hall.', [
		'main, past',
		'Ann (itself)',
		'negated',
		'Ann Lee never left the hall .',
	]);
	check('Ann Lee can [leave] the hall.', [
		'main, future',
		'Ann (itself)',
		'can',
		'Ann Lee can leave the hall .',
	]);
	check('Ann Lee was [mayor] in 2019.', [
		'main, past',
		'Ann (itself)',
		'was',
		'Ann Lee was mayor in 2019 .',
	]);
	check('Ann Lee is [ill].', ['main, present', 'Ann (itself)', 'is', 'Ann Lee is ill .']);
	check('It was on Monday that Ann Lee [left].', [
		'relative, past',
		'Ann (itself)',
		'that Ann Lee left',
	]);
});

describe('joined clauses', () => {
	check('Ann Lee sold the mill, and the mayor [left] the town.', [
		'main, past',
		'mayor (itself)',
		', and the mayor left the town',
	]);
	check('The mayor wept because Ann Lee rose and [left].', [
		'adverbial of wept, past',
		'Ann (verb before)',
		'Ann Lee and left',
	]);
	check('Ann Lee sold the mill and [left] the town.', [
		'main, past',
		'Ann (verb before)',
		'Ann Lee and left the town',
	]);
	check('Ann Lee was praised and [dismissed] on Monday.', [
		'main, past',
		'Ann (verb before)',
		'was',
		'Ann Lee was and dismissed on Monday',
	]);
	check('Ann Lee will sell the mill and [leave] the town.', [
		'main, future',
		'Ann (verb before)',
		'will',
		'Ann Lee will and leave the town',
	]);
	check('Ann Lee rose, sang, [bowed] and left.', [
		'main, past',
		'Ann (verb before)',
		'Ann Lee bowed and left',
	]);
});

describe('what somebody told', () => {
	check('The mayor said that Ann Lee [left] the hall.', [
		'told of said, past',
		'Ann (itself)',
		'that Ann Lee left the hall',
	]);
	check('The mayor said Ann Lee would [leave] the hall.', [
		'told of said, future',
		'Ann (itself)',
		'would',
		'Ann Lee would leave the hall',
	]);
});

describe('clauses beside another', () => {
	check('The bridge, [built] in 1931, fell on Monday.', [
		'participle, participle',
		'bridge (noun before)',
		'The bridge , built in 1931 ,',
	]);
	check('The bridge that [fell] on Monday was old.', [
		'relative, past',
		'bridge (noun before)',
		'The bridge fell on Monday',
	]);
	check('The old bridge of Zell, which rose and [fell], was red.', [
		'relative, present',
		'bridge (noun before)',
		'The old bridge of Zell and fell ,',
	]);
	check('The mayor said that the men [shut] the hall on Monday.', [
		'told of said, present',
		'men (itself)',
		'that the men shut the hall on Monday',
	]);
	check('The decision to [leave] the hall came late.', [
		'infinitive, infinitive',
		'decision (noun before)',
		'The decision to leave the hall',
	]);
	check('When Ann Lee [left] the hall, it rained.', [
		'adverbial of rained, past',
		'Ann (itself)',
		'When Ann Lee left the hall ,',
	]);
	check('After [leaving] the hall, Ann Lee wept.', [
		'participle of wept, participle',
		'Ann (verb before)',
		'After leaving the hall , Ann Lee',
	]);
	check('If Ann Lee [left] the hall, it would rain.', [
		'condition of rain, past',
		'Ann (itself)',
		'If Ann Lee left the hall ,',
	]);
	check('Until Ann Lee [left], it rained.', [
		'condition of rained, past',
		'Ann (itself)',
		'Until Ann Lee left ,',
	]);
	check('Ann Lee rose to [leave] the hall.', [
		'infinitive of rose, infinitive',
		'Ann (verb before)',
		'Ann Lee to leave the hall',
	]);
	check('Ann Lee wanted to [leave] the hall.', [
		'infinitive of wanted, infinitive',
		'Ann (verb before)',
		'Ann Lee to leave the hall',
	]);
	check('Ann Lee began [leaving] the hall.', [
		'infinitive of began, participle',
		'Ann (verb before)',
		'Ann Lee leaving the hall',
	]);
	check('Ann Lee was said to have [left] the hall.', [
		'infinitive of said, infinitive',
		'Ann (verb before)',
		'have',
		'Ann Lee to have left the hall',
	]);
});

describe('whoever a relative clause tells of', () => {
	test.each([
		['Ann Lee was the rower who [opened] the hall.', 'Ann'],
		['It was Ann Lee who [opened] the hall.', 'Ann'],
		['Ann Lee, who was ill, was the rower who [opened] the hall.', 'Ann'],
		['She was the rower who [opened] the hall.', 'rower'],
		['The winner was a rower who [opened] the hall.', 'rower'],
		['Ann Lee met the rower who [opened] the hall.', 'rower'],
		['Ann Lee was not the rower who [opened] the hall.', 'rower'],
		['Ann Lee was never the rower who [opened] the hall.', 'rower'],
		['Ann Lee may be the rower who [opened] the hall.', 'rower'],
		['Ann Lee was perhaps the rower who [opened] the hall.', 'rower'],
		['Police said Ann Lee was the rower who [opened] the hall.', 'rower'],
		['He denied that Ann Lee was the rower who [opened] the hall.', 'rower'],
		['Was Ann Lee the rower who [opened] the hall?', 'rower'],
	])('%s', (marked, subject) => {
		const { tree, at } = parsedAt(marked);
		const { subject: found = -1 } = clauseOf(tree, at);
		expect(tree.words[found]?.text).toBe(subject);
	});
});
