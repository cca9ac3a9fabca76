import type { Block, Card, Select } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Appearance } from '../../ports/articles/library.ts';
import type { Person } from '../../stories/people/find-person.ts';
import { countOf, moreThan } from '../counted.ts';
import type { Say } from '../messages/say.ts';

/** Menus hold so many. */
const MOST_CHOICES = 25;
const LONGEST_NAME = 80;

/** What was asked, and by which appearance the person is told from others of the name. */
export type AskedPerson = { readonly asked: string; readonly anchor: string };

/** Asks which of several people is meant. */
export function choosePersonCard(say: Say, people: readonly Person[], asked: string): Card {
	return {
		tone: 'quote',
		title: say('Who is meant by “{name}”?', { name: shorten(asked, LONGEST_NAME) }),
		blocks: [chooseBlock(say, people, openChosen(asked, say('Choose one')))],
		footer:
			people.length > MOST_CHOICES
				? say('The {most} most quoted of {all} people.', { most: MOST_CHOICES, all: people.length })
				: '',
	};
}

/** Choosing shows the person. */
export function openChosen(asked: string, placeholder: string) {
	return { placeholder, state: { command: 'speaker', action: 'open', values: [asked] } };
}

/** One of several people, the most quoted of very many. */
export function chooseBlock(
	say: Say,
	people: readonly Person[],
	asking: Pick<Select, 'placeholder' | 'state'>,
): Block & Select {
	return {
		kind: 'select',
		...asking,
		from: people.slice(0, MOST_CHOICES).map((person) => ({
			label: shorten(labelOf(say, person), 100),
			value: anchorOf(person.appearances[0]),
		})),
	};
}

function labelOf(say: Say, person: Person): string {
	const { name, appearances } = person;
	const role = appearances.flatMap(({ roles }) => roles)[0];
	const quotes = quotesOf(person);
	const count =
		quotes === 0
			? say('named in {articles}', { articles: articlesNaming(say, person) })
			: countOf(say, quotes, 'quotes');
	return `${name}${role === undefined ? '' : `, ${role}`} · ${count}`;
}

/** How many quotes of theirs there are: none where articles only name them. */
export function quotesOf({ appearances }: Person): number {
	return appearances.reduce((sum, { quotes }) => sum + quotes, 0);
}

/** How many articles name somebody whom none quotes. */
export function articlesNaming(say: Say, { appearances, isCut }: Person): string {
	const { size } = new Set(appearances.map(({ article }) => article.id));
	return isCut ? moreThan(say, size, 'articles') : countOf(say, size, 'articles');
}

/** By which a person is found again, among others of the name. */
export function anchorOf({ article, name }: Appearance): string {
	return `${article.id} ${name.slice(0, LONGEST_NAME)}`;
}
