import type { Button, Card } from '../../domain/card.ts';
import type { GuildCards, Spoken } from '../../ports/guilds/guild-cards.ts';

/** The cards that stories show of a guild's own. */
export const guildCards: GuildCards = { welcome: welcomeCard, hello: helloCard };

const SET_UP: Button = {
	label: 'Set up reminders',
	emphasis: 'primary',
	state: { command: 'reminders', action: 'setUp', values: [] },
};
const FOLLOW: Button = {
	label: 'Add a feed',
	state: { command: 'feed', action: 'ask', values: [] },
};
const TRY: Button = { label: 'Try it', state: { command: 'quotes', action: 'open', values: [] } };
const HELP: Button = {
	label: 'What it can do',
	state: { command: 'help', action: 'open', values: [] },
};

function welcomeCard(): Card {
	return {
		tone: 'notice',
		title: 'Dateline is here',
		blocks: [
			{
				kind: 'text',
				words:
					'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering it posts a reminder.',
			},
			{
				kind: 'list',
				items: [
					[{ bold: 'Set up reminders' }, ': choose a channel and an hour. Admins only.'],
					[{ bold: 'Add a feed' }, ': each new article of a site is read and posted. Admins only.'],
					[{ bold: 'Try it' }, ': see the latest quotes. Only you see them.'],
				],
			},
		],
		buttons: [[SET_UP, FOLLOW, TRY]],
		footer: 'Nothing else is posted until an admin chooses a channel. Everybody may type /help.',
	};
}

function helloCard(spoken: Spoken): Card {
	const isDirect = spoken === 'directly';
	return {
		tone: 'notice',
		blocks: [
			{
				kind: 'text',
				words: [
					'I read news articles and remember who said what, and when. Type ',
					{ command: 'help' },
					' to see what you can ask me.',
					isDirect ? ' Reminders and feeds are set up in a server.' : '',
				],
			},
		],
		buttons: [isDirect ? [TRY, HELP] : [SET_UP, FOLLOW, TRY]],
	};
}
