import { FILE_ENDINGS } from '../../src/cards/articles/article-forms.ts';
import { takenInCard } from '../../src/cards/articles/taken-in.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { addFromFile } from '../../src/stories/articles/adding/add-from-file.ts';
import { readAddress, readPublished } from '../../src/stories/articles/adding/read-draft.ts';
import { ADDRESS, DETAILS } from './group.ts';

export default defineSubcommand({
	audience: 'adders',
	description: 'Send an article as a file (.txt, .md, .html, .docx or .pdf)',
	options: {
		file: { kind: 'file', description: 'At most 2 MB', required: true, endings: FILE_ENDINGS },
		...DETAILS,
		url: ADDRESS,
	},
	async run({ file, url, published, ...said }, context) {
		const day = readPublished(published, context.now());
		const details = { ...said, url: readAddress(url), published: day };
		return takenInCard(
			speak(context.locale),
			await addFromFile(context, file, details),
			context.asked,
		);
	},
});
