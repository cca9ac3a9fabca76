import { dayForm, textForm } from '../src/cards/article-forms.ts';
import { type CommandGroup, type Context, defineVerb } from '../src/discord/command.ts';
import { decodeText } from '../src/stories/decode-text.ts';
import { suggestSources } from '../src/stories/offers.ts';
import { readArticleText } from '../src/stories/read-article-text.ts';
import {
	joinFields,
	readAddress,
	readIfDay,
	readPublished,
	titleFor,
} from '../src/stories/read-draft.ts';
import { suggestPublished } from '../src/stories/suggest-published.ts';
import { takeIn, takeInKept } from '../src/stories/take-in.ts';

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

const addText = defineVerb({
	description: 'Paste an article into a window',
	options: { ...DETAILS, url: ADDRESS },
	async run({ title, published, source, url }) {
		readPublished(published);
		return textForm({ title, published, source, url: readAddress(url) });
	},
});

const addFile = defineVerb({
	description: 'Send an article as a text file (.txt or .md)',
	options: {
		file: { kind: 'file', description: 'Plain text, at most 2 MB', required: true },
		...DETAILS,
		url: ADDRESS,
	},
	async run({ file, title, published, source, url }, context) {
		const said = readPublished(published);
		const address = readAddress(url);
		const read = readArticleText(file.name, decodeText(file.name, file.bytes));
		const draft = {
			...read,
			title: title ?? read.title ?? titleFor(read.text, file.name),
			...(source && { source }),
			...(address && { url: address }),
		};
		const day = said ?? read.published;
		return takeIn(context, { draft, likelyDays: [], ...(day && { published: day }) });
	},
});

const group: CommandGroup = {
	audience: 'editors',
	description: 'Add articles to this server’s library',
	verbs: { 'add text': addText, 'add file': addFile },
	actions: {
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
	},
};

export default group;
