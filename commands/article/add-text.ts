import { textForm } from '../../src/cards/articles/article-forms.ts';
import { takenInCard } from '../../src/cards/articles/taken-in.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import {
	joinFields,
	readAddress,
	readIfDay,
	readPublished,
} from '../../src/stories/articles/adding/read-draft.ts';
import { takeInText } from '../../src/stories/articles/adding/take-in.ts';
import { ADDRESS, DETAILS } from './group.ts';

export default defineSubcommand({
	audience: 'adders',
	description: 'Paste an article into a window',
	options: { ...DETAILS, url: ADDRESS },
	async run({ title, published, source, url }, { now }) {
		readPublished(published, now());
		return textForm({ title, published, source, url: readAddress(url) });
	},
	actions: {
		paste: { shows: 'privately', audience: 'adders', run: async ([url]) => textForm({ url }) },
		text: {
			shows: 'privately',
			audience: 'adders',
			async run([source, url], context, { title = '', published, ...fields }) {
				const draft = {
					title,
					text: joinFields([fields['text'], fields['more'], fields['rest']]),
					...(source && { source }),
					...(url && { url }),
				};
				const day = readIfDay(published, context.now());
				return takenInCard(await takeInText(context, draft, day), context.asked);
			},
		},
	},
});
