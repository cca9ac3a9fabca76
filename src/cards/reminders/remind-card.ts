import { traitsOf } from '../../domain/articles/key-date.ts';
import type { Block, Button, Card, Piece, Words } from '../../domain/card.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import { MOST_WHOLE } from '../../domain/reminders/due-anniversaries.ts';
import { shorten } from '../../domain/shorten.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';
import type { Reminder, Told } from '../../ports/reminders/reminder-cards.ts';
import {
	articleButtons,
	betweenNames,
	discussButton,
	otherSources,
	titlePiece,
} from '../articles/article-lines.ts';
import { quotedWords } from '../articles/quote-blocks.ts';
import { speakerLine } from '../articles/speaker-line.ts';
import { type SayInPosts, speakInPosts } from '../messages/say.ts';

/** As many lines as a message has room for, each with its day and years. */
const MOST_LISTED = 18;
const LONGEST_LABEL = 160;

/** The post for a day: all its anniversaries, with the way to their articles. */
export function remindCard({ told, due, missed, locale }: Reminder): Card {
	const say = speakInPosts(locale);
	const [only] = told;
	const whole = told.slice(0, MOST_WHOLE);
	const isAlone = only !== undefined && told.length === 1;
	return {
		tone: 'date',
		title: titleOf(told, say),
		blocks: [
			...lateBlocks(due, say),
			...(isAlone ? aloneBlocks(only, say) : whole.flatMap((one) => amongBlocks(one, say))),
			...listBlocks({ heading: say('Also'), told: told.slice(MOST_WHOLE), seenBy }, say),
			...listBlocks({ heading: say('Missed, because nothing could be posted'), told: missed }, say),
		],
		...(isAlone && { buttons: [buttonsOf(only, say)].filter((row) => row.length > 0) }),
		locale,
	};
}

/** The name of a post in a forum: '4 years ago today: The harbour opens'. */
export function reminderName({ told, missed, locale }: Reminder): string {
	const labels = [...told, ...missed].map(labelOf);
	return `${titleOf(told, speakInPosts(locale))}: ${labels.join('; ')}`;
}

/** '4 years ago today', 'Tomorrow: 4 years ago', 'In 7 days: 4 years ago', or 'Today' alone, in the language of `locale`. */
export function elapsedWords({ years, lead }: Anniversary, locale = 'en-US'): string {
	const say = speakInPosts(locale);
	if (years === 0) {
		if (lead === 0) return say('Today');
		if (lead === 1) return say('Tomorrow');
		return say('{n, plural, one {In # day} other {In # days}}', { n: lead });
	}
	const ago = agoWords(say, years);
	if (lead === 0) return say('{ago} today', { ago });
	if (lead === 1) return say('Tomorrow: {ago}', { ago });
	return say('{n, plural, one {In # day: {ago}} other {In # days: {ago}}}', { n: lead, ago });
}

function agoWords(say: SayInPosts, years: number): string {
	return say('{n, plural, one {# year ago} other {# years ago}}', { n: years });
}

function moreWords(say: SayInPosts, n: number): string {
	return say('{n, plural, one {and # more} other {and # more}}', { n });
}

function titleOf(told: readonly Told[], say: SayInPosts): string {
	const [first] = told;
	if (!first) return say('Anniversaries');
	if (told.length === 1) return elapsedWords(first.anniversary, say.locale);
	if (told.every(({ anniversary }) => anniversary.lead === 0)) return say('On this day');
	const isAllAhead = told.every(({ anniversary }) => anniversary.lead > 0);
	return isAllAhead ? say('Coming up') : say('Today and coming up');
}

function lateBlocks(due: Date | undefined, say: SayInPosts): Block[] {
	if (due === undefined) return [];
	const words = say('Late: this was due on {time}.', { time: { instant: due } });
	return [{ kind: 'small', words }];
}

function aloneBlocks(told: Told, say: SayInPosts): Block[] {
	return [
		{ kind: 'text', words: datedLabel(told) },
		...sourceBlocks(told, say),
		...quoteBlocks(told, say),
	];
}

function amongBlocks(told: Told, say: SayInPosts): Block[] {
	const elapsed = elapsedWords(told.anniversary, say.locale);
	return [
		{ kind: 'text', words: [`${elapsed}, `, ...datedLabel(told)] },
		...sourceBlocks(told, say),
		...quoteBlocks(told, say),
		...buttonBlocks(buttonsOf(told, say)),
	];
}

function buttonBlocks(buttons: readonly Button[]): Block[] {
	return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

function quoteBlocks({ quote }: Told, say: SayInPosts): Block[] {
	if (!quote) return [];
	return [
		{ kind: 'quotation', words: quotedWords(say, [quote]) },
		{ kind: 'small', words: speakerLine(say, quote) },
	];
}

type Listed = {
	readonly heading: string;
	readonly told: readonly Told[];
	/** The command that shows those for which there is no room. */
	readonly seenBy?: (rest: readonly Told[]) => string | undefined;
};

function listBlocks({ heading, told, seenBy }: Listed, say: SayInPosts): Block[] {
	if (told.length === 0) return [];
	const items = told.slice(0, MOST_LISTED).map((one): Words => {
		const { years } = one.anniversary;
		const ago = years === 0 ? '' : `${agoWords(say, years)}, `;
		return [ago, { day: one.keyDate.origin }, ` · ${labelOf(one)}`];
	});
	const rest = told.slice(items.length);
	const command = seenBy?.(rest);
	const left: Words = [
		moreWords(say, rest.length),
		...(command === undefined ? [] : [' · ', { command }]),
	];
	return [
		{ kind: 'heading', words: heading },
		{ kind: 'list', items: rest.length > 0 ? [...items, left] : items },
	];
}

/** Of today, or of days ahead; none shows both. */
function seenBy(rest: readonly Told[]): string | undefined {
	const areAhead = new Set(rest.map(({ anniversary }) => anniversary.lead > 0));
	if (areAhead.size !== 1) return undefined;
	return areAhead.has(true) ? 'upcoming' : 'onthisday';
}

/** A date that the server added itself may stand without an article; it is removed rather than muted. */
function buttonsOf({ keyDate }: Told, say: SayInPosts): Button[] {
	const { article, number } = keyDate;
	if (article === undefined) return [];
	const buttons = articleButtons(say, article);
	if ('repeat' in keyDate) return [...buttons, discussButton(say, article)];
	const values = [article.id, String(number)];
	const { risk } = traitsOf(keyDate);
	return [
		...(risk ? buttons.filter(({ label }) => label !== say('Quotes')) : buttons),
		{
			label: say('Never post this'),
			state: { command: 'reminders', action: 'mute', values },
		},
		...(risk ? [] : [discussButton(say, article)]),
	];
}

/** Where it was read, and who else tells it. */
function sourceBlocks({ keyDate, alsoToldBy }: Told, say: SayInPosts): Block[] {
	const others = alsoToldBy.flatMap(({ article }) => article ?? []);
	const { names, rest } = otherSources(keyDate.article, others);
	const more = rest > 0 ? [moreWords(say, rest)] : [];
	const sources = [...names, ...more].join(betweenNames(names));
	const also: Block = { kind: 'small', words: say('Also told by {sources}', { sources }) };
	return [...sourceLines(say, keyDate), ...(names.length === 0 ? [] : [also])];
}

function sourceLines(say: SayInPosts, { article, origin }: Told['keyDate']): Block[] {
	if (article === undefined) return [];
	const source = article.source === undefined ? '' : ` · ${article.source}`;
	const { day } = article.published;
	// An article of that very day need not say so again.
	const told: Piece[] = day === origin ? [] : [' · ', { day }];
	const from = piecesOf(say('From: “{title}”', { title: titlePiece(article) }));
	return [{ kind: 'small', words: [...from, source, ...told] }];
}

/** The day stands before what happened then: that of the article is told with its title. */
function datedLabel(told: Told): Piece[] {
	return [{ day: told.keyDate.origin }, ' · ', { bold: labelOf(told) }];
}

function labelOf({ keyDate: { label, text } }: Told): string {
	return shorten(label || text, LONGEST_LABEL);
}
