import type { Card } from '../domain/card.ts';
import { countOf } from '../domain/count-of.ts';

/** What runs here, since when, and how much it can see from here. */
export type AboutBot = {
	readonly version: string;
	readonly started: Date;
	readonly database: string;
	readonly articles: number;
	readonly quotes: number;
};

/** The version of the bot, and whether it is well. */
export function aboutCard({ version, started, database, articles, quotes }: AboutBot): Card {
	return {
		tone: 'notice',
		title: `Dateline ${version}`,
		blocks: [
			{
				kind: 'list',
				items: [
					['Running since ', { instant: started }],
					`This server can see ${countOf(articles, 'article')} and ${countOf(quotes, 'quote')}`,
					`${database} database: answering`,
					[
						'Articles are read on the machine it runs on; no outside service sees them: ',
						{ command: 'privacy' },
					],
				],
			},
		],
	};
}
