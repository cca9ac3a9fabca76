import { textForm } from '../../src/cards/articles/article-forms.ts';
import { takenInCard } from '../../src/cards/articles/taken-in.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { addFromFile, addPasted } from '../../src/stories/articles/adding/add-from-file.ts';
import {
	readAddress,
	readIfDay,
	readPublished,
} from '../../src/stories/articles/adding/read-draft.ts';
import type { TakenIn } from '../../src/stories/articles/adding/take-in.ts';
import { ADDRESS, DETAILS } from './group.ts';

export default defineSubcommand({
	audience: 'adders',
	description: 'Paste an article into a window',
	options: { ...DETAILS, url: ADDRESS },
	async run({ title, published, source, url }, { now, locale }) {
		readPublished(published, now());
		return textForm(speak(locale), { title, published, source, url: readAddress(url) });
	},
	actions: {
		paste: {
			shows: 'privately',
			audience: 'adders',
			run: async ([url], { locale }) => textForm(speak(locale), { url }),
		},
		text: {
			shows: 'privately',
			audience: 'adders',
			async run([source, url], context, { title, published, text = '' }) {
				const day = readIfDay(published, context.now());
				const taken = await takeIn(context, text, { title, source, url, published: day });
				return takenInCard(
					speak(context.locale),
					taken,
					context.asked,
					day ? undefined : published,
				);
			},
		},
	},
});

/** Takes in what stands in the box, or else the file. */
function takeIn(
	context: Context,
	text: string,
	said: Parameters<typeof addPasted>[2],
): Promise<TakenIn> {
	const { file } = context.sentFiles;
	const isPasted = text.trim() !== '';
	if (file && isPasted) throw new UserError('Send either the text or a file. Nothing was added.');
	if (file) return addFromFile(context, file, said);
	if (isPasted) return addPasted(context, text, said);
	throw new UserError('Paste the text of the article, or choose a file.');
}
