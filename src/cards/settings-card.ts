import type { Block, Button, Card } from '../domain/card.ts';
import type { Adders, GuildRules } from '../domain/guilds/guild-rules.ts';
import { clockIn, isPlace } from '../domain/guilds/time-zones.ts';
import type { HighlightKind } from '../domain/reminders/highlight.ts';
import type { ReminderChoices } from '../domain/reminders/reminder-settings.ts';
import type { HighlightSettings } from '../ports/reminders/highlight-ledger.ts';
import { type PostSettings, postsBlocks } from './guilds/post-settings.ts';
import { GUILD_LANGUAGES } from './messages/catalogues.ts';
import type { Label, Say } from './messages/say.ts';
import { type ChoosingName, hourWords, REMINDER_CHOICES } from './reminders/reminder-choices.ts';

/** Which part of a server's settings is shown. */
export type SettingsPage = 'main' | 'rights' | 'brought' | 'posts';

/** What a server chose, and the hour it is. */
export type SettingsState = {
	readonly choices: ReminderChoices;
	readonly rules: GuildRules;
	readonly now: Date;
	readonly highlights: HighlightSettings;
} & PostSettings;

/** What a server's rules name: a role or a channel. */
export type RuleName = 'reader' | 'editor' | 'admin' | 'notices' | 'feeds' | 'log';

const ADDERS: Readonly<Record<Adders, Label>> = {
	members: 'Everybody',
	editors: 'Editors and admins (default)',
	admins: 'Only admins',
};

/** All that a server chooses, in one message; each choice is kept at once. */
export function settingsCard(say: Say, page: SettingsPage, state: SettingsState): Card {
	return {
		tone: 'notice',
		title: say(TITLES[page]),
		...PARTS[page](say, state),
		footer: say('Changes are saved immediately.'),
	};
}

/** Who may add articles, where `chosen` is one of the choices. */
export function readAdders(chosen: string | undefined): Adders | undefined {
	return chosen !== undefined && Object.hasOwn(ADDERS, chosen) ? (chosen as Adders) : undefined;
}

type Part = Pick<Card, 'blocks' | 'buttons'>;

const TITLES: Readonly<Record<SettingsPage, Label>> = {
	main: 'Settings of this server',
	rights: 'Who may do what',
	brought: 'Daily quote and weekly top stories',
	posts: 'More settings',
};
const PARTS: Readonly<Record<SettingsPage, (say: Say, state: SettingsState) => Part>> = {
	main: mainPart,
	rights: rightsPart,
	brought: broughtPart,
	posts: (say, state) => ({ blocks: postsBlocks(say, state), buttons: backButtons(say) }),
};

/** The part that a button names; the first where it names none. */
export function readSettingsPage(page: string | undefined): SettingsPage {
	return page !== undefined && Object.hasOwn(TITLES, page) ? (page as SettingsPage) : 'main';
}

function broughtPart(say: Say, { choices, highlights }: SettingsState): Part {
	const { places, held } = highlights;
	const place = (kind: HighlightKind, caption: Label): Block => ({
		kind: 'select',
		caption: say(caption),
		placeholder: say('Nowhere'),
		least: 0,
		state: stateOf('highlight', kind),
		from: { all: 'channels', ...chosenOf(places[kind]) },
	});
	return {
		blocks: [
			{
				kind: 'text',
				words: say(
					'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.',
					{ time: `${hourWords(choices.hour)} ${choices.timeZone}` },
				),
			},
			...(held === undefined
				? []
				: [{ kind: 'text', words: `${say('On hold:')} ${say.told(held)}` } as const]),
			place('quote', 'Quote of the day'),
			place('week', 'The week’s highlights, each Monday'),
		],
		buttons: backButtons(say),
	};
}

function mainPart(say: Say, { choices, rules, now }: SettingsState): Part {
	const { channel, hour, timeZone, locale } = choices;
	const language = GUILD_LANGUAGES.get(locale) ?? locale;
	return {
		blocks: [
			{
				kind: 'text',
				words: say(
					'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.',
					{
						hasChannel: channel === undefined ? 'no' : 'yes',
						isPlace: isPlace(timeZone) ? 'yes' : 'no',
						time: { bold: `${hourWords(hour)} ${timeZone}` },
						clock: clockWords(timeZone, now),
						language,
					},
				),
			},
			choiceOf(say, 'locale', choices),
			choiceOf(say, 'hour', choices),
			choiceOf(say, 'threshold', choices),
			{
				kind: 'select',
				caption: say('Where reminders are posted: a channel, thread or forum'),
				placeholder: say('Nowhere yet'),
				least: 0,
				state: stateOf('place'),
				from: { all: 'places', ...chosenOf(choices.channel) },
			},
			ruleOf(say, 'feeds', rules),
			ruleOf(say, 'notices', rules),
		],
		buttons: [
			[
				button(say('Time zone'), stateOf('zone')),
				button(say('Who may do what'), stateOf('panel', 'rights')),
				button(say('Daily quote and weekly top stories'), stateOf('panel', 'brought')),
				button(say('All reminder settings'), {
					command: 'reminders',
					action: 'panel',
					values: ['main'],
				}),
				button(say('Feeds'), { command: 'feed', action: 'page', values: ['0'] }),
			],
			[button(say('More settings'), stateOf('panel', 'posts'))],
		],
	};
}

/** '14:03', or '14:03 UTC' where the zone is no place of which “there” could be said. */
function clockWords(timeZone: string, now: Date): string {
	const clock = clockIn(timeZone, now);
	return isPlace(timeZone) ? clock : `${clock} ${timeZone}`;
}

function rightsPart(say: Say, { rules }: SettingsState): Part {
	return {
		blocks: [
			{
				kind: 'text',
				words: say(
					'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.',
					{
						messages: { bold: say.told('Manage Messages') },
						server: { bold: say.told('Manage Server') },
					},
				),
			},
			{
				kind: 'select',
				caption: say('Who may add articles'),
				state: stateOf('adders'),
				from: Object.entries(ADDERS).map(([value, label]) => ({
					label: say(label),
					value,
					chosen: value === rules.adders,
				})),
			},
			ruleOf(say, 'reader', rules),
			ruleOf(say, 'editor', rules),
			ruleOf(say, 'admin', rules),
			{
				kind: 'small',
				words: say(
					'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.',
				),
			},
		],
		buttons: backButtons(say),
	};
}

const RULES: Readonly<
	Record<
		Exclude<RuleName, 'log'>,
		{ caption: Label; placeholder: Label; all: 'roles' | 'channels' | 'places' }
	>
> = {
	feeds: {
		caption: 'Where the articles of a new feed are posted',
		placeholder: 'The channel where the feed is added',
		all: 'places',
	},
	notices: {
		caption: 'Where admins are told when something goes wrong',
		placeholder: 'Community updates channel; if there is none, the owner',
		all: 'channels',
	},
	reader: {
		caption: 'Who may use Dateline: everybody, or one role',
		placeholder: 'Everybody',
		all: 'roles',
	},
	editor: {
		caption: 'A role whose members count as editors',
		placeholder: 'No role',
		all: 'roles',
	},
	admin: {
		caption: 'A role whose members count as admins',
		placeholder: 'No role',
		all: 'roles',
	},
};

function ruleOf(say: Say, name: keyof typeof RULES, rules: GuildRules): Block {
	const { caption, placeholder, all } = RULES[name];
	return {
		kind: 'select',
		caption: say(caption),
		placeholder: say(placeholder),
		least: 0,
		state: stateOf('rule', name),
		from: { all, ...chosenOf(rules[name]) },
	};
}

/** Whether a server's rules have something of that name. */
export function isRuleName(name: string): name is RuleName {
	return name === 'log' || Object.hasOwn(RULES, name);
}

function choiceOf(say: Say, name: ChoosingName, choices: ReminderChoices): Block {
	const { caption, choices: from } = REMINDER_CHOICES[name];
	return {
		kind: 'select',
		caption: say(caption),
		state: stateOf('set', 'main', name),
		from: from(say, choices),
	};
}

function chosenOf(chosen: string | undefined): { readonly chosen?: string } {
	return chosen === undefined ? {} : { chosen };
}

function stateOf(action: string, ...values: readonly string[]): Button['state'] {
	return { command: 'settings', action, values };
}

function button(label: string, state: Button['state']): Button {
	return { label, state };
}

function backButtons(say: Say): Button[][] {
	return [[button(say('Back to all settings'), stateOf('panel', 'main'))]];
}
