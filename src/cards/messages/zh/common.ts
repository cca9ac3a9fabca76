import type { common as German } from '../de/common.ts';

/** What cards have in common, in Chinese. */
export const common = {
	Back: '上一页',
	Next: '下一页',
	'{which} of {all}': '第 {which} 条，共 {all}',
	'Post here': '发布到这里',
	'Make it light': '换成浅色',
	'Make it dark': '换成深色',
	'; and {n} more': '；另有 {n} 项',
} as const satisfies Record<keyof typeof German, string>;
