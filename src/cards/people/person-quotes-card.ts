import type { Quote } from '../../domain/articles/quote.ts';
import type { Card } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Cited, Page } from '../../ports/articles/library.ts';
import type { Person } from '../../stories/people/find-person.ts';
import { onlySpeaker, QUOTES_A_PAGE, quotesByArticle, titleOf } from '../articles/quotes-card.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import type { AskedPerson } from './choose-person.ts';

const LONGEST_NAME = 80;

/** A page of all that somebody says, whatever the articles call them. */
export function personQuotesCard(
	say: Say,
	{ rows, total, hasMore }: Page<Cited<Quote>>,
	person: Person,
	{ asked, anchor, offset }: AskedPerson & { readonly offset: number },
): Card {
	const shown = { offset, limit: QUOTES_A_PAGE, total, hasMore };
	const named = onlySpeaker(rows) === person.name ? person.name : undefined;
	return {
		tone: 'quote',
		title: titleOf(say, { speaker: shorten(person.name, LONGEST_NAME), about: '' }, undefined),
		blocks: quotesByArticle(say, rows, { named, isOfOne: false }),
		buttons: pageButtons(say, shown, (next) => ({
			command: 'speaker',
			action: 'quotesPage',
			values: [asked, anchor, String(next)],
		})),
		footer: shownWords(say, shown, 'quotes'),
	};
}
