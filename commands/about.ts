import { countOf } from '../src/cards/count-of.ts';
import { defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'The version of this bot, and whether it is well',
	options: {},
	async run(_input, { about, library }) {
		const { articles, quotes } = await library.count();
		return {
			tone: 'notice',
			title: `Dateline ${about.version}`,
			blocks: [
				{
					kind: 'list',
					items: [
						['Running since ', { instant: about.started }],
						`Seen from here: ${countOf(articles, 'article')}, ${countOf(quotes, 'quote')}`,
						`Database: ${about.database}, answering`,
						'Articles are read on the machine it runs on; no outside service sees them',
					],
				},
			],
		};
	},
});
