import type { Published } from '../../domain/articles/article.ts';

/** What articles of one day are sorted by: the instant, or the day's first moment in UTC. */
export function publishedAt({ day, instant }: Published): number {
	return Date.parse(instant ?? day);
}
