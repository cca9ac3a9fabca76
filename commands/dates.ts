import {
	type AskedDates,
	chooseDateCard,
	DATES_A_PAGE,
	datesCard,
} from '../src/cards/articles/dates-card.ts';
import { timelineCard } from '../src/cards/articles/pictures/timeline-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import {
	type Context,
	defineCommand,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import { dayIn } from '../src/domain/calendar.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findArticleId } from '../src/stories/articles/find-article.ts';
import { suggestArticles, suggestTimes } from '../src/stories/articles/offers.ts';
import { readWhen } from '../src/stories/read-when.ts';
import { listKeyDates } from '../src/stories/reminders/list-key-dates.ts';

const GONE = 'These dates are no longer here. Ask for the dates again.';

export default defineCommand({
	audience: 'members',
	description: 'Key dates of an article, or of a time such as 2023',
	options: {
		article: {
			kind: 'text',
			description:
				'Which article; the latest if you choose none, or all of them if you choose when',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		when: {
			kind: 'text',
			description: 'A year, a month or a day such as 2023-02-22, or upcoming or past',
			max: 60,
			suggest: (typed, { library, locale }) => suggestTimes(library, typed, speak(locale)),
		},
	},
	async run({ article, when = '' }, context) {
		const isAll = article === undefined && when !== '';
		const id = isAll ? '' : await findArticleId(context.library, article);
		const isLatest = article === undefined && !isAll;
		return listDates(context, { article: id, when, offset: 0, isLatest });
	},
	actions: {
		...pictureActions('timeline', drawTimeline),
		put: {
			shows: 'privately',
			audience: 'editors',
			async run(values, context) {
				const { rows } = await findDates(context, askedBy(values));
				const card = chooseDateCard(speak(context.locale), rows, context.asked);
				if (card) return card;
				throw new UserError(GONE);
			},
		},
		page: { shows: 'in place', run: (values, context) => listDates(context, askedBy(values)) },
		open: { shows: 'privately', run: (values, context) => listDates(context, askedBy(values)) },
	},
});

function askedBy([article = '', when = '', from]: readonly string[]): AskedDates {
	return { article, when, offset: readOffset(from) };
}

async function drawTimeline(values: readonly string[], context: Context, as: 'preview' | 'post') {
	const asked = askedBy(values);
	const page = await findDates(context, asked);
	if (page.rows.length === 0) throw new UserError(GONE);
	return timelineCard(speak(context.locale), page, asked, { theme: readTheme(values[3]), as });
}

async function listDates(context: Context, asked: Parameters<typeof datesCard>[2]) {
	const page = await findDates(context, asked);
	if (page.rows.length === 0) throw noDates(asked);
	return datesCard(speak(context.locale), page, asked, context.asked);
}

function findDates(context: Context, { article, when, offset }: AskedDates) {
	const days = when === '' ? {} : readWhen(when, dayIn('UTC', context.now()));
	const query = { ...(article && { article }), ...days };
	return listKeyDates(context, query, { offset, limit: DATES_A_PAGE });
}

function noDates({ article, when }: AskedDates): UserError {
	if (when !== '') {
		return new UserError(
			'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.',
			{ where: article === '' ? 'library' : 'article', when },
		);
	}
	return article === ''
		? new UserError(
				'The articles here have no key dates. See what articles there are with /articles.',
			)
		: new UserError(
				'This article has no key dates. See what other articles there are with /articles.',
			);
}
