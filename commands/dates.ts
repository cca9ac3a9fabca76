import { mayEdit, titlePiece } from '../src/cards/articles/article-lines.ts';
import { keyDateLine } from '../src/cards/articles/key-date-line.ts';
import { languageBlocks } from '../src/cards/articles/language-note.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import { dayIn } from '../src/domain/calendar.ts';
import type { Block, Button, Card, Words } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findArticle } from '../src/stories/articles/find-article.ts';
import { suggestArticles, suggestTimes } from '../src/stories/articles/offers.ts';
import { readWhen } from '../src/stories/read-when.ts';

const A_PAGE = 12;

type Asking = Pick<Context, 'library' | 'now' | 'asked'>;
/** The article's id and a time, each empty where it does not matter; then how many to leave out. */
type Asked = readonly string[];

export default defineCommand({
	audience: 'members',
	description: 'What happened when, or will, in calendar order',
	options: {
		article: {
			kind: 'text',
			description: 'Which article; without one the latest, or all if you say when',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		when: {
			kind: 'text',
			description: 'A year, a month or a day such as 2023-02-22, or upcoming or past',
			max: 60,
			suggest: (typed, { library }) => suggestTimes(library, typed),
		},
	},
	async run({ article, when = '' }, context) {
		const isAll = article === undefined && when !== '';
		const id = isAll ? '' : (await findArticle(context.library, article)).id;
		const card = await datesCard(context, [id, when, '0']);
		return article === undefined && !isAll
			? { ...card, footer: `${card.footer} · ${LATEST}` }
			: card;
	},
	actions: {
		put: {
			shows: 'privately',
			audience: 'editors',
			run: (asked, context) => putCard(context, asked),
		},
		page: { shows: 'in place', run: (asked, context) => datesCard(context, asked) },
		open: { shows: 'privately', run: (asked, context) => datesCard(context, asked) },
	},
});

const LATEST = 'from the latest article. Choose another with the option article.';

async function datesCard(
	{ library, now, asked }: Asking,
	values: Asked,
): Promise<Card & { readonly footer: string }> {
	const [article = '', when = ''] = values;
	const { rows, total, offset } = await findDates({ library, now }, values);
	if (rows.length === 0) throw new UserError(noDates(values));

	const shown = { offset, limit: A_PAGE, total };
	const only = article === '' ? undefined : rows[0]?.article;
	return {
		tone: 'date',
		title: titleOf(values, only),
		blocks: [
			...(only === undefined ? [] : languageBlocks(only)),
			...dateBlocks(rows, article === ''),
		],
		buttons: [
			...pageButtons(shown, (next) => ({
				command: 'dates',
				action: 'page',
				values: [article, when, String(next)],
			})),
			...(rows.some((row) => mayEdit(asked, row.article)) ? [[putButton(values)]] : []),
		],
		footer: shownWords(shown, 'key date'),
	};
}

async function findDates(
	{ library, now }: Omit<Asking, 'asked'>,
	[article = '', when = '', from]: Asked,
) {
	const offset = readOffset(from);
	const days = when === '' ? {} : readWhen(when, dayIn('UTC', now()));
	const query = { ...(article && { article }), ...days };
	return { ...(await library.keyDates(query, { offset, limit: A_PAGE })), offset };
}

function putButton(values: Asked): Button {
	return { label: 'Put one right', press: { command: 'dates', action: 'put', values } };
}

/** Which of the dates on a page is to be put right? */
async function putCard({ library, now, asked }: Asking, values: Asked): Promise<Card> {
	const { rows } = await findDates({ library, now }, values);
	const own = rows.filter((row) => mayEdit(asked, row.article));
	if (own.length === 0)
		throw new UserError('These dates are no longer here. Ask for the dates again.');
	return {
		tone: 'date',
		title: 'Which one is wrong?',
		blocks: [
			{
				kind: 'select',
				placeholder: 'Choose a date',
				press: { command: 'article', action: 'keydate', values: [] },
				from: own.map(({ article, number, earliest, label, text }) => ({
					label: `${earliest} · ${label || text}`,
					value: `${article.id}-${number}`,
				})),
			},
		],
	};
}

type Rows = Awaited<ReturnType<Context['library']['keyDates']>>['rows'];

/** Days that are certain stand apart from what an editor would have to confirm. */
function dateBlocks(rows: Rows, fromAll: boolean): Block[] {
	const line = (row: Rows[number]): Words =>
		fromAll ? [...keyDateLine(row), ' · ', titlePiece(row.article)] : keyDateLine(row);
	const isSure = ({ precision, certain }: Rows[number]): boolean => precision === 'day' && certain;
	const sure = rows.filter(isSure).map(line);
	const unsure = rows.filter((row) => !isSure(row)).map(line);
	return [
		...(sure.length > 0 ? [{ kind: 'list', items: sure } as const] : []),
		...(unsure.length > 0
			? [
					{ kind: 'heading', words: 'Less exact, or less certain' } as const,
					{ kind: 'list', items: unsure } as const,
				]
			: []),
	];
}

type Head = Parameters<typeof titlePiece>[0];

function titleOf([, when]: Asked, article: Head | undefined): Words {
	const time = when ? `: ${when}` : '';
	return ['Key dates', time, ...(article === undefined ? [] : [' from ', titlePiece(article)])];
}

function noDates([article, when]: Asked): string {
	const where = article ? 'This article' : 'This library';
	const time = when ? ` for “${when}”` : '';
	const hint = when
		? 'Try another year, or leave the option when out.'
		: 'Look at another one with /articles.';
	return `${where} has no key dates${time}. ${hint}`;
}
