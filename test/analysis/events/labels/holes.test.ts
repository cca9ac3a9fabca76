import { expect, test } from 'vitest';
import { clauseOf } from '../../../../src/analysis/events/grammar/clause.ts';
import { treeOf } from '../../../../src/analysis/events/grammar/tree.ts';
import { whyItHasHole } from '../../../../src/analysis/events/labels/holes.ts';
import { models } from '../../../support/models.ts';

const NO_DATE = { from: -1, to: -1 };
const IN_TWO = 'a word is cut in two';
const NOUN = 'a noun is cut in two';
const NAME = 'a name is cut in two';
const SUBJECT = 'what its subject belongs to is missing';
const HALF = 'a name has lost what it is the name of';
const VERB = 'its last verb lacks what belongs to it';

const HALFWAY = 'a word has lost its first half';
const VERBS = 'two verbs have come together';
const WHO = 'who it was is left out';
const OR = 'what its “or” stands beside is missing';
const CLAUSE = 'a clause is cut behind its subject';
const OPEN = 'its last noun lacks what it was for';
const INFINITIVE = 'an infinitive lacks its object';
const PART = 'a part of what is missing is left';
const LIST = 'a list lacks its last';

/** In every row: a sentence, the words left out of it, its verb, and what the rest lacks. */
test.each([
	['Act 11, or the Shore Act, was signed in Zell.', 'Act 11,', 'signed', OR],
	['Rain fell over Zell, Corvo and Tolve.', 'and Tolve', 'fell', LIST],
	['Rain fell over Zell, Corvo and Tolve.', ', Corvo and Tolve', 'fell', undefined],
	['Police in Zell found no “sound basis” to hold the men.', 'to hold the men', 'found', OPEN],
	['Police in Zell found a “new boat” to sail the sea.', 'to sail the sea', 'found', undefined],
	['Zell Motors filed for Chapter 11 protection.', '11 protection', 'filed', NAME],
	['Zell Motors filed for Chapter 11 protection.', 'for Chapter 11 protection', 'filed', VERB],
	['Police in Zell played down the likelihood of a storm.', 'of a storm', 'played', OPEN],
	['Act 11, or the Shore Act, was signed in Zell.', ', or the Shore Act,', 'signed', undefined],
	['Ann Lee died when a T-59 Hawk crashed.', '-59 Hawk', 'died', IN_TWO],
	['Ann Lee died when a T-59 Hawk crashed.', 'when a T-59 Hawk crashed', 'died', undefined],
	['Ann Lee (45) fell in Zell.', '(45)', 'fell', undefined],
	['Ann Lee, 45, fell in Zell.', ', 45,', 'fell', undefined],
	['Ann Lee pleaded guilty to aggravated vehicle taking.', 'taking', 'pleaded', NOUN],
	['Ann Lee sold a mill standing by the river.', 'standing by the river', 'sold', undefined],
	['Ann Lee arrived in Ras Lanouf.', 'Lanouf', 'arrived', NAME],
	['Ann Lee arrived in Ras Lanouf with Tom Reed.', 'with Tom Reed', 'arrived', undefined],
	[
		'A medical helicopter carrying at least three people crashed in Zell, Orla, the Zell Authority said.',
		'A medical helicopter carrying at least',
		'crashed',
		SUBJECT,
	],
	['In Zell three people died.', 'In Zell', 'died', undefined],
	['Of the crew, three people died.', 'Of the crew,', 'died', undefined],
	[
		'A Fullerton, California, police officer was released.',
		', California, police officer',
		'released',
		HALF,
	],
	['Ida Roth, a Dane, was released.', ', a Dane,', 'released', undefined],
	['Ann Lee dodged when asked about Zell.', 'when asked about Zell', 'dodged', VERB],
	['Ann Lee was seen in the same old shoes.', 'in the same old shoes', 'seen', VERB],
	['Ann Lee died in the old mill.', 'in the old mill', 'died', undefined],
	['Ann Lee resigned after a row about Zell.', 'after a row about Zell', 'resigned', undefined],
	['They found a girl, stabbed and stuffed in a can.', 'in a can', 'found', VERB],
	['Rents in Zell rose until officials froze them.', 'froze them', 'rose', CLAUSE],
	[
		'Rents in Zell rose until officials froze them.',
		'until officials froze them',
		'rose',
		undefined,
	],
	['Ann Lee died after the fire that Tom Reed laid.', 'that Tom Reed laid', 'died', undefined],
	[
		'The Zell club was blasted after it sold its ground.',
		'after it sold its ground',
		'blasted',
		VERB,
	],
	['Tom Reed sat down at a whites-only bar in Zell.', 'at a whites', 'sat', HALFWAY],
	['Tom Reed sat down at a whites-only bar in Zell.', 'at a whites-only bar', 'sat', undefined],
	['The Prince of Zell came to Tolve, drank tea and left.', 'to Tolve,', 'came', VERBS],
	['The Prince of Zell came to Tolve, drank tea and left.', ', drank tea', 'came', undefined],
	['A painter, Ann Lee and Tom Reed opened the mill.', ', Ann Lee and Tom Reed', 'opened', WHO],
	['A former mayor, Tom Reed, joined the union.', ', Tom Reed,', 'joined', undefined],
	['Tom Reed tried again to auction off the gun.', 'off the gun', 'tried', INFINITIVE],
	['Tom Reed tried again to auction the gun.', 'again', 'tried', undefined],
	['Tom Reed spent part of Monday with his sons.', 'of Monday', 'spent', PART],
	['Tom Reed spent part of the prize with his sons.', 'with his sons', 'spent', undefined],
	['Tom Reed spent Monday with most of his sons.', 'Monday', 'spent', undefined],
	['Tom Reed faced more until officials relented Monday.', 'relented Monday', 'faced', CLAUSE],
	['Tom Reed faced more until officials relented.', 'more', 'faced', undefined],
	['A court in Zell cleared the way for a vote.', 'for a vote', 'cleared', OPEN],
	['A court in Zell cleared the road for a vote.', 'for a vote', 'cleared', undefined],
])('%s without “%s”', (text, left, verb, why) => {
	const tree = treeOf(models.syntax.parse({ start: 0, end: text.length, text }));
	const from = text.indexOf(left);
	const kept = new Set(
		[...tree.words.keys()].filter((at) => {
			const { start = 0 } = tree.words[at] ?? {};
			return start < from || start >= from + left.length;
		}),
	);
	const core = tree.words.findIndex((word) => word.text === verb);

	expect(
		whyItHasHole({ tree, core, clause: clauseOf(tree, core), kept, date: NO_DATE, times: [] }),
	).toBe(why);
});
