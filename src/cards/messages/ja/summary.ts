import type { summary as German } from '../de/summary.ts';

/** What a summary says beside the article’s own sentences, in Japanese. */
export const summary = {
	'This is the latest article. To choose another, type /{command} and pick “article”.':
		'これは最新の記事です。ほかの記事は /{command} と入力して「article」を選びます。',
	'Show source paragraphs': '記事の段落を見る',
	'Where the summary comes from · {title}': '要約の該当箇所 · {title}',
	'Paragraph {number, number} of {of, number}': '第{number, number}段落（全{of, number}段落）',
	'No sentence in this text sums it up.': 'このテキストには要約になる文がありません。',
} as const satisfies Record<keyof typeof German, string>;
