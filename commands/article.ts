import { articleCard } from '../src/cards/article-card.ts';
import { type CommandGroup, type Context, defineVerb } from '../src/discord/command.ts';
import type { Published } from '../src/domain/article.ts';
import type { Card, Field, Form } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { addArticle, checkText } from '../src/stories/add-article.ts';
import { decodeText } from '../src/stories/decode-text.ts';
import { suggestSources } from '../src/stories/offers.ts';
import { readArticleText } from '../src/stories/read-article-text.ts';
import {
	joinFields,
	readAddress,
	readPublished,
	titleFor,
	type UndatedDraft,
} from '../src/stories/read-draft.ts';

const DETAILS = {
	title: { kind: 'text', description: 'Its headline', max: 300 },
	published: { kind: 'text', description: 'The day it came out, like 2023-02-22', max: 40 },
	source: {
		kind: 'text',
		description: 'Who published it',
		max: 100,
		suggest: (typed: string, { library }: Context) => suggestSources(library, typed),
	},
	url: { kind: 'text', description: 'Its address', max: 500 },
} as const;

const addText = defineVerb({
	description: 'Paste an article into a window',
	options: DETAILS,
	async run({ title, published, source = '', url }) {
		readPublished(published);
		return textForm([source, readAddress(url) ?? ''], { title, published });
	},
});

const addFile = defineVerb({
	description: 'Send an article as a text file (.txt or .md)',
	options: {
		file: { kind: 'file', description: 'Plain text, at most 2 MB', required: true },
		...DETAILS,
	},
	async run({ file, title, published, source, url }, { library }) {
		const read = readArticleText(file.name, decodeText(file.name, file.bytes));
		const address = readAddress(url) ?? read.url;
		const day = readPublished(published) ?? read.published;
		const draft = {
			...read,
			title: title ?? read.title ?? titleFor(read.text, file.name),
			...(source && { source }),
			...(address && { url: address }),
		};
		return day ? added(library, draft, day) : askForDay(draft);
	},
});

const group: CommandGroup = {
	audience: 'editors',
	description: 'Add articles to this server’s library',
	verbs: { 'add text': addText, 'add file': addFile },
	actions: {
		text: {
			shows: 'privately',
			async run([source, url], { library }, { title = '', published, ...fields }) {
				const draft = {
					title,
					text: joinFields([fields['text'], fields['more'], fields['rest']]),
					...(source && { source }),
					...(url && { url }),
				};
				const day = readIfDay(published);
				return day ? added(library, draft, day) : askForDay(draft);
			},
		},
		date: {
			shows: 'in place',
			async run(values, { library }, { published }) {
				const day = readPublished(published);
				return day ? added(library, readKept(values), day) : dayForm(values);
			},
		},
	},
};

export default group;

/** Reads and files the article, and shows what was found. */
async function added(
	library: Context['library'],
	draft: UndatedDraft,
	published: Published,
): Promise<Card> {
	const { article, known } = await addArticle(library, { ...draft, published });
	const card = articleCard(article);
	return { ...card, footer: known ? 'It was here already; nothing was added.' : 'Added.' };
}

/** The text is kept with the button, so that nobody has to paste it twice. */
function askForDay(read: UndatedDraft): Card {
	const draft = { ...read, text: checkText(read.text) };
	return {
		tone: 'notice',
		title: 'When was it published?',
		blocks: [
			{
				kind: 'text',
				words:
					'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.',
			},
		],
		buttons: [
			[
				{
					label: 'Say the day',
					emphasis: 'primary',
					press: { command: 'article', action: 'date', values: [JSON.stringify(draft)] },
				},
			],
		],
	};
}

function readKept([kept = '']: readonly string[]): UndatedDraft {
	return JSON.parse(kept);
}

/** A day that is none must not cost the text that was pasted with it. */
function readIfDay(typed: string | undefined): Published | undefined {
	try {
		return readPublished(typed);
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
}

const DAY_FIELD: Field = {
	name: 'published',
	label: 'The day it came out',
	lines: 'one',
	required: true,
	placeholder: '2023-02-22',
	maxLength: 40,
};

function dayForm(kept: readonly string[]): Form {
	return {
		title: 'When was it published?',
		fields: [DAY_FIELD],
		submit: { command: 'article', action: 'date', values: kept },
	};
}

type Prefilled = { readonly title?: string | undefined; readonly published?: string | undefined };

function textForm(values: readonly string[], { title, published }: Prefilled): Form {
	const text = (name: string, label: string, required: boolean): Field => ({
		name,
		label,
		lines: 'many',
		required,
		maxLength: 4_000,
	});
	return {
		title: 'Add an article',
		fields: [
			{
				name: 'title',
				label: 'Headline',
				lines: 'one',
				required: true,
				maxLength: 300,
				...(title && { value: title }),
			},
			{ ...DAY_FIELD, ...(published && { value: published }) },
			text('text', 'Text', true),
			text('more', 'Text, continued', false),
			text('rest', 'Text, the rest (longer ones: send a file)', false),
		],
		submit: { command: 'article', action: 'text', values },
	};
}
