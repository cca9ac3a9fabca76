import type { Entity } from './entity.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';

const FURTHEST = 400;

/** How many of these, which stand in text order, begin before the token at `from`. */
export function countBefore(mentions: readonly Pick<Mention, 'from'>[], from: number): number {
	let [low, high] = [0, mentions.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The mentions between two places. */
export function mentionsIn({ mentions }: NameTable, from: number, to: number): Mention[] {
	const found: Mention[] = [];
	for (let index = countBefore(mentions, from); index < mentions.length; index++) {
		const mention = mentions[index];
		if (!mention || mention.to > to) break;
		found.push(mention);
	}
	return found;
}

/** The mentions before the token at `from`, nearest first, as far back as anybody remembers. */
export function* nearestBefore({ mentions }: NameTable, from: number): Generator<Mention> {
	const last = countBefore(mentions, from) - 1;
	for (let index = last; index >= Math.max(0, last - FURTHEST); index--) {
		const mention = mentions[index];
		if (mention) yield mention;
	}
}

/** Which of the entities was named last before this index. */
export function lastNamed(
	names: NameTable,
	from: number,
	entities: readonly Entity[],
): Entity | undefined {
	for (const { entity } of nearestBefore(names, from)) {
		if (entity && entities.includes(entity)) return entity;
	}
	return entities[0];
}
