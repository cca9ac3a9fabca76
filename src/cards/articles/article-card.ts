import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Card } from '../../domain/card.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import { countOf } from '../counted.ts';
import type { Say } from '../messages/say.ts';
import {
	abridgedBlocks,
	articleButtons,
	bylineBlock,
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
	say: Say,
	article: StoredArticle,
	asked?: Pick<Asked, 'isEditor' | 'guild'>,
): Card {
	const { summary, quotes, speakers, dates } = article.analysis;
	const quoted = speakers.filter((speaker) => speaker.quotes > 0);
	const counted = countOf(say, quotes.length, 'quotes');
	const by = countOf(say, quoted.length, 'speakers');
	const found = [
		quotes.length < 2 || quoted.length === 0
			? counted
			: say('{quotes} by {speakers}', { quotes: counted, speakers: by }),
		countOf(say, dates.filter(isKeyDate).length, 'key dates'),
	];
	return {
		tone: 'article',
		title: [titlePiece(article)],
		...thumbnailOf(say, article),
		blocks: [
			bylineBlock(say, article),
			{
				kind: 'text',
				words:
					summary.line.text === ''
						? say('No sentence in this text sums it up.')
						: sentenceWords(say, summary.line, dates),
			},
			{ kind: 'small', words: found.join(' · ') },
			...languageBlocks(say, article),
			...noteBlocks(say, article),
			...abridgedBlocks(say, article),
		],
		buttons: [
			[...articleButtons(say, article), citeButton(say, article), storyButton(say, article)],
			...(asked && mayEdit(asked, article) ? [editorButtons(say, article)] : []),
		],
	};
}
