import type { Article } from '../../domain/articles/article.ts';
import type { Block } from '../../domain/card.ts';
import type { Say } from '../messages/say.ts';

/** What was not looked for in an article that is not in English, and why. */
export function languageBlocks(say: Say, { language }: Pick<Article, 'language'>): Block[] {
	return language === 'en' ? [] : [{ kind: 'small', words: noteOn(say, language) }];
}

function noteOn(say: Say, language: string): string {
	if (language === 'und') {
		return say(
			'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.',
		);
	}
	const name = new Intl.DisplayNames(say.locale, { type: 'language', fallback: 'none' }).of(
		language,
	);
	if (name === undefined) {
		return say(
			'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.',
		);
	}
	return say(
		'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.',
		{ language: name },
	);
}
