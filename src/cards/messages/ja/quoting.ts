import type { quoting as German } from '../de/quoting.ts';

/** How articles, speakers and their words are told, in Japanese. */
export const quoting = {
	'Picture from {source}': '{source}の画像',
	'Picture from the article’s page': '記事ページの画像',
	'The full text is no longer kept.': '全文はもう保存されていません。',
	'Other articles on this story': '同じ話題の記事',
	Cite: '出典表記',
	Edit: '編集',
	History: '変更履歴',
	Source: '原文',
	'only a few words quoted': '数語だけの引用',
	'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.':
		'このテキストは{language}です。要約は冒頭の文で、読み取ったのは引用符と完全な日付だけです。',
	'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.':
		'このテキストは英語ではありません。要約は冒頭の文で、読み取ったのは引用符と完全な日付だけです。',
	'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.':
		'このテキストの言語を判別できませんでした。要約は冒頭の文で、読み取ったのは引用符と完全な日付だけです。',
} as const satisfies Record<keyof typeof German, string>;
