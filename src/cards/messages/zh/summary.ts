import type { summary as German } from '../de/summary.ts';

/** What a summary says beside the article’s own sentences, in Chinese. */
export const summary = {
	'This is the latest article. To choose another, type /{command} and pick “article”.':
		'这是最新的文章。要看其他文章，请输入 /{command} 并选择“article”。',
	'Show source paragraphs': '查看原文段落',
	'Where the summary comes from · {title}': '摘要在文中的位置 · {title}',
	'Paragraph {number, number} of {of, number}': '第 {number, number} 段，共 {of, number} 段',
	'No sentence in this text sums it up.': '本文中没有能概括全文的句子。',
} as const satisfies Record<keyof typeof German, string>;
