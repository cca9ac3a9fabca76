import type { Block, Button, Card, Form, Piece } from '../../domain/card.ts';
import { fold } from '../../domain/fold.ts';
import type { KeptNameChange } from '../../domain/people/name-change.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Person } from '../../stories/people/find-person.ts';
import { shortTitle } from '../articles/article-lines.ts';
import { english } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { type AskedPerson, chooseBlock } from './choose-person.ts';

/** Menus hold so many. */
const A_PAGE = 25;
const MOST_SHOWN = 4;

/** Who put them together or told them from others, and when; editors may take it back. */
export function changeBlocks(
	{ changes }: Pick<Person, 'changes'>,
	asked: AskedPerson,
	isEditor: boolean,
): Block[] {
	const shown = changes.slice(-MOST_SHOWN);
	const left = changes.length - shown.length;
	return [
		...(left === 0 ? [] : [{ kind: 'small', words: `${left} earlier, and then:` } as const]),
		...shown.map((change): Block => {
			const words = changeWords(change);
			if (!isEditor) return { kind: 'small', words };
			const button: Button = {
				label: 'Undo',
				emphasis: 'quiet',
				state: {
					command: 'speaker',
					action: 'undo',
					values: [String(change.number), asked.asked],
				},
			};
			return { kind: 'item', lines: [{ kind: 'small', words }], button };
		}),
	];
}

function changeWords({ kind, names, by, at }: KeptNameChange): Piece[] {
	const all = new Map(names.map(({ name }) => [fold(name), shorten(name, 60)]));
	const who = [...all.values()];
	const what =
		kind === 'same'
			? `An editor says that ${who.length > 1 ? who.join(' and ') : `two called ${who[0]}`} are one: `
			: `An editor says that this is another ${who.join(' or ')}: `;
	return [what, { user: by }, ', ', { instant: at }];
}

/** What editors do about a person. */
export function editorButtons({ asked, anchor }: AskedPerson, person: Person): Button[] {
	const state = (action: string, ...more: string[]) => ({
		command: 'speaker',
		action,
		values: [asked, anchor, ...more],
	});
	const articles = new Set(person.appearances.map(({ article }) => article.id)).size;
	return [
		{ label: 'Merge', state: state('merge') },
		...(articles > 1 ? [{ label: 'Split', state: state('split', '0') }] : []),
	];
}

/** Asks by which other name the person goes. */
export function mergeForm({ name }: Person, { asked, anchor }: AskedPerson): Form {
	return {
		title: 'The same person by another name',
		fields: [
			{
				name: 'other',
				label: `Another name of ${shorten(name, 29)}`,
				description: 'Choose a name that /speaker finds. You can undo this.',
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
	name: string,
	others: readonly Person[],
	{ asked, anchor, other }: AskedPerson & { readonly other: string },
): Card {
	const state = { command: 'speaker', action: 'mergedWith', values: [asked, anchor, other] };
	return {
		tone: 'quote',
		title: `Which of them is also ${shorten(name, 80)}?`,
		blocks: [chooseBlock(others, { state, placeholder: 'Choose one' })],
	};
}

/** Asks in which articles the name is somebody else's, a page of the newest first. */
export function splitCard(person: Person, { asked, anchor }: AskedPerson, offset: number): Card {
	const articles = [...new Map(person.appearances.map((one) => [one.article.id, one])).values()];
	const shown = { offset, limit: A_PAGE, total: articles.length };
	const from = articles.slice(offset, offset + A_PAGE).map(({ article, name }) => ({
		label: shorten(`${article.published.day} · ${name} · ${shortTitle(article)}`, 100),
		value: article.id,
	}));
	return {
		tone: 'quote',
		title: `In which articles is ${shorten(person.name, 80)} another person?`,
		blocks: [
			{
				kind: 'text',
				words:
					'Choose the articles that quote another person of this name. Those you choose become one other person, and you can undo it.',
			},
			{
				kind: 'select',
				placeholder: 'Articles of another person',
				state: { command: 'speaker', action: 'splitOff', values: [asked, anchor] },
				least: 1,
				most: from.length,
				from,
			},
		],
		buttons: pageButtons(english, shown, (next) => ({
			command: 'speaker',
			action: 'splitPage',
			values: [asked, anchor, String(next)],
		})),
		footer: shownWords(english, shown, 'articles'),
	};
}
