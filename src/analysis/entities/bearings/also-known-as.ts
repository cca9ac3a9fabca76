import type { Token } from '../../document/tokens.ts';
import type { Chunk } from '../names/chunk.ts';
import type { Gathered } from '../names/gather-entities.ts';

/** Tunde Kolawole, popularly `known as TeeKay`, said: one word more that somebody goes by, and nobody else. */
export function withAliases(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	gathered: readonly Gathered[],
): readonly Gathered[] {
	const endingAt = new Map(chunks.map((chunk) => [chunk.to, chunk]));
	const aliases = new Map<Gathered, Gathered>();
	for (const one of gathered) {
		const holder = one.keys.length === 1 ? holderOf(tokens, endingAt, one) : undefined;
		const surname = holder?.keys.at(-1) ?? '';
		const bearer = gathered.find(({ kind, keys }) => kind === 'person' && keys.at(-1) === surname);
		if (bearer && bearer !== one) aliases.set(one, bearer);
	}
	if (aliases.size === 0) return gathered;
	return gathered
		.filter((one) => !aliases.has(one))
		.map((one) => {
			const more = gathered.filter((alias) => aliases.get(alias) === one);
			const all = [one, ...more].flatMap((each) => each.chunks);
			return { ...one, chunks: all.toSorted((left, right) => left.from - right.from) };
		});
}

/** Who stands before the comma before “known as”. */
function holderOf(
	tokens: readonly Token[],
	endingAt: ReadonlyMap<number, Chunk>,
	{ chunks }: Gathered,
): Chunk | undefined {
	const from = chunks[0]?.from ?? 0;
	const isKnown = tokens[from - 1]?.lower === 'as' && tokens[from - 2]?.lower === 'known';
	let at = isKnown ? from - 3 : from - 2;
	if (!isKnown && !/^(?:aka|alias)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
	if (HOW.test(tokens[at]?.lower ?? '')) at--;
	return tokens[at]?.text === ',' ? endingAt.get(at) : undefined;
}

const HOW = /^(?:also|better|best|popularly|widely|fondly|simply|only|otherwise|commonly)$/;
