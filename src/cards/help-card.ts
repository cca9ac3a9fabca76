import type { Asked } from '../domain/asked.ts';
import type { Block, Button, Card, Piece, Words } from '../domain/card.ts';
import type { Say } from './messages/say.ts';
import { wording } from './messages/wording.ts';
import { setUpButton } from './set-up-button.ts';

/** A command as the help lists it. */
export type Helped = {
	/** As it is typed, without the slash; or as the menu of messages shows it. */
	readonly name: string;
	readonly place: 'typed' | 'menu';
	readonly description: string;
	readonly audience: keyof typeof FOR;
};

const FOR = {
	members: 'For everybody',
	editors: 'For editors: all who may manage messages',
	admins: 'For admins: all who may manage the server',
} as const;

const PAGES = {
	members: 'First steps',
	editors: 'Add articles, fix mistakes',
	admins: 'Set up reminders and news feeds',
	all: 'All commands',
} as const;

export type HelpPage = keyof typeof PAGES;

type Asker = Pick<Asked, 'isEditor' | 'isAdmin' | 'guild'>;

/** Who asks, what there is, and what examples are taken from. */
export type Helping = {
	readonly asked: Asker;
	readonly commands: readonly Helped[];
	/** The newest article, and somebody who is quoted. */
	readonly article?: { readonly id: string; readonly title: string };
	readonly speaker?: string;
};

/** A page of what the bot can do, among those that are for whoever asks. */
export function helpCard(say: Say, page: HelpPage, helping: Helping): Card {
	const open = pagesFor(helping.asked);
	const shown = open.includes(page) ? page : 'members';
	const others = open.filter((one) => one !== shown);
	const row = others.map(
		(one): Button => ({
			label: say(PAGES[one]),
			state: { command: 'help', action: 'page', values: [one] },
		}),
	);
	return {
		tone: 'notice',
		title: say('What Dateline can do'),
		...PARTS[shown](say, helping),
		buttons: [row],
	};
}

/** The page that was asked for; the first where it is none. */
export function readHelpPage(value: string | undefined): HelpPage {
	return value !== undefined && Object.hasOwn(PAGES, value) ? (value as HelpPage) : 'members';
}

function pagesFor({ isEditor, isAdmin }: Asker): HelpPage[] {
	return [
		'members',
		...(isEditor ? (['editors'] as const) : []),
		...(isAdmin ? (['admins'] as const) : []),
		'all',
	];
}

type Part = Pick<Card, 'blocks' | 'footer'>;

const PARTS: Readonly<Record<HelpPage, (say: Say, helping: Helping) => Part>> = {
	members: membersPart,
	editors: (say, { commands }) => ({
		blocks: [
			{
				kind: 'text',
				words: say(
					'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.',
				),
			},
			...blocksFor(say, 'editors', commands),
		],
		footer: say('To correct a quote, press “Source” beside it, then “Edit”.'),
	}),
	admins: (say, { commands }) => ({
		blocks: [
			{ kind: 'text', words: say('You choose what is posted, where and when.') },
			{
				kind: 'buttons',
				buttons: [
					setUpButton(say),
					{ label: say('Follow a news site'), state: stateOf('feed', 'ask') },
					{ label: say('All settings'), state: stateOf('settings', 'open') },
				],
			},
			...blocksFor(say, 'admins', commands),
		],
	}),
	all: (say, { asked, commands }) => ({
		blocks: pagesFor(asked).flatMap((one) => {
			if (one === 'all') return [];
			return one === 'members' ? blocksFor(say, one, commands) : namesFor(say, one, commands);
		}),
		footer: say(
			'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.',
		),
	}),
};

/** Five things to do, each with an example to press. */
function membersPart(say: Say, { article, speaker, commands }: Helping): Part {
	const ways: readonly (readonly [command: string, does: string, example: Button])[] = [
		[
			'summary',
			say('the main points of an article, in sentences copied from it'),
			{
				label: say('Latest summary'),
				state: stateOf('summary', 'open', ...(article ? [article.id] : [])),
			},
		],
		[
			'quotes',
			say('who said what, word for word'),
			{
				label:
					speaker === undefined ? say('Latest quotes') : say('Quotes by {speaker}', { speaker }),
				// Without the name, so that a look at the help keeps nothing in the store.
				state: stateOf('quotes', speaker === undefined ? 'open' : 'mostQuoted'),
			},
		],
		[
			'dates',
			say('what happened when, in calendar order'),
			{
				label: say('Dates in the latest article'),
				state: stateOf('dates', 'open', ...(article ? [article.id] : [])),
			},
		],
		[
			'onthisday',
			say('what happened on this day, in any year'),
			{ label: say('On this day'), state: stateOf('onthisday', 'open') },
		],
		[
			'articles',
			say('every article on this server'),
			{ label: say('All articles'), state: stateOf('articles', 'list') },
		],
	];
	const menus = commands.filter(({ place }) => place === 'menu');
	return {
		blocks: [
			{
				kind: 'text',
				words: say(
					'Dateline reads news articles and remembers them. Type a command, or press an example:',
				),
			},
			...ways.map(([command, does, button]): Block => {
				const words = say('{command}: {does}.', { command: { command }, does });
				return { kind: 'item', lines: [{ kind: 'text', words }], button };
			}),
			...menus.map(
				({ name, description }): Block => ({
					kind: 'text',
					words: say(
						'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.',
						{
							menu: inMenu(say, name),
							does: described(say, description),
						},
					),
				}),
			),
		],
		footer: say(
			'Quotes are word for word from their articles. When you press an example, only you see the answer.',
		),
	};
}

/** As the menu of a message shows it, which has a name in each language. */
function inMenu(say: Say, name: string): Piece {
	return { bold: say('Apps › {menu}', { menu: described(say, name) }) };
}

function stateOf(command: string, action: string, ...values: readonly string[]): Button['state'] {
	return { command, action, values };
}

function blocksFor(say: Say, audience: keyof typeof FOR, commands: readonly Helped[]): Block[] {
	const theirs = commands.filter((command) => command.audience === audience);
	if (theirs.length === 0) return [];
	return [
		{ kind: 'heading', words: say(FOR[audience]) },
		{
			kind: 'list',
			items: theirs.map(({ name, place, description }) => [
				place === 'typed' ? { command: name } : inMenu(say, name),
				` — ${described(say, description)}`,
			]),
		},
	];
}

/** By name alone, as one message holds no more: what each does stands on the page of its audience. */
function namesFor(say: Say, audience: keyof typeof FOR, commands: readonly Helped[]): Block[] {
	const theirs = commands.filter((command) => command.audience === audience);
	if (theirs.length === 0) return [];
	const names = theirs.map(({ name, place }) =>
		place === 'typed' ? { command: name } : inMenu(say, name),
	);
	const words: Words = names.flatMap((name, at) => (at === 0 ? [name] : [' · ', name]));
	return [
		{ kind: 'heading', words: say(FOR[audience]) },
		{ kind: 'text', words },
		{
			kind: 'small',
			words: say('“{page}”, below, says what each of them does.', {
				page: say(PAGES[audience]),
			}),
		},
	];
}

/** A command's description is written where the command is. */
function described({ locale }: Say, description: string): string {
	return wording.write({ pattern: description }, locale);
}
