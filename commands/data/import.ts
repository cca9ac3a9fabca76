import { importedLibraryCard } from '../../src/cards/data/data-cards.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import { MOST_BYTES } from '../../src/stories/data/export-library.ts';
import { importLibrary } from '../../src/stories/data/import-library.ts';

export default defineSubcommand({
	description: 'Import a file from /data export, of this server or another',
	options: {
		file: {
			kind: 'file',
			description: 'The JSON file that /data export wrote',
			required: true,
			endings: ['.json'],
			max: MOST_BYTES,
		},
	},
	async run({ file }, context) {
		const imported = await importLibrary({ ...context, guild: guildOf(context) }, file);
		return importedLibraryCard(speak(context.locale), imported);
	},
});
