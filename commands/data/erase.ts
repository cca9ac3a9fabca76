import { cancelledCard } from '../../src/cards/cancel.ts';
import { ERASE_WORD, eraseForm } from '../../src/cards/data/erase-form.ts';
import { eraseCard, erasedCard } from '../../src/cards/data/privacy-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { typedWord } from '../../src/cards/messages/typed-word.ts';
import { defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { eraseGuild } from '../../src/stories/guilds/forget-guilds.ts';

export default defineSubcommand({
	description: 'Erase everything Dateline keeps for this server',
	options: {},
	run: async (_input, context) =>
		eraseCard(speak(context.locale), await context.guildRecords.kept(guildOf(context))),
	actions: {
		cancel: {
			shows: 'in place',
			run: async (_values, { locale }) => cancelledCard(speak(locale)),
		},
		eraseForm: {
			shows: 'privately',
			run: async (_values, context) => eraseForm(speak(context.locale)),
		},
		eraseNow: {
			shows: 'privately',
			async run(_values, context, { word = '' }) {
				const guild = guildOf(context);
				const say = speak(context.locale);
				if (typedWord(say, word, [ERASE_WORD]) !== ERASE_WORD) {
					throw new UserError(
						'Nothing was erased: the word was not “{word}”. Press Erase again and type it.',
						{ word: { pattern: ERASE_WORD } },
					);
				}
				return erasedCard(say, await eraseGuild(context, guild));
			},
		},
	},
});
