import { type CitationFormat, citationFile, citeInApa } from '../../domain/articles/cite.ts';
import type { Button, Card } from '../../domain/card.ts';
import type { ArticleHead } from '../../ports/articles/library.ts';
import type { Say } from '../messages/say.ts';
import { titlePiece } from './article-lines.ts';

/** The files there are, by what their buttons are called. */
const FILES: Readonly<Record<CitationFormat, { readonly label: string; readonly ending: string }>> =
	{
		bibtex: { label: 'BibTeX', ending: 'bib' },
		ris: { label: 'RIS', ending: 'ris' },
	};
const FORMATS = Object.keys(FILES).filter(isFormat);

/** How to cite an article: in APA style, and as files for reference managers. */
export function citeCard(say: Say, article: ArticleHead): Card {
	const { before, title, after } = citeInApa(article);
	const buttons = FORMATS.map(
		(format): Button => ({
			label: say('{format} file', { format: FILES[format].label }),
			state: { command: 'articles', action: 'citation', values: [article.id, format] },
		}),
	);
	return {
		tone: 'article',
		title: say('Cite · {title}', { title: titlePiece(article) }),
		blocks: [
			{ kind: 'text', words: [before, { italic: [title] }, after] },
			{ kind: 'small', words: say('This is APA style, with the names as the article gives them.') },
		],
		buttons: [buttons],
	};
}

/** A file for a reference manager, as its button asks for it. */
export function citationCard(say: Say, article: ArticleHead, format: string | undefined): Card {
	const asked = FORMATS.find((one) => one === format) ?? 'bibtex';
	const { label, ending } = FILES[asked];
	return {
		tone: 'article',
		title: say('{format} · {title}', { format: label, title: titlePiece(article) }),
		blocks: [
			{
				kind: 'text',
				words: say('Zotero, JabRef, EndNote and others can import this file.'),
			},
		],
		file: { name: `article-${article.id}.${ending}`, text: citationFile(article, asked) },
	};
}

function isFormat(name: string): name is CitationFormat {
	return name in FILES;
}
