import type { Candidate } from './candidates.ts';
import {
	cosineSimilarity,
	sharedTopics,
	type TopicVector,
	topicsOf,
	topicVectors,
	wordsOf,
} from './topics.ts';

/** A number for each thing that tells how useful a sentence is to who reads no other. */
export type SentenceFeatures = ReturnType<typeof featuresOf>;

/** A sentence with what it is about and its features. */
export type DescribedSentence = {
	readonly candidate: Candidate;
	readonly topics: TopicVector;
	readonly features: SentenceFeatures;
};

/** Describes every candidate that may stand in a summary: by its place among them, its words and what the whole article is about. */
export function describeSentences(all: readonly Candidate[], title: string): DescribedSentence[] {
	const candidates = all.filter(({ isFit }) => isFit);
	const topics = candidates.map(({ text }) => topicsOf(text));
	const vectors = topicVectors(topics);
	const shared = sharedTopics(vectors);
	const central = vectors.map((vector) => cosineSimilarity(vector, shared));
	const titleTopics = new Set(topicsOf(title));
	const inTitle = topics.map((own) => new Set(own.filter((topic) => titleTopics.has(topic))).size);
	const hasScene = titleTopics.size > 0 && !DEATHS.test(candidates[0]?.text ?? '');
	const scene = hasScene ? lengthOfScene(candidates, { inTitle, central }) : 0;
	const first = vectors[scene];
	return candidates.map((candidate, index) => {
		const vector = vectors[index] ?? new Map();
		const around = {
			// What sets the scene counts as if it stood behind the story.
			index: index < scene ? index + candidates.length : index - scene,
			count: candidates.length,
			likeFirst: index === scene ? LIKE_ITSELF : cosineSimilarity(vector, first ?? vector),
			likeAll: central[index] ?? 0,
			inTitle: (inTitle[index] ?? 0) / Math.max(SHORT_TITLE, titleTopics.size),
		};
		return { candidate, topics: vector, features: featuresOf(candidate, around) };
	});
}

/**
 * How many sentences set a scene before the story begins: `It was a day on which even the dogs lay down.` The first of them has nothing of
 * the title, and the story begins with the first that has two words of it; where none has, with the first that tells of a day this week,
 * if that has more of the whole story than the scene.
 */
function lengthOfScene(
	candidates: readonly Candidate[],
	{
		inTitle,
		central,
	}: { readonly inTitle: readonly number[]; readonly central: readonly number[] },
): number {
	if (inTitle[0] !== 0) return 0;
	const ofTitle = inTitle.slice(0, LONGEST_SCENE).findIndex((shared) => shared >= OF_STORY);
	if (ofTitle >= 0) return ofTitle;
	const ofWeek = candidates
		.slice(0, LONGEST_SCENE)
		.findIndex(({ unquoted }) => THIS_WEEK.test(unquoted));
	return (central[ofWeek] ?? 0) > (central[0] ?? 0) ? ofWeek : 0;
}

/** `last Monday`, `on Tuesday night`, but not `every Sunday` or `on Sundays` */
const THIS_WEEK =
	/(?<!(?:[Ee]very|[Ee]ach|[Aa]ny|[Mm]ost|[Oo]ne|[Aa]|[Nn]ext|Good|Black) )\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/u;

/** `In the time it takes to lace a boot 168 men were dead`: no mere scene. */
const DEATHS = /\b(?:dead|died|killed|deaths)\b/;
const LONGEST_SCENE = 12;
const OF_STORY = 2;

/** The first sentence counts as much like itself as a good second one is. */
const LIKE_ITSELF = 0.3;
/** Of a title of one word, one word in common says little. */
const SHORT_TITLE = 3;

type Around = {
	readonly index: number;
	readonly count: number;
	readonly likeFirst: number;
	readonly likeAll: number;
	readonly inTitle: number;
};

const NAME = /\p{Lu}(?<=[\p{Ll},] \p{Lu})\p{Ll}+/gu;
const BACKGROUND = /\b(?:in|since) (?:19|20)\d\d\b|\bhad (?:been|\p{L}+ed)\b/u;
function featuresOf({ text, unquoted, opensParagraph }: Candidate, around: Around) {
	const { index, count, likeFirst, likeAll, inTitle } = around;
	const words = wordsOf(text).length;
	const is = (pattern: RegExp, within = text) => Number(pattern.test(within));
	return {
		always: 1,
		/** News tells first what matters most: these four let the model say how fast that fades. */
		nearTop: 1 / (index + 1),
		early: Math.exp(-index / 4),
		late: Math.log(index + 1),
		share: index / count,
		inTitle,
		likeFirst,
		likeAll,
		/** A sentence of a few words says little by itself, one of very many is hard to read. */
		size: Math.min(words, 45) / 20,
		isShort: Number(words < 9),
		isLong: Number(words > 35),
		/** What somebody says is an opinion or a colour more often than the news. */
		quoted: unquoted === text ? 0 : 1 - lettersOf(unquoted) / Math.max(1, lettersOf(text)),
		opensQuoted: is(/^["“‘'«„]/),
		told: is(/\b(?:said|says|told|added)\b/, unquoted),
		firstPerson: is(/\b(?:I|we|my|our|you)\b/),
		question: is(/\?["”]?$/),
		number: is(/\d/),
		names: Math.min(6, new Set(text.match(NAME)).size) / 6,
		/** Years that lie back. */
		background: is(BACKGROUND),
		opensParagraph: Number(opensParagraph),
	};
}

function lettersOf(text: string): number {
	return text.replace(/\s+/g, '').length;
}
