import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Card } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import { english } from '../messages/say.ts';
import {
	abridgedBlocks,
	articleButtons,
	byline,
	citeButton,
	editorButtons,
	mayEdit,
	noteBlocks,
	storyButton,
	thumbnailOf,
	titlePiece,
} from './article-lines.ts';
import { languageBlocks } from './language-note.ts';
import { sentenceWords } from './sentence-words.ts';

/** An article at a glance: its one sentence, what was found in it, and the way to each; for an editor who asked, the ways to change it. */
export function articleCard(
	article: StoredArticle,
	asked?: Pick<Asked, 'isEditor' | 'guild'>,
): Card {
	const { summary, quotes, speakers, dates } = article.analysis;
	const quoted = speakers.filter((speaker) => speaker.quotes > 0);
	const by = quoted.length === 0 ? '' : ` by ${countOf(quoted.length, 'speaker')}`;
	const found = [
		`${countOf(quotes.length, 'quote')}${by}`,
		countOf(dates.filter(isKeyDate).length, 'key date'),
	];
	return {
		tone: 'article',
		title: [titlePiece(article)],
		...thumbnailOf(english, article),
		blocks: [
			{ kind: 'small', words: byline(article) },
			{
				kind: 'text',
				words:
					summary.line.text === ''
						? 'No sentence in this text sums it up.'
						: sentenceWords(summary.line, dates),
			},
			{ kind: 'small', words: found.join(' · ') },
			...languageBlocks(english, article),
			...noteBlocks(article),
			...abridgedBlocks(english, article),
		],
		buttons: [
			[
				...articleButtons(english, article),
				citeButton(english, article),
				storyButton(english, article),
			],
			...(asked && mayEdit(asked, article) ? [editorButtons(english, article)] : []),
		],
	};
}
