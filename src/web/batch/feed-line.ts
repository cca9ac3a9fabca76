import {
	type LineFields,
	type LineId,
	readId,
	readObject,
	readText,
} from '../../analysis/line-fields.ts';
import type { FeedItem } from '../../domain/feeds/feed.ts';
import { openFeedFetcher } from '../feeds/feed-fetcher.ts';
import type { ReadingPool } from '../reading-jobs.ts';
import { readAddress } from './line-address.ts';
import type { BatchLine } from './run-batch.ts';

/** An item as the batch command tells it; what the feed does not say is null. */
export type ItemAnswer = {
	readonly title: string | null;
	readonly link: string | null;
	/** ISO 8601, with the offset it was written with. */
	readonly published: string | null;
	/** All that the feed carries of the article: its content, else its description. */
	readonly text: string;
	readonly description: string | null;
	readonly content: string | null;
	readonly author: string | null;
	readonly guid: string | null;
};

/** What the batch command answers to one line. */
export type FeedLineAnswer =
	| { readonly id: LineId; readonly outcome: 'items'; readonly items: readonly ItemAnswer[] }
	| { readonly id: LineId; readonly outcome: 'failed'; readonly reason: string }
	| { readonly id?: LineId; readonly error: { readonly line: number; readonly message: string } };

/** Reads the feed of one line as if it had been fetched. A line that cannot be read is answered with what is wrong with it. */
export async function answerFeed(
	{ text, number }: BatchLine,
	{ pool, now }: { readonly pool: ReadingPool; readonly now: Date },
): Promise<FeedLineAnswer> {
	let id: LineId | undefined;
	try {
		const fields = readObject(text);
		id = readId(fields);
		const url = readAddress(readText(fields, 'url') ?? '');
		const contentType = readText(fields, 'type') ?? '';
		const body = readBody(fields);
		const at = readInstant(fields) ?? now;
		const fetcher = openFeedFetcher({
			pool,
			now: () => at,
			fetch: async () => {
				const headers = { 'content-type': contentType };
				return { url, status: 200, headers, body, redirects: [] };
			},
		});
		const answer = await fetcher.poll(url, {});
		if (answer.outcome === 'items') {
			return { id, outcome: 'items', items: answer.items.map(answerOf) };
		}
		const reason = answer.outcome === 'failed' ? answer.reason : 'The feed gave no items.';
		return { id, outcome: 'failed', reason };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { ...(id !== undefined && { id }), error: { line: number, message } };
	}
}

const BASE64 = /^[\w+/\s-]*(?:=\s?=?)?$/;

function readBody(fields: LineFields): Uint8Array {
	const encoded = readText(fields, 'base64');
	if (encoded !== undefined) {
		if (!BASE64.test(encoded.trimEnd())) throw new Error('base64 is not base64');
		return Buffer.from(encoded, 'base64');
	}
	const body = readText(fields, 'body');
	if (body === undefined) throw new Error('body is missing, and base64 too');
	return new TextEncoder().encode(body);
}

function readInstant(fields: LineFields): Date | undefined {
	const text = readText(fields, 'at');
	if (text === undefined) return undefined;
	const instant = new Date(text);
	if (!Number.isNaN(instant.getTime())) return instant;
	throw new Error('at is not an ISO instant');
}

function answerOf(item: FeedItem): ItemAnswer {
	const { title, link, published, description, content, author, guid } = item;
	return {
		title: title ?? null,
		link: link ?? null,
		published: published ?? null,
		text: content ?? description ?? '',
		description: description ?? null,
		content: content ?? null,
		author: author ?? null,
		guid: guid ?? null,
	};
}
