import { fold } from '../../../domain/fold.ts';
import type { Token } from '../../document/tokens.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Entity } from '../entity.ts';
import type { Chunk } from '../names/chunk.ts';
import { isFirstName } from '../names/first-names.ts';
import type { NameTable } from '../names/table.ts';
import type { Owners } from './owners.ts';

/** Another name of somebody, in full. */
type FormerName = { readonly entity: Entity; readonly name: string };

/**
 * Under which other names an article says that people are or were known: Ann Lee, `née` Reed; Ann Lee, who `as Miss` Reed
 * swam; the `former` Miss Reed; Ann Lee, `born` Vlum; `Born` Edith Reed, she; his `maiden name`, Reed; no longer uses `the name` Albert;
 * the daughter of a miller `named` Reed.
 */
export function formerNames({ tokens, chunks, namings }: NameTable, owners: Owners): FormerName[] {
	return chunks.flatMap((chunk): FormerName[] => {
		const cue = cueOf(tokens, chunk);
		if (cue === undefined) return [];
		const sentence = tokens[chunk.from]?.sentence;
		const before = namings.findLast(
			({ chunk: other, entity }) =>
				other.from < chunk.from &&
				tokens[other.from]?.sentence === sentence &&
				entity.kind === 'person',
		);
		const entity = before?.entity ?? owners.lastNamed(chunk.from);
		const own = opensWithBorn(tokens, chunk) ? chunk.words.slice(1) : chunk.words;
		const name = entity && wholeName(entity, own, cue);
		return name === undefined || fold(name) === fold(entity?.name ?? '') || entity === undefined
			? []
			: [{ entity, name }];
	});
}

/** What the words behind it are: a surname or a whole name, or the given name. */
type Cue = 'surname' | 'given name';

function cueOf(tokens: readonly Token[], { from, titles, words }: Chunk): Cue | undefined {
	if (words.length > MOST_WORDS + 1) return undefined;
	if (opensWithBorn(tokens, { from, words })) return 'surname';
	const [cue = '', earlier = ''] = [1, 2].map((back) => tokens[from - back]?.lower ?? '');
	if (cue === 'nee' || cue === 'ne') return 'surname';
	const isMiss = titles.length === 1 && UNMARRIED.has(titles[0] ?? '');
	if (isMiss && BEFORE_MISS.has(cue)) return 'surname';
	const born = /^an?$/.test(cue) ? from - 2 : from - 1;
	if (tokens[born]?.lower === 'born') return isApposed(tokens, born) ? 'surname' : undefined;
	if (cue === 'named' && isOfKin(tokens, from - 1)) return 'surname';
	const name = [1, 2].find((back) => tokens[from - back]?.lower === 'name');
	if (name !== undefined && (name === 1 || /^(?:of|was|is|,)$/.test(cue)))
		return ofName(tokens, from - name, words);
	if (cue === 'as' && KNOWN.has(earlier)) return 'surname';
	return undefined;
}

/** her `maiden name`, a `true name`; uses `the name`: not the name of a firm */
function ofName(tokens: readonly Token[], name: number, words: readonly string[]): Cue | undefined {
	const [kind = '', verb = ''] = [1, 2].map((back) => tokens[name - back]?.lower ?? '');
	if (OF_A_FAMILY.has(kind)) return 'surname';
	if (OF_SOMEBODY.has(kind)) return given(words);
	return kind === 'the' && USING.has(verb) ? given(words) : undefined;
}

/** better `known` as, `wrote` as */
const KNOWN = wordSet('known wrote sang billed');

/** `Born` Ann Reed on a farm, she */
const opensWithBorn = (
	tokens: readonly Token[],
	{ from, words }: Pick<Chunk, 'from' | 'words'>,
): boolean =>
	words.length > 1 &&
	tokens[from]?.lower === 'born' &&
	tokens[from - 1]?.sentence !== tokens[from]?.sentence;

/** More are hardly a name. */
const MOST_WORDS = 3;
const UNMARRIED = new Set([
	'miss',
	'ms',
	'mlle',
	'mademoiselle',
	'fraulein',
	'senorita',
	'mrs',
	'mr',
]);
const BEFORE_MISS = new Set(['as', 'former', 'formerly', 'then', 'once', 'was']);
const OF_A_FAMILY = wordSet('maiden birth family');
const OF_SOMEBODY = wordSet('pen stage assumed religious original true real full legal given');
const USING = wordSet('uses used using under took takes taken bore adopted dropped by');

const given = ([first = '', ...rest]: readonly string[]): Cue =>
	rest.length === 0 && isFirstName(first) ? 'given name' : 'surname';

/** Ann Lee, 58, `born`; (`born`; `Born` Ann Reed on a farm, she: and nothing of where and when. */
function isApposed(tokens: readonly Token[], born: number): boolean {
	const before = tokens[born - 1];
	if (before === undefined || before.sentence !== tokens[born]?.sentence) return true;
	return before.text === ',' || before.text === '(' || before.lower === 'was';
}

/** `the daughter of` a miller named Kaarto */
function isOfKin(tokens: readonly Token[], named: number): boolean {
	for (let at = named - 1; at > named - FURTHEST; at--) {
		if (tokens[at]?.lower === 'of')
			return /^(?:daughter|son|child)$/.test(tokens[at - 1]?.lower ?? '');
		if (tokens[at]?.kind !== 'word') return false;
	}
	return false;
}

const FURTHEST = 5;

function wholeName({ words }: Entity, other: readonly string[], cue: Cue): string | undefined {
	const [first = ''] = words;
	const [one = '', ...more] = other;
	if (more.length > 0) return other.join(' ');
	if (words.includes(one)) return undefined;
	if (words.length < 2) return one;
	if (cue === 'surname') return `${first} ${one}`;
	return isFirstName(first) ? [one, ...words.slice(1)].join(' ') : `${one} ${first}`;
}
