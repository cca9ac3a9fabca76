import { expect, test } from 'vitest';
import { parsedAt } from '../../events/parsed.ts';

/** In every row: a sentence with its verb in brackets, and the subjects of that verb. */
test.each([
	['Two people died after a bushfire [tore] through the Oram valley on Monday.', ['bushfire']],
	['Shares fell after the Corvo council [voted] on Monday to close the mill.', ['council']],
	[
		'Students in the Sawyer Elmo district will have Mondays off after the school board [voted] 5-2 Monday night to adopt a four-day week.',
		['board'],
	],
	['Hundreds fled when a strong earthquake [struck] southern Corvo.', ['earthquake']],
	['Ann Lee left Corvo after the talks [held] on Monday.', []],
	['Ann Lee led Corvo and shortly after the war [became] mayor of Tolve.', []],
	['Ann Lee left Corvo after the party, [angered] by its vote.', []],
	['Ann Lee, who fled Corvo after the coup [led] by Tom Reed, died.', []],
])('%s', (marked, subjects) => {
	const { tree, at } = parsedAt(marked);
	const own = tree.words.filter(({ head, relation }) => head === at && /^nsubj/.test(relation));

	expect(own.map(({ text }) => text)).toEqual(subjects);
});
