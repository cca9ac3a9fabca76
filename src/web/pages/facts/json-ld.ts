/** One thing that a page describes to machines, as schema.org has it. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Everything a page describes in JSON-LD, in order, however deep it lies. */
export type LinkedData = {
	readonly things: readonly LinkedThing[];
	/** The articles among them. */
	readonly articles: readonly LinkedThing[];
	/** The thing that `value` is or, by its @id, points to. */
	readonly resolve: (value: unknown) => LinkedThing | undefined;
	/** Blocks that are no JSON, even mended. */
	readonly broken: readonly string[];
};

const DEEPEST = 8;
const MOST_THINGS = 2000;
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'];
const ARTICLE =
	/^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|\w*NewsArticle)$/;

/** Reads the JSON-LD of a page. */
export function readLinkedData(document: Document): LinkedData {
	const things: LinkedThing[] = [];
	const broken: string[] = [];
	for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
		const text = script.textContent ?? '';
		const value = parseMended(text);
		if (value === undefined) broken.push(text);
		else gather(value, things, 0);
	}
	const byId = new Map(things.map((thing) => [thing['@id'], thing]));
	return {
		things,
		articles: things.filter(isArticle),
		broken,
		resolve: (value) => {
			if (!isThing(value)) return typeof value === 'string' ? byId.get(value) : undefined;
			const isPointer = Object.keys(value).every((key) => key === '@id' || key === '@type');
			return (isPointer && byId.get(value['@id'])) || value;
		},
	};
}

/** Its types, without the address of schema.org. */
export function typesOf(thing: LinkedThing): string[] {
	return [thing['@type']].flat().map((type) => String(type).replace(/^.*[/:]/, ''));
}

function isArticle(thing: LinkedThing): boolean {
	return [thing['@type']].flat().some((type) => ARTICLE.test(String(type)));
}

function isThing(value: unknown): value is LinkedThing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, things: LinkedThing[], depth: number): void {
	if (depth > DEEPEST || things.length >= MOST_THINGS) return;
	if (Array.isArray(value)) {
		for (const each of value) gather(each, things, depth + 1);
		return;
	}
	if (!isThing(value)) return;
	if ('@type' in value) things.push(value);
	for (const key of INSIDE)
		if (typeof value[key] === 'object') gather(value[key], things, depth + 1);
}

/** Pages wrap their JSON in comments, leave commas at the end and line ends inside of strings. */
function parseMended(text: string): unknown {
	const bare = unwrapped(text);
	return parse(bare) ?? parse(mend(bare));
}

/** Looked for at both ends alone: a pattern would try each comment and each blank of a long run anew. */
function unwrapped(text: string): string {
	let bare = text.trim();
	const begin = (mark: string, end = ''): void => {
		const behind = bare.startsWith(mark) ? bare.indexOf(end, mark.length) : -1;
		if (behind >= 0) bare = bare.slice(behind + end.length).trimStart();
	};
	const finish = (mark: string, start = mark): void => {
		const before = bare.endsWith(mark) ? bare.slice(0, -mark.length).lastIndexOf(start) : -1;
		if (start === mark && bare.endsWith(mark)) bare = bare.slice(0, -mark.length).trimEnd();
		else if (before >= 0) bare = bare.slice(0, before).trimEnd();
	};
	begin('<!--');
	finish('-->');
	begin('/*', '*/');
	finish('*/', '/*');
	begin('//');
	begin('<![CDATA[');
	finish(']]>');
	finish('//');
	return bare;
}

function mend(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is wrong with them
			.replace(/[\u0000-\u001f]+/g, ' ')
			.replace(/,\s*(?=[}\]])/g, '')
			.replace(/;\s*$/, '')
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
