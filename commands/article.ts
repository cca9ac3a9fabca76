import { dayForm, textForm } from '../src/cards/articles/article-forms.ts';
import { changedCard, historyCard, undoneCard } from '../src/cards/articles/change-cards.ts';
import { editForm, keyDateForm, speakerForm } from '../src/cards/articles/edit-forms.ts';
import { manyRemovalCard, removalCard, removedCard } from '../src/cards/articles/removal-cards.ts';
import { countOf } from '../src/cards/count-of.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import {
	type CommandGroup,
	type Context,
	defineVerb,
} from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { addFromFile } from '../src/stories/articles/adding/add-from-file.ts';
import { addFromPage } from '../src/stories/articles/adding/add-from-page.ts';
import {
	joinFields,
	readAddress,
	readIfDay,
	readPublished,
} from '../src/stories/articles/adding/read-draft.ts';
import { suggestPublished } from '../src/stories/articles/adding/suggest-published.ts';
import { takeIn, takeInKept } from '../src/stories/articles/adding/take-in.ts';
import {
	correctArticle,
	correctKeyDate,
	correctSpeaker,
} from '../src/stories/articles/editing/correct-article.ts';
import { refreshArticle } from '../src/stories/articles/editing/refresh-article.ts';
import {
	findAllOwn,
	findFromHost,
	findOwnArticle,
	removeArticle,
	removeArticles,
} from '../src/stories/articles/editing/remove-articles.ts';
import { openArticle } from '../src/stories/articles/editing/revise-article.ts';
import { undoChange } from '../src/stories/articles/editing/undo-change.ts';
import { findKeyDate, findQuote, refOf } from '../src/stories/articles/find-finding.ts';
import { suggestArticles, suggestSources } from '../src/stories/articles/offers.ts';

const A_PAGE = 8;

const DETAILS = {
	title: { kind: 'text', description: 'Its headline', max: 300 },
	published: {
		kind: 'text',
		description: 'The day it came out, like 2023-02-22',
		max: 40,
		suggest: (typed: string, context: Context, { url }: Readonly<Record<string, string>>) =>
			suggestPublished(context, typed, url),
	},
	source: {
		kind: 'text',
		description: 'Who published it',
		max: 100,
		suggest: (typed: string, { library }: Context) => suggestSources(library, typed),
	},
} as const;
const ADDRESS = { kind: 'text', description: 'Its address', max: 500 } as const;

const addUrl = defineVerb({
	description: 'Read an article at its address',
	options: { url: { ...ADDRESS, required: true }, ...DETAILS },
	run: async ({ url, published, ...said }, context) =>
		addFromPage(context, readAddress(url) ?? '', { ...said, published: readPublished(published) }),
});

const addText = defineVerb({
	description: 'Paste an article into a window',
	options: { ...DETAILS, url: ADDRESS },
	async run({ title, published, source, url }) {
		readPublished(published);
		return textForm({ title, published, source, url: readAddress(url) });
	},
});

const addFile = defineVerb({
	description: 'Send an article as a file (.txt, .md, .html, .docx or .pdf)',
	options: {
		file: { kind: 'file', description: 'At most 2 MB', required: true },
		...DETAILS,
		url: ADDRESS,
	},
	run: async ({ file, url, published, ...said }, context) =>
		addFromFile(context, file, {
			...said,
			url: readAddress(url),
			published: readPublished(published),
		}),
});

const ARTICLE = {
	kind: 'text',
	description: 'Which article; the latest if you choose none',
	suggest: (typed: string, { library }: Context) => suggestArticles(library, typed),
} as const;

const edit = defineVerb({
	description: 'Put title, day, source or address right; without any of them in a window',
	options: {
		article: { ...ARTICLE, description: 'Which article', required: true },
		...DETAILS,
		url: ADDRESS,
	},
	async run({ article, title, published, source, url }, context) {
		const own = await findOwnArticle(context, { article });
		const address = readAddress(url);
		const day = readPublished(published);
		if (!title && !source && !address && !day) return editForm(own);
		return changedCard(
			await correctArticle(context, own.id, {
				...(title && { title }),
				...(source && { source }),
				...(address && { url: address }),
				...(day && { published: day }),
			}),
		);
	},
});

const refresh = defineVerb({
	description: 'Fetch an article again; what changed is shown, what people put right stays',
	options: { article: ARTICLE },
	async run({ article }, context) {
		const { id } = await findOwnArticle(context, { article });
		return changedCard(await refreshArticle(context, id), 'Nothing has changed at its address.');
	},
});

const history = defineVerb({
	description: 'What was done to an article, by whom, and how to undo it',
	options: { article: ARTICLE },
	async run({ article }, context) {
		const { id } = await findOwnArticle(context, { article });
		return pastCard(context, id, 0);
	},
});

const remove = defineVerb({
	description: 'Remove an article, by its title or address, all of a host, or all there are',
	options: {
		article: ARTICLE,
		url: { ...ADDRESS, description: 'Or its address' },
		host: { kind: 'text', description: 'Or all from a host such as example.org; admins', max: 200 },
		all: { kind: 'boolean', description: 'Or all that this server added; admins' },
	},
	async run({ article, url, host, all }, context) {
		const given = [article, url, host, all || undefined].filter((option) => option !== undefined);
		if (given.length !== 1) throw new UserError('Say one of article, url, host and all.');
		if (all) return manyRemovalCard(await findAllOwn(context.desk));
		if (host === undefined) return removalCard(await findOwnArticle(context, { article, url }));
		const found = await findFromHost(context.desk, host);
		return manyRemovalCard(found.articles, found.host);
	},
});

async function pastCard({ desk }: Context, id: string, offset: number): Promise<Card> {
	const working = await openArticle(desk, id);
	return historyCard(working, { offset, limit: A_PAGE, total: working.changes.length });
}

const group: CommandGroup = {
	audience: 'editors',
	description: 'Add articles to this server’s library, and put them right',
	verbs: {
		'add url': addUrl,
		'add text': addText,
		'add file': addFile,
		edit,
		refresh,
		history,
		remove,
	},
	actions: {
		paste: { shows: 'privately', run: async ([url]) => textForm({ url }) },
		text: {
			shows: 'privately',
			async run([source, url], context, { title = '', published, ...fields }) {
				const draft = {
					title,
					text: joinFields([fields['text'], fields['more'], fields['rest']]),
					...(source && { source }),
					...(url && { url }),
				};
				const said = readIfDay(published);
				return takeIn(context, { draft, likelyDays: [], ...(said && { published: said }) });
			},
		},
		ask: { shows: 'privately', run: async ([key = '']) => dayForm(key) },
		date: {
			shows: 'in place',
			run: async ([key], context, { published }) =>
				takeInKept(context, key, readPublished(published)),
		},
		day: {
			shows: 'in place',
			run: async ([key, day], context) => takeInKept(context, key, readPublished(day)),
		},
		anyway: { shows: 'in place', run: async ([key], context) => takeInKept(context, key) },
		put: {
			shows: 'privately',
			run: async ([article], context) => editForm(await findOwnArticle(context, { article })),
		},
		edit: {
			shows: 'privately',
			async run([id = ''], context, { title = '', published, source, url }) {
				const day = readPublished(published);
				return changedCard(
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
			run: async (values, { library }) => speakerForm(await findQuote(library, values)),
		},
		says: {
			shows: 'privately',
			run: async (values, context, { speaker = '' }) =>
				changedCard(await correctSpeaker(context, refOf(values), speaker.trim() || null)),
		},
		keydate: {
			shows: 'privately',
			run: async ([ref = ''], { library }) =>
				keyDateForm(await findKeyDate(library, ref.split('-'))),
		},
		happened: {
			shows: 'privately',
			async run(values, context, { day, label = '' }) {
				const said = readPublished(day);
				if (!said) throw new UserError('Say the day like 2023-02-22.');
				const revised = await correctKeyDate(context, refOf(values), { day: said.day, label });
				return changedCard(revised);
			},
		},
		undo: {
			shows: 'in place',
			async run([id = '', number], context) {
				const undone = await undoChange(context, id, readOffset(number));
				return undoneCard(undone, undone.change);
			},
		},
		past: { shows: 'privately', run: async ([id = ''], context) => pastCard(context, id, 0) },
		history: {
			shows: 'in place',
			run: async ([id = '', from], context) => pastCard(context, id, readOffset(from)),
		},
		remove: {
			shows: 'in place',
			run: async ([id = ''], { desk }) =>
				removedCard([{ bold: await removeArticle(desk, id) }, ' is removed.']),
		},
		removehost: {
			shows: 'in place',
			audience: 'admins',
			async run([typed = ''], { desk }) {
				const { host, articles } = await findFromHost(desk, typed);
				const removed = await removeArticles(desk, articles);
				return removedCard(`Removed ${countOf(removed, 'article')} from ${host}.`);
			},
		},
		removeall: {
			shows: 'in place',
			audience: 'admins',
			async run(_values, { desk }) {
				const removed = await removeArticles(desk, await findAllOwn(desk));
				return removedCard(
					`Removed ${countOf(removed, 'article')}: all that this server had added.`,
				);
			},
		},
	},
};

export default group;
