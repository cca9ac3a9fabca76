import { changedCard } from '../../src/cards/articles/editing/change-cards.ts';
import {
	editForm,
	keyDateForm,
	quoteForm,
	sentenceForm,
} from '../../src/cards/articles/editing/edit-forms.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { isSaidWorth } from '../../src/domain/articles/event.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readAddress, readPublished } from '../../src/stories/articles/adding/read-draft.ts';
import { correctArticle } from '../../src/stories/articles/editing/correct-article.ts';
import {
	correctKeyDate,
	correctQuote,
	findSentence,
	findWorth,
	replaceSentence,
} from '../../src/stories/articles/editing/correct-findings.ts';
import { findOwnArticle } from '../../src/stories/articles/editing/remove-articles.ts';
import { findKeyDate, findQuote, refOf } from '../../src/stories/articles/find-finding.ts';
import { ADDRESS, ARTICLE, DETAILS } from './group.ts';

export default defineSubcommand({
	description: 'Correct the title, day, source or address; name none of them to see them all',
	options: {
		article: { ...ARTICLE, description: 'Which article', required: true },
		...DETAILS,
		url: ADDRESS,
	},
	async run({ article, title, published, source, url }, context) {
		const own = await findOwnArticle(context, { article });
		const address = readAddress(url);
		const day = readPublished(published, context.now());
		if (!title && !source && !address && !day) return editForm(speak(context.locale), own);
		return changedCard(
			speak(context.locale),
			await correctArticle(context, own.id, {
				...(title && { title }),
				...(source && { source }),
				...(address && { url: address }),
				...(day && { published: day }),
			}),
		);
	},
	actions: {
		put: {
			shows: 'privately',
			run: async ([article], context) =>
				editForm(speak(context.locale), await findOwnArticle(context, { article })),
		},
		edit: {
			shows: 'privately',
			async run([id = ''], context, { title = '', published, source, url }) {
				const day = readPublished(published, context.now());
				return changedCard(
					speak(context.locale),
					await correctArticle(context, id, {
						title,
						source: source?.trim() || null,
						url: readAddress(url) ?? null,
						...(day && { published: day }),
					}),
				);
			},
		},
		speaker: {
			shows: 'privately',
			run: async (values, { library, locale }) =>
				quoteForm(speak(locale), await findQuote(library, values)),
		},
		says: {
			shows: 'privately',
			run: async (values, context, { speaker = '', words = '' }) =>
				changedCard(
					speak(context.locale),
					await correctQuote(context, refOf(values), { speaker: speaker.trim() || null, words }),
				),
		},
		keydate: {
			shows: 'privately',
			async run([ref = ''], { library, desk, locale }) {
				const values = ref.split('-');
				const keyDate = await findKeyDate(library, values);
				return keyDateForm(speak(locale), keyDate, await findWorth(desk, refOf(values)));
			},
		},
		happened: {
			shows: 'privately',
			async run(values, context, { day, label = '', worth }) {
				const said = readPublished(day, context.now());
				if (!said) throw new UserError('Enter the day, such as 2023-02-22.');
				const revised = await correctKeyDate(context, refOf(values), {
					day: said.day,
					label,
					...(isSaidWorth(worth) && { worth }),
				});
				return changedCard(speak(context.locale), revised);
			},
		},
		sentence: {
			shows: 'privately',
			async run(values, context) {
				const [article] = values;
				const own = await findOwnArticle(context, { article });
				const sentence = findSentence(own.analysis.summary, refOf(values).number);
				return sentenceForm(speak(context.locale), own, sentence);
			},
		},
		sums: {
			shows: 'privately',
			async run(values, context, { sentence = '' }) {
				const { article, number: start } = refOf(values);
				const revised = await replaceSentence(context, { article, start }, sentence);
				return changedCard(speak(context.locale), revised);
			},
		},
	},
});
