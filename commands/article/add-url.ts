import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { addFromPage } from '../../src/stories/articles/adding/add-from-page.ts';
import { readAddress, readPublished } from '../../src/stories/articles/adding/read-draft.ts';
import { ADDRESS, DETAILS } from './group.ts';

export default defineSubcommand({
	description: 'Read an article at its address',
	options: { url: { ...ADDRESS, required: true }, ...DETAILS },
	run: async ({ url, published, ...said }, context) =>
		addFromPage(context, readAddress(url) ?? '', { ...said, published: readPublished(published) }),
});
