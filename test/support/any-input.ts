import type { StoredArticle } from '../../src/ports/articles/library.ts';
import type { RandomWriter } from './random-articles.ts';

/** Somebody who speaks in it. */
export function nameIn({ analysis }: StoredArticle): string {
	return analysis.quotes.find(({ speaker }) => speaker !== null)?.speaker ?? 'Nobody';
}

/** What is typed about an article, command by command. */
export function inputsFor(
	article: StoredArticle,
	write: RandomWriter,
): [typed: string, input: object][] {
	const { id, title, analysis } = article;
	const name = nameIn(article);
	const day = analysis.dates[0]?.earliest ?? write.day();
	const word = title.trim().split(/\s+/)[0] ?? '';
	const bytes = Buffer.from(write.text(300));
	const file = { name: `${write.text(30)}.txt`, contentType: 'text/plain', bytes };
	return [
		['summary', { article: id }],
		['summary', { article: id, length: 'line' }],
		['summary', { article: id, length: 'long' }],
		['quotes', { article: id }],
		['quotes', { speaker: name }],
		['quotes', { about: word }],
		['dates', { article: id }],
		['dates', { when: 'past' }],
		['timeline', { article: id }],
		['story', { article: id }],
		['quote random', { speaker: name }],
		['help', {}],
		['about', {}],
		['timeline', { speaker: name }],
		['search', { words: word }],
		['search', { words: name }],
		['follow', { speaker: name }],
		['follow', { words: word }],
		['following', {}],
		['privacy', {}],
		['data export', {}],
		['data address', {}],
		['data import', { file }],
		['speaker', { name }],
		['onthisday', { date: day }],
		['upcoming', {}],
		['articles', {}],
		['articles', { search: word }],
		['article edit', { article: id }],
		['article edit', { article: id, title: write.text(60), source: write.text(60) }],
		['article history', { article: id }],
		['article remove', { article: id }],
		['article add text', { title: write.text(300), source: write.text(100) }],
		['article add file', { file, title: write.text(300) }],
		['reminders preview', { date: day }],
		['reminders suggestions', {}],
		['reminders list', {}],
		['reminders add', { day, label: write.text(110) }],
		['reminders mute', { article: id }],
		['reminders mute', { speaker: name }],
		['reminders panel', {}],
		['reminders panel', { zone: write.text(30) }],
		['reminders pause', { until: write.text(20) }],
		['reminders resume', {}],
		['feed list', {}],
		['feed edit', { feed: write.text(20) }],
		['settings', {}],
	];
}

/** What is offered while somebody types. */
export const SUGGESTED: readonly (readonly [verb: string, option: string])[] = [
	['summary', 'article'],
	['quotes', 'speaker'],
	['dates', 'when'],
	['search', 'source'],
	['onthisday', 'date'],
	['reminders mute', 'date'],
	['reminders unmute', 'what'],
	['feed edit', 'feed'],
];
