import { QUOTES_A_PAGE } from '../src/cards/articles/quotes-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { anchorOf, choosePersonCard } from '../src/cards/people/choose-person.ts';
import {
	ARTICLES_A_MENU,
	chooseMergedCard,
	mergeForm,
	splitCard,
} from '../src/cards/people/person-change-cards.ts';
import { personQuotesCard } from '../src/cards/people/person-quotes-card.ts';
import { speakerCard, yearsCard } from '../src/cards/people/speaker-card.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import {
	type Context,
	defineCommand,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { suggestPeople } from '../src/stories/articles/offers.ts';
import {
	articlesToSplit,
	mergePeople,
	mostMeant,
	splitPerson,
} from '../src/stories/people/change-names.ts';
import { findPeople, type Person } from '../src/stories/people/find-person.ts';
import { quotesOfPerson } from '../src/stories/people/quotes-of-person.ts';
import { tellPerson } from '../src/stories/people/tell-person.ts';

export default defineCommand({
	audience: 'members',
	description: 'A person across all articles: roles, quotes, and when they spoke',
	options: {
		name: {
			kind: 'text',
			description: 'Who; any part of the name',
			required: true,
			max: 100,
			suggest: (typed, { library }) => suggestPeople(library, typed),
		},
	},
	run: ({ name }, context) => showNamed(context, name),
	actions: {
		...pictureActions('years', drawYears),
		open: {
			shows: 'privately',
			run: ([asked = '', anchor = ''], context) => showAnchored(context, asked, anchor),
		},
		quotes: { shows: 'privately', run: listQuotes },
		quotesPage: { shows: 'in place', run: listQuotes },
		merge: {
			shows: 'privately',
			audience: 'editors',
			async run([asked = '', anchor = ''], context) {
				return mergeForm(speak(context.asked.locale), await findAnchored(context, asked, anchor), {
					asked,
					anchor,
				});
			},
		},
		merged: {
			shows: 'privately',
			audience: 'editors',
			async run([asked = '', anchor = ''], context, { other = '' }) {
				const person = await findAnchored(context, asked, anchor);
				const [first, ...rest] = mostMeant(await findPeople(context, other), other);
				if (first && rest.length === 0) return merge(context, [person, first]);
				const others = first === undefined ? [] : [first, ...rest];
				return chooseMergedCard(speak(context.locale), person.name, others, {
					asked,
					anchor,
					other,
				});
			},
		},
		mergedWith: {
			shows: 'privately',
			audience: 'editors',
			async run([asked = '', anchor = '', other = '', chosen = ''], context) {
				const person = await findAnchored(context, asked, anchor);
				return merge(context, [person, await findAnchored(context, other, chosen)]);
			},
		},
		split: { shows: 'privately', audience: 'editors', run: askWhere },
		splitPage: { shows: 'in place', audience: 'editors', run: askWhere },
		splitOff: {
			shows: 'privately',
			audience: 'editors',
			async run([asked = '', anchor = '', ...articles], context) {
				const person = await findAnchored(context, asked, anchor);
				const { by } = context.asked;
				const other = await splitPerson(context, person, { articles, by });
				return showAnchored(context, other.name, anchorOf(other));
			},
		},
		undo: {
			shows: 'privately',
			audience: 'editors',
			async run([number = '', asked = ''], context) {
				const { people, asked: who } = context;
				const change = (await people.changes()).find((one) => String(one.number) === number);
				const isUndone = change && (await people.undo(change.number, who.by));
				if (!isUndone) throw new UserError('Somebody has undone this already.');
				return showNamed(context, asked);
			},
		},
	},
});

async function showNamed(context: Context, asked: string): Promise<Card> {
	const people = await findPeople(context, asked);
	const meant = mostMeant(people, asked);
	const [only] = meant.length === 1 ? meant : [];
	if (only === undefined) return choosePersonCard(speak(context.locale), people, asked);
	const others = people.filter((person) => person !== only);
	return showPerson(context, only, { asked, others });
}

async function showAnchored(context: Context, asked: string, anchor: string): Promise<Card> {
	return showPerson(context, await findAnchored(context, asked, anchor), { asked, others: [] });
}

async function showPerson(
	{ library, locale, asked: { isEditor, guild } }: Context,
	person: Person,
	{ asked, others }: { readonly asked: string; readonly others: readonly Person[] },
): Promise<Card> {
	const how = { asked, anchor: anchorOf(person.appearances[0]) };
	const mayChange = isEditor && guild !== undefined;
	return speakerCard(
		speak(locale),
		await tellPerson(library, person),
		{ ...how, isEditor: mayChange },
		others,
	);
}

async function listQuotes([asked = '', anchor = '', from]: readonly string[], context: Context) {
	const person = await findAnchored(context, asked, anchor);
	const offset = readOffset(from);
	const page = await quotesOfPerson(context.library, person, { offset, limit: QUOTES_A_PAGE });
	return personQuotesCard(speak(context.locale), page, person, { asked, anchor, offset });
}

async function merge(context: Context, both: readonly [Person, Person]): Promise<Card> {
	await mergePeople(context, both, context.asked.by);
	const [{ name, appearances }] = both;
	return showAnchored(context, name, anchorOf(appearances[0]));
}

async function askWhere([asked = '', anchor = '', from]: readonly string[], context: Context) {
	const person = await findAnchored(context, asked, anchor);
	const offset = readOffset(from);
	const part = { offset, limit: ARTICLES_A_MENU };
	const page = await articlesToSplit(context.library, person, part);
	return splitCard(speak(context.locale), person, { asked, anchor }, { ...page, offset });
}

async function findAnchored(context: Context, asked: string, anchor: string): Promise<Person> {
	const people = await findPeople(context, asked);
	const found = people.find(({ appearances }) =>
		appearances.some((one) => anchorOf(one) === anchor),
	);
	if (found) return found;
	throw new UserError('Those articles are no longer here. Ask for the speaker again.');
}

async function drawYears(
	[asked = '', anchor = '', theme]: readonly string[],
	context: Context,
	as: 'preview' | 'post',
): Promise<Card> {
	const told = await tellPerson(context.library, await findAnchored(context, asked, anchor));
	return yearsCard(speak(context.locale), told, { asked, anchor }, { theme: readTheme(theme), as });
}
