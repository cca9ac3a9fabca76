import { wordsOf } from '../words.ts';
import { stemOf } from './plain-deeds.ts';

/** What an article is about, as far as it tells it from others. */
export type StoryMarks = {
	/** What it names by a capital inside a sentence: people, places, institutions. */
	readonly names: ReadonlySet<string>;
	/** What of these it names most, again and again; at most three. */
	readonly main: readonly string[];
	/** What its title and first paragraphs say, by the beginnings of the words. */
	readonly lead: ReadonlySet<string>;
	readonly title: ReadonlySet<string>;
};

const MOST_MAIN = 3;
/** In characters: some three paragraphs. */
const LEAD = 900;
/** Shared of the fewer. */
const ALIKE = { lead: 0.3, leadWithTitle: 0.22, names: 0.3 };
const LEAST = { lead: 8, names: 3, title: 2 };
const COMMON = new Set(
	'about after again against also among another around because been before being between both could during each first from have having here himself into itself just last like made make many more most much must never only other over said same says should since some such than that their them then there these they this those three through time told took under until very week were what when where which while will with within without would year years monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december people according reported news'.split(
		' ',
	),
);

/** Reads what tells the article from others. */
export function storyMarks({
	title,
	text,
}: {
	readonly title: string;
	readonly text: string;
}): StoryMarks {
	const names = new Set(
		[...text.matchAll(/(?<=[\p{Ll}\p{N},;’'"”]\s)\p{Lu}[\p{L}’'-]{2,}/gu)]
			.flatMap(([name]) => wordsOf(name))
			.filter(isTelling),
	);
	const said = Map.groupBy(wordsOf(`${title} ${text}`), (word) => word);
	const countOf = (name: string) => said.get(name)?.length ?? 0;
	const often = [...names].filter((name) => countOf(name) > 1);
	return {
		names,
		main: often.toSorted((one, other) => countOf(other) - countOf(one)).slice(0, MOST_MAIN),
		lead: stems(`${title} ${text.slice(0, LEAD)}`),
		title: stems(title),
	};
}

/**
 * Do two articles of one week tell one story? They begin alike and name the same; what
 * one of them is mostly about stands in the other as well. The same people alone are no story.
 */
export function isOneStory(one: StoryMarks, other: StoryMarks): boolean {
	const lead = sharedOf(one.lead, other.lead);
	const names = sharedOf(one.names, other.names);
	if (names.count < LEAST.names || names.share < ALIKE.names || lead.count < LEAST.lead)
		return false;
	if (!isAboutNamed(one, other) || !isAboutNamed(other, one)) return false;
	const areTitlesAlike = sharedOf(one.title, other.title).count >= LEAST.title;
	return lead.share >= (areTitlesAlike ? ALIKE.leadWithTitle : ALIKE.lead);
}

/** Does the other name most of what this one is about? */
function isAboutNamed({ main }: StoryMarks, { names, lead }: StoryMarks): boolean {
	const known = main.filter((name) => names.has(name) || lead.has(stemOf(name)));
	return known.length * 2 >= main.length;
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>) {
	const count = [...one].filter((word) => other.has(word)).length;
	return { count, share: count / Math.max(1, Math.min(one.size, other.size)) };
}

function stems(text: string): Set<string> {
	return new Set(wordsOf(text).filter(isTelling).map(stemOf));
}

function isTelling(word: string): boolean {
	return word.length > 3 && !COMMON.has(word);
}
