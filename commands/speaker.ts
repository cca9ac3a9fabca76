import {
	anchorOf,
	choosePersonCard,
	speakerCard,
	yearsCard,
} from '../src/cards/people/speaker-card.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import {
	type Context,
	defineCommand,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { fold } from '../src/domain/fold.ts';
import { UserError } from '../src/domain/user-error.ts';
import { suggestSpeakers } from '../src/stories/articles/offers.ts';
import { findPeople } from '../src/stories/people/find-person.ts';
import { tellPerson } from '../src/stories/people/tell-person.ts';

export default defineCommand({
	audience: 'members',
	description: 'Who somebody is as the articles say, how often and when they spoke, and what',
	options: {
		name: {
			kind: 'text',
			description: 'Who; any part of the name',
			required: true,
			max: 100,
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
	},
	run: ({ name }, context) => showPerson(context, name),
	actions: {
		...pictureActions('years', drawYears),
		open: {
			shows: 'privately',
			async run([asked = '', anchor = ''], { library }) {
				const person = await findAnchored({ library }, asked, anchor);
				return speakerCard(await tellPerson(library, person), { asked, anchor }, []);
			},
		},
	},
});

async function showPerson({ library }: Context, asked: string): Promise<Card> {
	const people = await findPeople(library, asked);
	const exactly = people.filter(({ name }) => fold(name) === fold(asked));
	const [only] = exactly.length === 1 ? exactly : people.length === 1 ? people : [];
	if (only === undefined) return choosePersonCard(people, asked);
	const others = people.filter((person) => person !== only);
	return speakerCard(
		await tellPerson(library, only),
		{ asked, anchor: anchorOf(only.appearances[0]) },
		others,
	);
}

async function findAnchored({ library }: Pick<Context, 'library'>, asked: string, anchor: string) {
	const people = await findPeople(library, asked);
	const found = people.find(({ appearances }) =>
		appearances.some((one) => anchorOf(one) === anchor),
	);
	if (found) return found;
	throw new UserError(
		'The articles that quote them are no longer here. Ask for the speaker again.',
	);
}

async function drawYears(
	[asked = '', anchor = '', theme]: readonly string[],
	{ library }: Context,
	as: 'preview' | 'post',
): Promise<Card> {
	const told = await tellPerson(library, await findAnchored({ library }, asked, anchor));
	return yearsCard(told, { asked, anchor }, { theme: readTheme(theme), as });
}
