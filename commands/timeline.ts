import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import {
	type AskedTimeline,
	EVENTS_A_PAGE,
	timelinePage,
	timelinePicture,
} from '../src/cards/reminders/timeline-cards.ts';
import {
	type Context,
	defineCommand,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findArticle } from '../src/stories/articles/find-article.ts';
import { suggestArticles, suggestPeople, suggestTimes } from '../src/stories/articles/offers.ts';
import { todayIn } from '../src/stories/guilds/today-in.ts';
import { readStretch } from '../src/stories/read-when.ts';
import { readTimeline } from '../src/stories/reminders/timeline.ts';

export default defineCommand({
	audience: 'members',
	description: 'What happened across all articles: by person, subject or time',
	options: {
		article: {
			kind: 'text',
			description: 'Only what this article tells',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		speaker: {
			kind: 'text',
			description: 'Only events with this person; any part of the name',
			max: 100,
			suggest: (typed, { library }) => suggestPeople(library, typed),
		},
		about: { kind: 'text', description: 'Words of what happened, or of the title', max: 100 },
		from: {
			kind: 'text',
			description: 'On or after: 2023, 2023-02 or 2023-02-22',
			max: 60,
			suggest: (typed, { library, locale }) => suggestTimes(library, typed, speak(locale)),
		},
		to: {
			kind: 'text',
			description: 'On or before: 2024, 2024-03 or 2024-03-10',
			max: 60,
			suggest: (typed, { library, locale }) => suggestTimes(library, typed, speak(locale)),
		},
	},
	async run({ article, speaker = '', about = '', from = '', to = '' }, context) {
		const id = article === undefined ? '' : (await findArticle(context.library, article)).id;
		return listEvents(context, { article: id, speaker, about, from, to, offset: 0 });
	},
	actions: {
		...pictureActions('line', drawLine),
		page: { shows: 'in place', run: (values, context) => listEvents(context, askedBy(values)) },
		open: { shows: 'privately', run: (values, context) => listEvents(context, askedBy(values)) },
		year: {
			shows: 'in place',
			run: ([article = '', speaker = '', about = '', to = '', year = ''], context) =>
				listEvents(context, { article, speaker, about, from: yearTyped(year), to, offset: 0 }),
		},
	},
});

/** As a year is typed: '2023', '-0043'. */
function yearTyped(year: string): string {
	return year.replace(
		/^(-?)(\d+)$/,
		(_, minus: string, digits: string) => minus + digits.padStart(4, '0'),
	);
}

function askedBy([
	article = '',
	speaker = '',
	about = '',
	from = '',
	to = '',
	offset,
]: readonly string[]): AskedTimeline {
	return { article, speaker, about, from, to, offset: readOffset(offset) };
}

async function listEvents(context: Context, asked: AskedTimeline): Promise<Card> {
	return timelinePage(speak(context.locale), await eventsFor(context, asked), asked);
}

async function drawLine(
	values: readonly string[],
	context: Context,
	as: 'preview' | 'post',
): Promise<Card> {
	const asked = askedBy(values);
	const timeline = await eventsFor(context, asked);
	return timelinePicture(speak(context.locale), timeline, asked, {
		theme: readTheme(values[6]),
		as,
	});
}

async function eventsFor(context: Context, asked: AskedTimeline) {
	const { article, speaker, about, from, to, offset } = asked;
	const days = readStretch(from, to, await todayIn(context, context.asked.guild));
	const wanted = { article, speaker, about, ...days };
	const timeline = await readTimeline(context, wanted, { offset, limit: EVENTS_A_PAGE });
	if (timeline.rows.length === 0) throw noEvents(asked);
	return timeline;
}

function noEvents({ article, speaker, about, from, to }: AskedTimeline): UserError {
	const isGiven = (...options: readonly string[]) =>
		options.some((option) => option !== '') ? 'yes' : 'no';
	return new UserError(
		'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}',
		{
			where: article === '' ? 'library' : 'article',
			hasSpeaker: isGiven(speaker),
			speaker,
			hasWords: isGiven(about),
			words: about,
			hasTime: isGiven(from, to),
			isAsked: isGiven(speaker, about, from, to),
		},
	);
}
