import { importedCard } from '../../src/cards/feeds/feed-files-card.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { importFeeds } from '../../src/stories/feeds/import-feeds.ts';
import { paceOf } from '../../src/stories/feeds/read-feed-wishes.ts';
import { CHANNEL, destinationOf, ownFeeds, TAGS, VOICE, voiceOf, WHEN } from './group.ts';

export default defineSubcommand({
	description: 'Follow all feeds in a file from another feed reader (OPML)',
	options: {
		file: {
			kind: 'file',
			description: 'OPML, as feed readers export it',
			required: true,
			endings: ['.opml', '.xml'],
		},
		channel: CHANNEL,
		when: WHEN,
		tags: TAGS,
		...VOICE,
	},
	async run({ file, channel, when, tags, role, as_site, apart }, context) {
		const { guild, feeds } = ownFeeds(context);
		const voice = voiceOf({ role, as_site, apart });
		const place = await destinationOf(context, { channel, tags, voice });
		const pace = paceOf(when) ?? 'at once';
		const given = { bytes: file.bytes, place, pace, guild, addedBy: context.asked.by };
		return importedCard(speak(context.locale), await importFeeds({ ...context, feeds }, given), {
			place,
			pace,
		});
	},
});
