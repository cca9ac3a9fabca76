import { expect, test } from 'vitest';
import { models } from '../../../support/models.ts';

/** The root of a sentence and its subject. */
function rootOf(text: string): string {
	const words = models.syntax.parse({ start: 0, end: text.length, text });
	const root = words.findIndex(({ head }) => head === -1);
	const subject = words.find(({ head, relation }) => head === root && /^nsubj/.test(relation));
	return `${subject?.text ?? '-'} ${words[root]?.text ?? '-'}/${words[root]?.tag ?? '-'}`;
}

/** In every row: a sentence, its subject and its verb with its tag. */
test.each([
	[
		'Brightways, the tour operator, collapsed in the early hours of Monday.',
		'Brightways collapsed/VBD',
	],
	['A magnitude 7.8 earthquake hit southern Anatolia before dawn on Monday.', 'earthquake hit/VBD'],
	[
		'Garrick Brothers, the fourth-largest investment bank in Corvo, filed for bankruptcy on Monday.',
		'Brothers filed/VBD',
	],
	[
		'A Corvo Airways jet with 155 people on board ditched in the Orla River today.',
		'jet ditched/VBD',
	],
	[
		'All 33 miners trapped underground for 69 days at the San Rafael mine in Chile were brought to the surface on Wednesday.',
		'miners brought/VBN',
	],
	['The mill destroyed by fire on Monday was the last of its kind in Corvo.', 'mill last/JJ'],
	['The money taken on Monday was found in an old car in Tolve.', 'money found/VBN'],
	['A woman hurt in the crash on the road to Tolve', 'woman hurt/NN'],
	['The road to Tolve, blocked by snow since Sunday, is open again.', 'road open/JJ'],
	['The painter Ida Roth, seen here with her husband in Tolve.', 'painter seen/VBN'],
])('%s', (text, told) => expect(rootOf(text)).toBe(told));
