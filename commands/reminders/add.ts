import { speak } from '../../src/cards/messages/say.ts';
import { ownDateCard } from '../../src/cards/reminders/own-date-cards.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { LONGEST_LABEL } from '../../src/domain/articles/event.ts';
import { suggestArticles } from '../../src/stories/articles/offers.ts';
import { addOwnDate } from '../../src/stories/reminders/editing/own-dates.ts';
import { keepingDates } from './group.ts';

export default defineSubcommand({
	description: 'Add a date of your own, such as a club’s founding day or a meeting',
	options: {
		day: {
			kind: 'text',
			description: 'Such as 12 March 2019; without a year, the next one that comes',
			required: true,
			max: 60,
		},
		label: {
			kind: 'text',
			description: 'What happened or will, as it is to be posted: The book club began',
			required: true,
			max: LONGEST_LABEL,
		},
		repeat: {
			kind: 'text',
			description: 'How often it comes; every year if you choose nothing',
			choices: [
				{ name: 'every year', value: 'yearly' },
				{ name: 'once', value: 'once' },
			],
		},
		article: {
			kind: 'text',
			description: 'An article that belongs to it',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
	},
	async run({ day, label, repeat = 'yearly', article }, context) {
		const typed = { day, label, repeat };
		const kept = await addOwnDate(keepingDates(context), typed, article);
		return ownDateCard(speak(context.locale), kept, 'Added');
	},
});
