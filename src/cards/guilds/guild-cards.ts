import type { Button, Card } from '../../domain/card.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';
import type { GuildCards, Spoken } from '../../ports/guilds/guild-cards.ts';
import { type Say, speak } from '../messages/say.ts';
import { setUpButton } from '../set-up-button.ts';

/** The cards that stories show of a guild's own. */
export const guildCards: GuildCards = { welcome: welcomeCard, hello: helloCard };

function welcomeCard(locale: string): Card {
	const say = speak(locale);
	const { setUp, follow, tryIt } = buttonsIn(say);
	return {
		tone: 'notice',
		title: say('Dateline is here'),
		blocks: [
			{
				kind: 'text',
				words: say(
					'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.',
				),
			},
			{
				kind: 'list',
				items: [
					say('{button}: choose a channel and an hour. Admins only.', {
						button: { bold: setUp.label },
					}),
					say(
						'{button}: each new article on that site is summarised in the channel you choose. Admins only.',
						{
							button: { bold: follow.label },
						},
					),
					say(
						'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.',
						{ button: { bold: tryIt.label }, source: say('Source') },
					),
				],
			},
		],
		buttons: [[setUp, follow, tryIt]],
		footer: say(
			'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.',
		),
		locale,
	};
}

function helloCard(spoken: Spoken, locale: string): Card {
	const say = speak(locale);
	const { setUp, follow, tryIt, help } = buttonsIn(say);
	const isDirect = spoken === 'directly';
	const who = say(
		'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.',
		{ command: { command: 'help' } },
	);
	return {
		tone: 'notice',
		blocks: [
			{
				kind: 'text',
				words: [
					...piecesOf(who),
					' ',
					isDirect
						? say('Reminders and feeds are set up in a server.')
						: say('Only admins can set up reminders and follow news sites.'),
				],
			},
		],
		buttons: [isDirect ? [tryIt, help] : [setUp, follow, tryIt]],
		locale,
	};
}

function buttonsIn(say: Say) {
	return {
		setUp: setUpButton(say),
		follow: {
			label: say('Follow a news site'),
			state: { command: 'feed', action: 'ask', values: [] },
		},
		tryIt: {
			label: say('Try it'),
			state: { command: 'quotes', action: 'open', values: [] },
		},
		help: {
			label: say('What Dateline can do'),
			state: { command: 'help', action: 'open', values: [] },
		},
	} as const satisfies Readonly<Record<string, Button>>;
}
