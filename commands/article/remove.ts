import {
	manyRemovalCard,
	removalCard,
	removedCard,
} from '../../src/cards/articles/editing/removal-cards.ts';
import { cancelledCard } from '../../src/cards/cancel.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import {
	findAllOwn,
	findFromHost,
	findOwnArticle,
	removeArticle,
	removeArticles,
} from '../../src/stories/articles/editing/remove-articles.ts';
import { ADDRESS, ARTICLE } from './group.ts';

export default defineSubcommand({
	description:
		'Remove an article by title or address, all from one site, or all that this server added',
	options: {
		article: { ...ARTICLE, description: 'Which article' },
		url: { ...ADDRESS, description: 'Or its address' },
		host: { kind: 'text', description: 'Or all from a host such as example.org; admins', max: 200 },
		all: { kind: 'boolean', description: 'Or all that this server added; admins' },
	},
	async run({ article, url, host, all }, context) {
		const given = [article, url, host, all || undefined].filter((option) => option !== undefined);
		if (given.length !== 1) {
			throw new UserError(
				'Choose what to remove with exactly one of the options article, url, host and all.',
			);
		}
		if (all) return manyRemovalCard(speak(context.locale), await findAllOwn(context.desk));
		if (host === undefined)
			return removalCard(speak(context.locale), await findOwnArticle(context, { article, url }));
		const found = await findFromHost(context.desk, host);
		return manyRemovalCard(speak(context.locale), found.articles, found.host);
	},
	actions: {
		cancel: {
			shows: 'in place',
			run: async (_values, { locale }) => cancelledCard(speak(locale)),
		},
		remove: {
			shows: 'in place',
			run: async ([id = ''], { desk, asked, locale }) =>
				removedCard(speak(locale), { title: await removeArticle(desk, id, asked.by) }),
		},
		removehost: {
			shows: 'in place',
			audience: 'admins',
			async run([typed = ''], { desk, asked, locale }) {
				const { host, articles } = await findFromHost(desk, typed);
				return removedCard(speak(locale), {
					count: await removeArticles(desk, articles, asked.by),
					host,
				});
			},
		},
		removeall: {
			shows: 'in place',
			audience: 'admins',
			run: async (_values, { desk, asked, locale }) =>
				removedCard(speak(locale), {
					count: await removeArticles(desk, await findAllOwn(desk), asked.by),
				}),
		},
	},
});
