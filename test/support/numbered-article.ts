import type { ArticleParts } from './articles.ts';

/** A big article with 60 quotes and 40 dates, another one for each number. */
export function numberedArticle(number: number): ArticleParts {
	return {
		title: `Article ${number}`,
		quotes: Array.from({ length: 60 }, (_, index) => ({
			speaker: `Speaker ${index % 7}`,
			text: `Sentence ${index} of article ${number} is said.`,
		})),
		named: [
			{ name: 'Named Person' },
			...Array.from({ length: 50 }, (_, index) => ({ name: `Ann${index} Person` })),
		],
		aliases: { 'Speaker 1': ['the Envoy'] },
		dates: Array.from({ length: 40 }, (_, index) => ({
			earliest: `${1980 + index}-03-07` as const,
		})),
	};
}
