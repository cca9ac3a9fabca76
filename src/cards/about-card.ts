import type { Card } from '../domain/card.ts';
import { countOf } from './counted.ts';
import type { Say } from './messages/say.ts';

/** What runs here, since when, and how much it can see from here. */
export type AboutBot = {
	readonly version: string;
	readonly started: Date;
	readonly database: string;
	readonly articles: number;
	readonly quotes: number;
};

/** The version of the bot, and whether it is well. */
export function aboutCard(
	say: Say,
	{ version, started, database, articles, quotes }: AboutBot,
): Card {
	return {
		tone: 'notice',
		title: `Dateline ${version}`,
		blocks: [
			{
				kind: 'list',
				items: [
					say('Running since {time}', { time: { instant: started } }),
					say('Kept here: {articles} and {quotes}', {
						articles: countOf(say, articles, 'articles'),
						quotes: countOf(say, quotes, 'quotes'),
					}),
					say('The database works ({database})', { database }),
					say(
						'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}',
						{ command: { command: 'privacy' } },
					),
				],
			},
		],
	};
}
