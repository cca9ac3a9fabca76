import { ERASE_WORD, eraseForm } from '../../src/cards/data/erase-form.ts';
import { eraseCard, erasedCard } from '../../src/cards/data/privacy-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import { fold } from '../../src/domain/fold.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { eraseGuild } from '../../src/stories/guilds/forget-guilds.ts';

export default defineSubcommand({
	description: 'Erase everything that is kept of this server',
	options: {},
	run: async (_input, context) =>
		eraseCard(speak(context.locale), await context.guildRecords.kept(guildOf(context))),
	actions: {
		eraseForm: {
			shows: 'privately',
			run: async (_values, context) => eraseForm(speak(context.locale)),
		},
		eraseNow: {
			shows: 'privately',
			async run(_values, context, { word = '' }) {
				const guild = guildOf(context);
				if (fold(word) !== ERASE_WORD) {
					throw new UserError(
						'Nothing was erased: the word was not “{word}”. Press Erase again and type it.',
						{ word: ERASE_WORD },
					);
				}
				return erasedCard(speak(context.locale), await eraseGuild(context, guild));
			},
		},
	},
});
