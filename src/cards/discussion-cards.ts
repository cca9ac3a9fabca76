import type { Block, Card } from '../domain/card.ts';
import type { DiscussionCards, Opening } from '../ports/discussion-cards.ts';
import type { Discussed } from '../ports/posted-messages.ts';
import { articleButtons, bylineBlock, titlePiece } from './articles/article-lines.ts';
import { quotesCard } from './articles/quotes-card.ts';
import { type Say, speak } from './messages/say.ts';

/** The cards that stories post of discussions. */
export const discussionCards: DiscussionCards = { opening: openingCard, blocked: blockedCard };

/** The quotes of the article as /quotes shows them; of one that quotes nobody what it is. */
function openingCard({ article, quotes, locale }: Opening): Card {
	const say = speak(locale);
	if (quotes.rows.length > 0) {
		const asked = { speaker: '', article: article.id, about: '', offset: 0 };
		return { ...quotesCard(say, quotes, asked), locale };
	}
	return {
		tone: 'article',
		title: [titlePiece(article)],
		blocks: [
			bylineBlock(say, article),
			{ kind: 'text', words: say('This article quotes nobody.') },
		],
		buttons: [articleButtons(say, article)],
		locale,
	};
}

function blockedCard(reason: string, locale: string): Card {
	const say = speak(locale);
	const blocks: Block[] = [
		{ kind: 'text', words: say.told(reason) },
		{
			kind: 'text',
			words: say(
				'Posts come all the same, without threads in that channel. When the problem is solved, choose in {command} again where threads are opened.',
				{ command: { command: 'settings' } },
			),
		},
	];
	return { tone: 'notice', title: say('No thread could be opened'), blocks, locale };
}

type Open = Extract<Discussed, { readonly outcome: 'opened' | 'there' }>;

/** What whoever pressed Discuss is told. */
export function discussedCard(say: Say, discussed: Open): Card {
	const thread = { channel: discussed.thread };
	const state = discussed.outcome === 'there' ? discussed.state : 'open';
	const words = {
		open: () => say('It is discussed in {thread}.', { thread }),
		closed: () =>
			say('{thread} is closed. It opens again as soon as somebody writes in it.', { thread }),
		locked: () => say('{thread} is locked. A moderator can unlock it.', { thread }),
	};
	return {
		tone: 'notice',
		title: say('Discussion'),
		blocks: [{ kind: 'text', words: words[state]() }],
	};
}
