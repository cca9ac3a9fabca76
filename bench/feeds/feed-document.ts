import type { FeedKind } from './feed-kinds.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ITEMS = 10;
const BURST = 20;

/** A feed of the bench: which it is, how it behaves, and when its items come out. */
export type BenchFeed = {
	readonly number: number;
	readonly kind: FeedKind;
	readonly host: string;
	readonly url: string;
};

export type BenchItem = { readonly token: string; readonly at: number };

/** What stands in the feed at that moment, the newest first. */
export function itemsAt({ number, kind }: BenchFeed, start: number, now: number): BenchItem[] {
	const { everyMs, stillSince } = paceOf(number, start);
	const first = start - 20 * everyMs + (number % 7) * 60_000;
	const last = Math.floor((Math.min(now, stillSince) - first) / everyMs);
	const regular = Array.from({ length: Math.max(0, last + 1) }, (_, place) => ({
		token: `item-${number}-${place}-`,
		at: first + place * everyMs,
	}));
	const burstAt = start + 3 * DAY_MS;
	const burst =
		kind === 'burst' && now >= burstAt
			? Array.from({ length: BURST }, (_, place) => ({
					token: `item-${number}-b${place}-`,
					at: burstAt + place,
				}))
			: [];
	return [...regular, ...burst]
		.sort((one, other) => other.at - one.at)
		.slice(0, kind === 'burst' ? ITEMS + BURST : ITEMS);
}

/** Of ten feeds three have had nothing new for a week, and two for a month. */
function paceOf(number: number, start: number): { everyMs: number; stillSince: number } {
	const everyMs = (4 + (number % 9)) * HOUR_MS;
	if ([3, 4].includes(number % 10)) return { everyMs, stillSince: start - 31 * DAY_MS };
	if ([6, 7, 9].includes(number % 10)) return { everyMs, stillSince: start - 8 * DAY_MS };
	return { everyMs, stillSince: Number.POSITIVE_INFINITY };
}

/** The document; `asked` counts the requests, for feeds that are never twice the same. */
export function documentOf(feed: BenchFeed, items: readonly BenchItem[], asked: number): string {
	const { kind, host, number } = feed;
	const order = kind === 'reordered' && asked % 2 === 1 ? items.toReversed() : items;
	const entries = order.map(({ token, at }) => {
		const edited = kind === 'edited' ? `, edition ${asked}` : '';
		const shift = kind === 'edited' ? asked * 60_000 : 0;
		return `<item><guid isPermaLink="false">${guidOf(kind, token, asked)}</guid>
<link>https://${host}/${number}/${token}</link><title>Zoë reports ${token}${edited}</title>
<pubDate>${new Date(at + shift).toUTCString()}</pubDate><description>${'What happened there. '.repeat(6)}</description></item>`;
	});
	const head = [
		kind === 'ttl' ? '<ttl>180</ttl>' : '',
		kind === 'skips hours' ? '<skipHours><hour>2</hour><hour>3</hour></skipHours>' : '',
	].join('');
	const encoding = kind === 'latin' ? 'iso-8859-1' : 'utf-8';
	return `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>Feed ${number}</title>${head}${entries.join('')}</channel></rss>`;
}

function guidOf(kind: FeedKind, token: string, asked: number): string {
	if (kind === 'same guids') return 'the same';
	return kind === 'new guids' ? `${token}${asked}` : token;
}
