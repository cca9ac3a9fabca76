import type { Article } from '../../domain/articles/article.ts';
import type { Block } from '../../domain/card.ts';

const READ =
	'its summary is its first sentences, and only quotation marks and full dates were read.';

/** What was not looked for in an article that is not in English, and why. */
export function languageBlocks({ language }: Pick<Article, 'language'>): Block[] {
	if (language === 'en') return [];
	const why =
		language === 'und'
			? 'The language of this text could not be recognised'
			: `This text is in ${nameOf(language)}`;
	return [{ kind: 'small', words: `${why}: ${READ}` }];
}

function nameOf(language: string): string {
	const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	return names.of(language) ?? 'a language other than English';
}
