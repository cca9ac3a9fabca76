import type { common as German } from '../de/common.ts';

/** What cards have in common, in Chinese. */
export const common = {
	Back: '上一页',
	Cancel: '取消',
	'Nothing was changed.': '未作任何更改。',
	Next: '下一页',
	'{which} of {all}': '第 {which} 条，共 {all}',
	'Post here': '发布到这里',
	'Light background': '浅色背景',
	'Dark background': '深色背景',
	'; and {n} more': '；另有 {n} 项',
} as const satisfies Record<keyof typeof German, string>;
