import { takenInCard } from '../../src/cards/articles/taken-in.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { addFromPage } from '../../src/stories/articles/adding/add-from-page.ts';
import { readAddress, readPublished } from '../../src/stories/articles/adding/read-draft.ts';
import { ADDRESS, DETAILS } from './group.ts';

export default defineSubcommand({
	audience: 'adders',
	description: 'Read an article at its address',
	options: { url: { ...ADDRESS, required: true }, ...DETAILS },
	async run({ url, published, ...said }, context) {
		const details = { ...said, published: readPublished(published, context.now()) };
		return takenInCard(
			speak(context.locale),
			await addFromPage(context, readAddress(url) ?? '', details),
			context.asked,
		);
	},
});
