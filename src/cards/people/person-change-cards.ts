import type { Block, Button, Card, Form, Piece } from '../../domain/card.ts';
import { fold } from '../../domain/fold.ts';
import type { KeptNameChange } from '../../domain/people/name-change.ts';
import { shorten } from '../../domain/shorten.ts';
import type { ArticleHead, Page } from '../../ports/articles/library.ts';
import type { Person } from '../../stories/people/find-person.ts';
import { shortTitle } from '../articles/article-lines.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { type AskedPerson, chooseBlock } from './choose-person.ts';

/** Menus hold so many. */
export const ARTICLES_A_MENU = 25;
const MOST_SHOWN = 4;

/** Who put them together or told them from others, and when; editors may take it back. */
export function changeBlocks(
	say: Say,
	{ changes }: Pick<Person, 'changes'>,
	{ asked, isEditor }: AskedPerson & { readonly isEditor: boolean },
): Block[] {
	const shown = changes.slice(-MOST_SHOWN);
	const left = changes.length - shown.length;
	return [
		...(left === 0
			? []
			: [
					{
						kind: 'small',
						words: say(
							'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}',
							{ n: left },
						),
					} as const,
				]),
		...shown.map((change): Block => {
			const words = changeWords(say, change);
			if (!isEditor) return { kind: 'small', words };
			const button: Button = {
				label: say('Undo'),
				emphasis: 'quiet',
				state: {
					command: 'speaker',
					action: 'undo',
					values: [String(change.number), asked],
				},
			};
			return { kind: 'item', lines: [{ kind: 'small', words }], button };
		}),
	];
}

function changeWords(say: Say, { kind, names, by, at }: KeptNameChange): Piece[] {
	const all = new Map(names.map(({ name }) => [fold(name), shorten(name, 60)]));
	const who = [...all.values()];
	return [whatWords(say, kind, who), ' · ', { user: by }, ' · ', { instant: at }];
}

function whatWords(say: Say, kind: KeptNameChange['kind'], who: readonly string[]): string {
	const [name = ''] = who;
	if (kind !== 'same') {
		return say('Split off as another person: {names}', { names: who.join(say(' or ')) });
	}
	return who.length > 1
		? say('Merged as one person: {names}', { names: who.join(say(' and ')) })
		: say('Merged as one person: two called {name}', { name });
}

/** What editors do about a person. */
export function editorButtons(say: Say, { asked, anchor }: AskedPerson, person: Person): Button[] {
	const name = shorten(person.name, 40);
	const state = (action: string, ...more: string[]) => ({
		command: 'speaker',
		action,
		values: [asked, anchor, ...more],
	});
	const articles = new Set(person.appearances.map(({ article }) => article.id)).size;
	return [
		{ label: say('Add another name for {name}', { name }), state: state('merge') },
		...(articles > 1 ? [{ label: say('Split into two people'), state: state('split', '0') }] : []),
	];
}

/** Asks by which other name the person goes. */
export function mergeForm(say: Say, { name }: Person, { asked, anchor }: AskedPerson): Form {
	return {
		title: say('Also known as …'),
		fields: [
			{
				name: 'other',
				label: say('Another name for {name}', { name: shorten(name, 29) }),
				description: say(
					'A name that /speaker finds. Both names then count as one person. You can undo this.',
				),
				lines: 'one',
				required: true,
				maxLength: 100,
			},
		],
		submit: { command: 'speaker', action: 'merged', values: [asked, anchor] },
	};
}

/** Asks which of several is the same as `name`. */
export function chooseMergedCard(
	say: Say,
	name: string,
	others: readonly Person[],
	{ asked, anchor, other }: AskedPerson & { readonly other: string },
): Card {
	const state = { command: 'speaker', action: 'mergedWith', values: [asked, anchor, other] };
	return {
		tone: 'quote',
		title: say('Which of them is also {name}?', { name: shorten(name, 80) }),
		blocks: [chooseBlock(say, others, { state, placeholder: say('Choose one') })],
	};
}

/** Asks in which articles the name is somebody else's, a page of the newest first. */
export function splitCard(
	say: Say,
	person: Person,
	{ asked, anchor }: AskedPerson,
	{ rows, total, offset }: Page<ArticleHead> & { readonly offset: number },
): Card {
	const names = new Map(person.appearances.map(({ article, name }) => [article.id, name]));
	const shown = { offset, limit: ARTICLES_A_MENU, total };
	const from = rows.map((head) => ({
		label: shorten(`${head.published.day} · ${names.get(head.id)} · ${shortTitle(head)}`, 100),
		value: head.id,
	}));
	return {
		tone: 'quote',
		title: say('In which articles is {name} another person?', { name: shorten(person.name, 80) }),
		blocks: [
			{
				kind: 'text',
				words: say(
					'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.',
				),
			},
			{
				kind: 'select',
				placeholder: say('Articles of another person'),
				state: { command: 'speaker', action: 'splitOff', values: [asked, anchor] },
				least: 1,
				most: from.length,
				from,
			},
		],
		buttons: pageButtons(say, shown, (next) => ({
			command: 'speaker',
			action: 'splitPage',
			values: [asked, anchor, String(next)],
		})),
		footer: shownWords(say, shown, 'articles'),
	};
}
