import { randomQuoteCard } from '../../src/cards/articles/quotes-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { suggestSpeakers } from '../../src/stories/articles/offers.ts';
import { chooseQuote } from '../../src/stories/reminders/highlights/choose-highlights.ts';

export default defineSubcommand({
	description: 'A random quote; you may choose whose',
	options: {
		speaker: {
			kind: 'text',
			description: 'Who said it; any part of the name',
			max: 100,
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
	},
	run: ({ speaker = '' }, context) => draw(context, speaker),
	actions: {
		another: { shows: 'in place', run: ([speaker = ''], context) => draw(context, speaker) },
	},
});

async function draw({ library, now, asked, locale }: Context, speaker: string) {
	const seed = `${asked.by} ${now().getTime()}`;
	const wanted = speaker === '' ? undefined : speaker;
	const quote = await chooseQuote(library, { seed, avoid: [] }, wanted);
	if (quote) return randomQuoteCard(speak(locale), quote, speaker);
	if (speaker === '') {
		throw new UserError(
			'There is no complete quote here yet. An editor adds articles with /article add url.',
		);
	}
	throw new UserError(
		'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.',
		{ speaker: speaker.slice(0, 60) },
	);
}
