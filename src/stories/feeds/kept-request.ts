import { FEED_PACES, type FeedWishes } from '../../domain/feeds/feed.ts';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';
import type { FeedRequest } from './add-feed.ts';

/** A request that waits until somebody has chosen one of a page's feeds. */
export type KeptRequest = {
	readonly request: Omit<FeedRequest, 'guild' | 'addedBy'>;
	readonly links: readonly FeedLink[];
};

const VOICE = /^as (?<who>bot|site)(?: (?<role>\d{1,20}))?(?<apart> apart)?$/;
const SNOWFLAKE = /^\d{1,20}$/;
/** No word of a filter and no tag has one. */
const SEPARATOR = '\n';

/** The request as a choice carries it. */
export function writeRequest({ request, links }: KeptRequest): readonly string[] {
	const { url, name = '', place, filter, pace } = request;
	const lists = [place.forumTags ?? [], filter.any, filter.all, filter.none];
	const voice = [
		'as',
		place.asSite ? 'site' : 'bot',
		...(place.role ? [place.role] : []),
		...(place.apart ? ['apart'] : []),
	];
	return [
		voice.join(' '),
		url,
		name,
		pace,
		filter.speaker ?? '',
		place.channel,
		...lists.map((words) => words.join(SEPARATOR)),
		...links.flatMap((link) => [link.url, link.title ?? '']),
	];
}

/** The request that a choice carries; undefined where it was written by another version. */
export function readRequest(values: readonly string[]): KeptRequest | undefined {
	const [voice = '', url = '', name = '', typedPace, speaker = '', channel = '', ...rest] = values;
	const { who, role, apart } = VOICE.exec(voice)?.groups ?? {};
	const [tags = [], any = [], all = [], none = []] = rest.slice(0, 4).map(wordsOf);
	const pace = FEED_PACES.find((known) => known === typedPace);
	const links = linksOf(rest.slice(4));
	if (!who || !URL.canParse(url) || !pace || !SNOWFLAKE.test(channel) || !links) return undefined;

	const place: FeedWishes['place'] = {
		channel,
		...(tags.length > 0 && { forumTags: tags }),
		...(role !== undefined && { role }),
		...(who === 'site' && { asSite: true }),
		...(apart !== undefined && { apart: true }),
	};
	const filter = { any, all, none, ...(speaker && { speaker }) };
	return { request: { url, place, filter, pace, ...(name && { name }) }, links };
}

function wordsOf(written: string): readonly string[] {
	return written === '' ? [] : written.split(SEPARATOR);
}

function linksOf(values: readonly string[]): readonly FeedLink[] | undefined {
	const links: FeedLink[] = [];
	for (let index = 0; index < values.length; index += 2) {
		const [url = '', title] = values.slice(index, index + 2);
		if (!URL.canParse(url) || title === undefined) return undefined;
		links.push({ url, ...(title && { title }) });
	}
	return links;
}
