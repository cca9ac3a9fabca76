import type { Document } from '../../document/document.ts';
import { foldWord } from '../../document/fold-word.ts';
import type { Token } from '../../document/tokens.ts';
import { DETERMINERS } from '../../words/function-words.ts';
import { ABOUT, PAPERS } from '../../words/speech/paper-nouns.ts';
import { wordSet, wordTable } from '../../words/word-set.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { mentionsIn } from '../near.ts';
import type { Paper } from './paper.ts';

type Named = Pick<NameTable, 'tokens' | 'mentions'>;

/** Every paper that has an owner, or is brought in without one; in text order. */
export function readPapers(named: Named, document: Document): Paper[] {
	const { tokens } = named;
	const found: Paper[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const noun = tokens[at]?.lower ?? '';
		const kind = PAPERS.get(noun);
		if (kind === undefined || tokens[at]?.kind !== 'word' || isFirstOfTwo(tokens, at)) continue;
		const owner = ownerOf(named, at);
		if (owner || isNew(tokens, at)) found.push({ at, noun, kind, owner });
	}
	const reviewed = bookReviewed(named, document);
	return reviewed ? [reviewed, ...found] : found;
}

/** the `log` book, a `report` card */
const isFirstOfTwo = (tokens: readonly Token[], at: number): boolean =>
	PAPERS.has(tokens[at + 1]?.lower ?? '');

function ownerOf(named: Named, at: number): Mention | undefined {
	return ownerBefore(named, at) ?? ownerBehind(named, at) ?? keeperBefore(named, at);
}

/** `Ann Lee’s` yellow diary; `her` diary */
function ownerBefore({ tokens, mentions }: Named, at: number): Mention | undefined {
	for (let before = at - 1; before >= at - LONGEST_NOUN; before--) {
		const token = tokens[before];
		if (token?.kind !== 'word' || token.sentence !== tokens[at]?.sentence) return undefined;
		const head = PRONOUN_OF.get(token.lower);
		if (head !== undefined) return { ...BARE, from: before, to: before + 1, head };
		if (token.isOwner)
			return namesIn({ tokens, mentions }, before - LONGEST_NAME, before + 1).at(-1);
		if (DETERMINERS.has(token.lower)) return undefined;
	}
	return undefined;
}

const BARE = {
	kind: 'pronoun',
	determiner: '',
	isOwner: false,
	isBehindPreposition: false,
} as const;
const PRONOUN_OF: ReadonlyMap<string, string> = wordTable({ his: 'he', her: 'she' });
const LONGEST_NOUN = 4;
const LONGEST_NAME = 6;

/** the diary of `Ann Lee`; a log kept by `the mate`, Bo Ek */
function ownerBehind(named: Named, at: number): Mention | undefined {
	const { tokens } = named;
	const verb = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
	const isKept = KEPT.has(tokens[verb]?.lower ?? '');
	const tie = isKept ? verb + 1 : at + 1;
	const word = tokens[tie]?.lower ?? '';
	const isOf = word === 'of' && !isKept && !ABOUT.has(tokens[at]?.lower ?? '');
	if (word !== 'by' && !isOf) return undefined;
	const [owner] = namesIn(named, tie + 1, tie + 1 + LONGEST_NAME);
	if (owner?.from !== tie + 1 || owner.isOwner) return undefined;
	return owner;
}

/** `her aunt` kept a log; `Ann Lee` has written a book */
function keeperBefore(named: Named, at: number): Mention | undefined {
	const { tokens } = named;
	let verb = at - 1;
	while (
		verb > at - LONGEST_NOUN &&
		tokens[verb]?.kind === 'word' &&
		!KEEPING.has(tokens[verb]?.lower ?? '')
	)
		verb--;
	if (!KEEPING.has(tokens[verb]?.lower ?? '')) return undefined;
	const to = BEFORE_KEEPING.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
	const keeper = namesIn(named, to - LONGEST_NAME, to).at(-1);
	return keeper?.to === to && !keeper.isBehindPreposition ? keeper : undefined;
}

const KEPT = wordSet('kept written penned compiled published');
const KEEPING = wordSet('kept keeps wrote writes written penned published');
const BEFORE_KEEPING = wordSet('had has have once later also always');
const SOMEBODY: ReadonlySet<Mention['kind']> = new Set([
	'name',
	'unknown',
	'pronoun',
	'person',
	'kin',
]);

const namesIn = ({ tokens, mentions }: Named, from: number, to: number): Mention[] =>
	mentionsIn({ tokens, mentions } as NameTable, Math.max(0, from), to).filter(
		({ kind, head }) => SOMEBODY.has(kind) && head !== 'who' && head !== 'it',
	);

/** `a second` diary, `another` report: whose it is, the article does not tell. */
function isNew(tokens: readonly Token[], at: number): boolean {
	for (let before = at - 1; before >= at - LONGEST_NOUN; before--) {
		const word = tokens[before]?.lower ?? '';
		if (tokens[before]?.kind !== 'word') return false;
		if (/^(?:an?|another)$/.test(word)) return true;
		if (DETERMINERS.has(word)) return false;
	}
	return false;
}

/** `MUD AND LEDGERS. By Captain Ann Lee. (Hay and Moss. 10s. 6d.)`: a line at the head that tells of a book, by whom, and by whom it is sold. */
function bookReviewed({ mentions }: Named, { paragraphs }: Document): Paper | undefined {
	for (const { text } of paragraphs.slice(0, HEAD)) {
		const { title = '', author = '', publisher = '' } = REVIEWED.exec(text)?.groups ?? {};
		const isBook = !/\p{Ll}/u.test(title) || PRICE.test(publisher);
		const surname = foldWord(
			author
				.split(/[\s.]+/)
				.filter(Boolean)
				.at(-1) ?? '',
		);
		const owner = mentions.find(
			({ entity }) => entity?.kind === 'person' && entity.keys.at(-1) === surname,
		);
		if (author !== '' && isBook && owner) return { at: 0, noun: 'book', kind: 'book', owner };
	}
	return undefined;
}

/** How many paragraphs may tell of the book under review. */
const HEAD = 2;
const REVIEWED =
	/^(?<title>[^\n(]{3,80}?)[.,:]?[”’"']?,?\s[Bb]y\s(?<author>[^\n(]{4,60}?)[.,]?\s\((?<publisher>[^)\n]{4,60})\)/u;
const PRICE = /[£$€]\s?\d|\ds\.|\dp\b|\d ?pp\b|\d pages/;
