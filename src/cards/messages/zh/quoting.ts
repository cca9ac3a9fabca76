import type { quoting as German } from '../de/quoting.ts';

/** How articles, speakers and their words are told, in Chinese. */
export const quoting = {
	'Picture from {source}': '图片来自{source}',
	'Picture from the article’s page': '图片来自文章页面',
	'The full text is no longer kept.': '全文已不再保存。',
	'Other articles on this story': '同一事件的其他文章',
	Cite: '引用格式',
	Edit: '编辑',
	History: '历史记录',
	Source: '出处',
	'only a few words quoted': '仅引用几个词',
	'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.':
		'本文语言为{language}：摘要取自开头几句，只识别了引号和完整日期。',
	'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.':
		'本文不是英文：摘要取自开头几句，只识别了引号和完整日期。',
	'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.':
		'无法识别本文的语言：摘要取自开头几句，只识别了引号和完整日期。',
} as const satisfies Record<keyof typeof German, string>;
